import { expect, it } from 'vitest';
import { storyOf } from '../../src/session/story';
import { newWalk, stationsTo, takeMoves } from '../../src/session/walk';
import { shortest, tiktok } from '../tiktok';

it('tells a walk in its moves, each once and in order', () => {
  for (const way of Object.values(shortest)) {
    const stations = stationsTo(tiktok, takeMoves(tiktok, newWalk(), way).walk);
    const story = storyOf(stations);
    let from = 0;
    for (const { move } of stations.slice(1)) {
      const at = story.indexOf(move?.story ?? '', from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(story.endsWith('.')).toBe(true);
  }
});

it('has nothing to tell at the start', () => {
  expect(storyOf(stationsTo(tiktok, newWalk()))).toBe('');
});

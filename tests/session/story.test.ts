import { expect, it } from 'vitest';
import { storyOf } from '../../src/session/story';
import { newWalk, type Station, stationsTo, takeMoves } from '../../src/session/walk';
import { shortest, tiktok } from '../tiktok';

it('tells a walk in its moves, each once and in order', () => {
  for (const way of Object.values(shortest)) {
    const stations = stationsTo(tiktok, takeMoves(tiktok, newWalk(), way));
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

it.each([
  ['a', 'a.'],
  ['a b', 'a, and b.'],
  ['a b c', 'a, and b. In the end c.'],
  ['a b c d', 'a, and b. In the end c, and d.'],
  ['a b a c b', 'a, and b. Then a again, and c. In the end b again.'],
  [
    'a b c d e f g h i j k l m',
    'a, and b. Then c, and d. Next e, and f. After that g, and h. i, and j. Then k, and l. In the end m.',
  ],
])('tells “%s” two moves a sentence, which do not all begin alike', (told, story) => {
  const stations = told.split(' ').map((word) => ({ move: { story: word } }) as Station);
  expect(storyOf(stations)).toBe(story);
});

it('has nothing to tell at the start', () => {
  expect(storyOf(stationsTo(tiktok, newWalk()))).toBe('');
});

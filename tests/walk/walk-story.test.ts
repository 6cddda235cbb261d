import { expect, it } from 'vitest';
import { outcomePaths } from '../../src/walk/comparison/outcome-paths';
import { newWalk, type Station, stationsTo, takeMoves } from '../../src/walk/walk';
import { storyOf } from '../../src/walk/walk-story';
import { scenario as river } from '../scenarios/river-tamble/river-tamble';
import { shortest, tiktok } from '../tiktok';

/** A step that leads to an outcome, or to a situation. */
const step = (story?: string, by?: string, at: string = tiktok.outcomes[0]?.id ?? '') =>
  ({ move: { story, by }, state: { at } }) as Station;

it('tells a walk in its moves, each once and in order', () => {
  for (const way of Object.values(shortest)) {
    const stations = stationsTo(tiktok, takeMoves(tiktok, newWalk(), way));
    const story = storyOf(tiktok, stations);
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
  const stations = told.split(' ').map((word) => step(word));
  expect(storyOf(tiktok, stations)).toBe(story);
});

it.each([
  [
    ['The growers open their book', 'The trust asks', 'An envoy comes', 'Their council signs'],
    'The growers open their book, and the trust asks. In the end an envoy comes, and their council signs.',
  ],
  [
    ['Theo asks', 'Anna gives way', 'Allied Mills asks', 'Nobel signs'],
    'Theo asks, and Anna gives way. In the end Allied Mills asks, and Nobel signs.',
  ],
])('keeps the capital of a name within a sentence, and of no article: %j', (told, story) => {
  const stations = told.map((story) => step(story));
  expect(storyOf(tiktok, stations)).toBe(story);
});

it('gives what chance brings a sentence of its own', () => {
  const told = [
    ['The council saves', 'council'],
    ['Good rain comes', 'chance'],
    ['The trust asks', 'trust'],
    ['The growers agree', 'growers'],
    ['The drought deepens', 'chance'],
  ];
  const stations = told.map(([story, by]) => step(story, by));
  expect(storyOf(tiktok, stations)).toBe(
    'The council saves. Good rain comes. Next the trust asks, and the growers agree. The drought deepens.',
  );
});

it('tells the teaching case as English', () => {
  for (const { moves } of outcomePaths(river)) {
    const story = storyOf(river, stationsTo(river, takeMoves(river, newWalk(), moves)));
    expect(story).not.toMatch(/[^.] (?:The|Good) /);
  }
});

it('tells no end of a walk that has none yet', () => {
  const stations = ['a', 'b', 'c'].map((word) => step(word, undefined, tiktok.start));
  expect(storyOf(tiktok, stations)).toBe('a, and b. Then c.');
});

it('tells the end of a walk whose last step alone leads to one', () => {
  const before = ['a', 'b'].map((word) => step(word, undefined, tiktok.start));
  expect(storyOf(tiktok, [...before, step('c')])).toBe('a, and b. In the end c.');
});

it('has nothing to tell at the start', () => {
  expect(storyOf(tiktok, stationsTo(tiktok, newWalk()))).toBe('');
});

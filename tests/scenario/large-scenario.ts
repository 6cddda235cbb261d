import { readScenario } from '../../src/scenario/read';
import type { Scenario, ScenarioSource } from '../../src/scenario/types';

const basis = { kind: 'inference', reason: 'It is made up for a test.' } as const;
const words = 'offer review accept refuse ask threaten wait extend court deadline terms assurance'.split(' ');

/**
 * A made-up scenario of a given number of situations in eight phases: from each, a move to one soon after and a move
 * to another near by, now and then back. The same number gives the same scenario.
 */
export function largeScenario(situations: number): Scenario {
  const random = generator(situations);
  const outcomes = ['green', 'amber', 'red', 'violet'] as const;
  const word = () => words[Math.floor(random() * words.length)];
  const place = (index: number) => (index < situations ? `s${index}` : `o${index % outcomes.length}`);
  const source: ScenarioSource = {
    format: 'impasse-scenario-2',
    id: `large-${situations}`,
    version: 1,
    title: `A negotiation of ${situations} situations`,
    asOf: '2022-12-08',
    language: 'en',
    invitation: 'Walk it.',
    sources: [{ id: 'nothing', title: 'Nothing', passages: [], silent: [] }],
    parties: ['A', 'B', 'C'].map((name) => ({
      id: name,
      name: `Party ${name}`,
      short: name,
      disc: name,
      about: 'A party.',
      basis,
      interests: [{ id: `interest${name}`, name: `Interest of ${name}`, start: 'open', basis }],
    })),
    facts: [],
    phases: Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, name: `Phase ${index + 1}` })),
    start: 's0',
    situations: Array.from({ length: situations }, (_, at) => {
      const near = at + 1 + Math.floor(random() * 16);
      const other =
        random() < 0.2 ? Math.max(0, at - 1 - Math.floor(random() * 16)) : at + 2 + Math.floor(random() * 24);
      return {
        id: place(at),
        phase: `p${Math.floor((8 * at) / situations)}`,
        title: `Situation ${at}: ${word()} and ${word()}`,
        short: `${word()} ${at}`,
        account: [{ text: `This is situation ${at}.`, basis }],
        moves: [near, other].map((to, index) => ({
          id: `m${at}-${index}`,
          by: ['A', 'B', 'C'][at % 3] ?? 'A',
          label: `${word()} the ${word()}`,
          story: `They ${word()} the ${word()}`,
          does: 'It does what it says.',
          why: 'They would, in a test.',
          basis,
          to: place(to),
          consequences: [],
        })),
      };
    }),
    outcomes: outcomes.map((hue, index) => ({
      id: `o${index}`,
      phase: 'p8',
      title: `Outcome ${index + 1}`,
      short: `Outcome ${index + 1}`,
      hue,
      account: [{ text: 'It ends.', basis }],
      meaning: ['A', 'B', 'C'].map((name) => ({
        interest: `interest${name}`,
        standing: 'open' as const,
        account: [{ text: 'It means this.', basis }],
      })),
    })),
    assumptions: [],
  };
  return readScenario(source);
}

/** Numbers from 0 to 1 that look random and are the same each time (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

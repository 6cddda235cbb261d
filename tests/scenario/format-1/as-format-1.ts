import { hueNames } from '../../../src/scenario/format-1/migrate';
import type { ScenarioSource } from '../../../src/scenario/types';

const earlierHues = Object.entries(hueNames);

/** A scenario as format 1 has it; what that has no room for is left out. */
export function asFormat1({ language: _, sources, parties, outcomes, ...same }: ScenarioSource): object {
  const [source] = sources;
  return {
    ...same,
    parties: parties.map(({ wants: _, values: __, ...party }) => party),
    format: 'impasse-scenario-1',
    source: { title: source?.title, passages: source?.passages, silent: source?.silent },
    outcomes: outcomes.map(({ deal: _, hue, meaning, ...rest }, index) => ({
      ...rest,
      hue: (earlierHues.find(([, name]) => name === hue) ?? earlierHues[index % 4])?.[0],
      meaning: meaning.map(({ interest, standing, account: [told] }) => ({
        interest,
        standing,
        text: told?.text,
        basis: told?.basis,
      })),
    })),
  };
}

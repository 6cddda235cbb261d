import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../src/hindsight/dates';
import { readHindsight } from '../../../src/hindsight/read-hindsight';
import { readScenario } from '../../../src/scenario/read';
import { phaseSpans } from '../../../src/views/hindsight/timeline/phase-spans';
import { smallHindsight } from '../../hindsight/small-hindsight';
import { smallScenario } from '../../scenario/check/small-scenario';

const scenario = readScenario(smallScenario());
const step = { stands: 'It happened.', misfit: 'None.', notes: [] };

/** The phases of a walk, each with its dates. */
function told(...steps: { move?: string; date: { from: string; to?: string } }[]) {
  const [walk] = readHindsight({
    ...smallHindsight(),
    walks: [{ id: 'w', title: 'W', about: 'A.', steps: steps.map((each) => ({ ...step, ...each })) }],
  }).walks;
  if (!walk) throw new Error('There is one walk');
  return phaseSpans(scenario, walk, '2024-02-29').map(({ name, from, to, hue }) =>
    `${name} ${dateOfDay(from)} ${dateOfDay(to)} ${hue ?? ''}`.trim(),
  );
}

describe('the phases of a walk in time', () => {
  it('last from their first step to the end of their last, and the outcome to the day last looked', () => {
    expect(
      told(
        { move: 'ask', date: { from: '2023-01' } },
        { move: 'refuse', date: { from: '2023-03-10' } },
        {
          move: 'keep',
          date: { from: '2023-06-01' },
        },
      ),
    ).toEqual(['Talks 2023-01-01 2023-06-02', 'Kept 2023-06-01 2024-03-01 amber']);
  });

  it('are broken off where something happened that is no move', () => {
    expect(
      told(
        { move: 'ask', date: { from: '2023-01', to: '2023-04' } },
        { date: { from: '2023-02-01' } },
        {
          move: 'refuse',
          date: { from: '2023-05-10' },
        },
      ),
    ).toEqual(['Talks 2023-01-01 2023-02-01', 'Talks 2023-05-10 2023-05-11']);
  });
});

import type { HindsightSource } from '../../src/hindsight/types';

/** Hindsight of the small scenario of the checks, in which nothing is to be found. */
export function smallHindsight(): HindsightSource {
  return {
    format: 'impasse-hindsight-1',
    scenario: 'small',
    version: 1,
    lastLooked: '2024-02-29',
    about: 'How the sale went.',
    notes: [
      {
        id: 'launch',
        title: 'The boat is launched',
        dates: [{ from: '2021-06' }],
        background: true,
        text: 'It floats.',
        confirmation: 'primary',
        sources: [{ title: 'The log' }],
        on: [{ fact: 'price' }],
        fit: 'none',
        misfit: 'The model knows no launch.',
      },
      {
        id: 'sold',
        title: 'The boat is sold',
        dates: [{ from: '2023-01', to: '2023-02-03' }],
        text: 'It has another owner.',
        confirmation: 'secondary',
        sources: [{ title: 'A newspaper', date: '2023-02-04', address: 'https://example.org/boat' }],
        on: [{ whole: true }, { party: 'buyer' }],
        fit: 'partial',
        misfit: 'It was a swap.',
      },
    ],
    walks: [
      {
        id: 'nearest',
        title: 'What happened',
        about: 'As near as it comes.',
        steps: [
          { move: 'ask', date: { from: '2023-01' }, stands: 'A letter.', misfit: 'None.', notes: ['sold'] },
          { date: { from: '2023-01-20' }, stands: 'A storm.', misfit: 'No move.', notes: [] },
        ],
      },
    ],
    readings: [],
    closeUps: [],
    missing: [{ id: 'weather', title: 'The weather', text: 'It blew.', notes: ['sold'] }],
    retrospect: [],
    standings: [{ interest: 'boat', standing: 'secured', text: 'They have it.', notes: ['sold'] }],
    openEnds: ['Where it lies now.'],
    questions: [],
  };
}

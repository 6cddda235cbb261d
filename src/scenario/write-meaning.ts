import type { ScenarioSource } from './types';

type Meaning = ScenarioSource['outcomes'][number]['meaning'][number];

/** What an outcome means for an interest, in one sentence whatever happened before. */
type MeaningAlways = Omit<Meaning, 'account'> & Omit<Meaning['account'][number], 'when'>;

/** Meanings as a scenario has them, of which those that never vary are written without an account. */
export function alwaysTold(meanings: readonly (MeaningAlways | Meaning)[]): Meaning[] {
  return meanings.map((meaning) => {
    if ('account' in meaning) return meaning;
    const { interest, standing, ...passage } = meaning;
    return { interest, standing, account: [passage] };
  });
}

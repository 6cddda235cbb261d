import { markovChainOf } from '../analysis/odds/markov-chain';
import { signposts, structuralSignposts } from '../analysis/odds/signposts';
import type { Wishes } from '../analysis/preferences/preference';
import { everyRanking, preferenceResult } from '../analysis/preferences/preference-result';
import { part } from '../analysis/result/analysis-result';
import { exploreStateSpace } from '../analysis/state-space/state-space';
import type { PartyId, Scenario } from '../scenario/types';

/**
 * What follows from what parties want, and what to watch for, as plain JSON: `preferences` as `PreferenceResult` has
 * them, `everyRanking` as `EveryRanking`, and `signposts` as `StructuralSignpost` and, at the scenario's likelihoods,
 * `Signpost`. A part that was not computed is `{ notComputed }`, with the reason.
 * @param wishes what parties are taken to want in place of what the scenario says
 */
export function preferencesJson(scenario: Scenario, wishes: Partial<Record<PartyId, Wishes>>): object {
  const space = part(() => exploreStateSpace(scenario));
  if ('notComputed' in space) return { preferences: space, everyRanking: space, signposts: space };
  return {
    preferences: part(() => preferenceResult(space, { wishes })),
    everyRanking: part(() => everyRanking(space)),
    signposts: {
      byStructure: part(() => structuralSignposts(space)),
      byOdds: part(() => signposts(markovChainOf(space))),
    },
  };
}

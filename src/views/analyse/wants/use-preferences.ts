import { useMemo } from 'react';
import { type AnalysisRequestOptions, askPreferences } from '../../../analysis/client/analysis-client';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import type { Wishes } from '../../../analysis/preferences/preference';
import type { PreferenceResult } from '../../../analysis/preferences/preference-result';
import type { Part } from '../../../analysis/result/analysis-result';
import type { Assumptions, MoveId, PartyId, Scenario, State } from '../../../scenario/types';
import type { OwnRankings } from '../../../walk/session';
import { type AskedState, useAsked } from '../search/use-asked';

/** What is asked of what parties want. */
export interface PreferencesAsked {
  readonly scenario: Scenario;
  /** The same object as long as it is the same state. */
  readonly from: State;
  readonly assumptions: Assumptions;
  readonly likelihoods: Likelihoods;
  readonly rankings: OwnRankings | undefined;
}

/** What follows from what parties want, found in the worker. */
export type PreferencesFound = AskedState<Part<PreferenceResult>>;

/** @param isWanted whether it is asked at all */
export function usePreferences(asked: PreferencesAsked, isWanted = true): PreferencesFound {
  const { scenario, from, assumptions, rankings } = asked;
  const likelihoods = useChanceLikelihoods(scenario, asked.likelihoods);
  const ask = useMemo(() => {
    if (!isWanted) return undefined;
    const wishes: Partial<Record<PartyId, Wishes>> = {};
    for (const { id } of scenario.parties) {
      const own = rankings?.[id];
      if (own) wishes[id] = { own };
    }
    return (options: AnalysisRequestOptions) =>
      askPreferences(scenario, { from, assumptions, likelihoods }, wishes, options);
  }, [isWanted, scenario, from, assumptions, likelihoods, rankings]);
  return useAsked(ask);
}

/** Those of moves of chance: no others matter to who looks ahead. The same object as long as they are the same. */
export function useChanceLikelihoods(scenario: Scenario, likelihoods: Likelihoods): Likelihoods {
  const text = useMemo(() => {
    const byChance = new Set<string>(
      scenario.situations.flatMap(({ moves }) =>
        moves.filter(({ by }) => by === 'chance').map(({ id }) => id),
      ),
    );
    return JSON.stringify(Object.entries(likelihoods).filter(([id]) => byChance.has(id)));
  }, [scenario, likelihoods]);
  return useMemo(() => Object.fromEntries(JSON.parse(text) as [MoveId, number][]), [text]);
}

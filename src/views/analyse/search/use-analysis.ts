import { useEffect, useMemo, useState } from 'react';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { type Findings, isComputed, study } from '../../../analysis/result/analysis-result';
import type { Assumptions, Scenario, State } from '../../../scenario/types';
import { type LargeSearch, largeSearch, type SearchState } from './large-search';

/** Up to so many states, all is found again between one frame and the next, as one drags a slider. */
export const liveLimit = 20_000;

/** What is found so far, and the search in the background where there is more to find. */
export interface Found {
  readonly findings: Findings;
  readonly search:
    | { readonly state: SearchState; readonly stop: () => void; readonly again: () => void }
    | undefined;
}

/**
 * The findings of a question: at once up to `liveLimit` states. Beyond, what can be said of these at once, and the
 * rest when a worker has it.
 * @param from the same object as long as it is the same state, or all is explored again
 */
export function useFindings(
  scenario: Scenario,
  from: State,
  assumptions: Assumptions,
  likelihoods: Likelihoods,
): Found {
  const studied = useMemo(
    () => study(scenario, { from, assumptions, limit: liveLimit }),
    [scenario, from, assumptions],
  );
  const implied = useMemo(() => studied.implied(), [studied]);
  const weighed = useMemo(() => studied.weigh(likelihoods), [studied, likelihoods]);
  const atOnce = useMemo(() => ({ ...implied, ...weighed }), [implied, weighed]);

  const isLarge = isComputed(implied.explored) && !implied.explored.isAll;
  const [round, setRound] = useState(0);
  const attempt = useMemo(() => ({ studied, round }), [studied, round]);
  const [told, setTold] = useState<{ readonly of: typeof attempt; readonly state: SearchState }>();
  const [search, setSearch] = useState<LargeSearch>();
  useEffect(() => {
    if (!isLarge) return;
    // What was found of this question stays in sight while it is weighed anew.
    const tell = (state: SearchState) =>
      setTold((before) =>
        state.kind === 'under way' && before?.of === attempt && before.state.kind === 'found'
          ? before
          : { of: attempt, state },
      );
    const begun = largeSearch(scenario, { from, assumptions }, tell);
    setSearch(begun);
    return begun.stop;
  }, [isLarge, attempt, scenario, from, assumptions]);
  useEffect(() => search?.ask(likelihoods), [search, likelihoods]);

  if (!isLarge) return { findings: atOnce, search: undefined };
  const state: SearchState = told?.of === attempt ? told.state : { kind: 'under way', states: 0 };
  return {
    findings: state.kind === 'found' ? state.findings : atOnce,
    search: {
      state,
      stop: () => {
        search?.stop();
        setTold({ of: attempt, state: { kind: 'stopped' } });
      },
      again: () => setRound(round + 1),
    },
  };
}

import { useEffect, useMemo, useState } from 'react';
import { search } from '#messages/search';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { type AnalysisResult, isComputed, study } from '../../../analysis/result/analysis-result';
import type { Assumptions, Scenario, State } from '../../../scenario/types';
import { type LargeSearch, largeSearch, type SearchState } from './large-search';

/** Up to so many states are explored while one waits. */
export const liveLimit = 20_000;
/** With more multiplications than these, what follows is found in the background: some 50 ms of work. */
const liveCost = 50_000_000;

const later = { odds: { notComputed: search.computing }, swings: { notComputed: search.computing } };

/** What is found so far, and the search in the background where there is more to find. */
export interface Found {
  readonly result: AnalysisResult;
  /** Whether it is all found again as one drags a slider. */
  readonly isLive: boolean;
  readonly search:
    | { readonly state: SearchState; readonly stop: () => void; readonly again: () => void }
    | undefined;
}

/**
 * The result of a question: at once up to `liveLimit` states. Beyond, what can be said of these at once, and the
 * rest when a worker has it.
 * @param from the same object as long as it is the same state, or all is explored again
 */
export function useAnalysis(
  scenario: Scenario,
  from: State,
  assumptions: Assumptions,
  likelihoods: Likelihoods,
): Found {
  const studied = useMemo(
    () => study(scenario, { from, assumptions, limit: liveLimit }),
    [scenario, from, assumptions],
  );
  const isHeavy = useMemo(() => studied.cost() > liveCost, [studied]);
  const implied = useMemo(
    () => (isHeavy ? studied.outline(search.computing) : studied.implied()),
    [studied, isHeavy],
  );
  const weighed = useMemo(
    () => (isHeavy ? later : studied.weigh(likelihoods)),
    [studied, isHeavy, likelihoods],
  );
  const atOnce = useMemo(() => ({ ...implied, ...weighed }), [implied, weighed]);

  const isLarge = isHeavy || (isComputed(implied.explored) && !implied.explored.isAll);
  const [round, setRound] = useState(0);
  const attempt = useMemo(() => ({ studied, round }), [studied, round]);
  const [told, setTold] = useState<{ readonly of: typeof attempt; readonly state: SearchState }>();
  const [running, setRunning] = useState<LargeSearch>();
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
    setRunning(begun);
    return begun.stop;
  }, [isLarge, attempt, scenario, from, assumptions]);
  useEffect(() => running?.ask(likelihoods), [running, likelihoods]);

  if (!isLarge) return { result: atOnce, isLive: true, search: undefined };
  const state: SearchState = told?.of === attempt ? told.state : { kind: 'under way', states: 0 };
  return {
    result: state.kind === 'found' ? state.result : atOnce,
    isLive: false,
    search: {
      state,
      stop: () => {
        running?.stop();
        setTold({ of: attempt, state: { kind: 'stopped' } });
      },
      again: () => setRound(round + 1),
    },
  };
}

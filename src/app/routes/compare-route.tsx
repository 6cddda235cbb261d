import { Suspense, useState } from 'react';
import { movesOf } from '../../hindsight/walk-moves';
import { lookup } from '../../scenario/lookup';
import type { Assumptions } from '../../scenario/types';
import { lazyPart } from '../../ui/lazy-part';
import { useScenario } from '../../ui/scenario-context';
import { CompareView } from '../../views/compare/compare-view';
import { maxPaths } from '../../walk/comparison/max-paths';
import type { Marks, Pin } from '../../walk/session';
import type { WalkEvent } from '../../walk/walk-machine';
import { useHindsight } from '../hindsight/use-hindsight';

const OutcomesSettled = lazyPart(
  async () => (await import('../../views/analyse/elsewhere/outcomes-settled')).OutcomesSettled,
);

interface ComparedProps {
  readonly marks: Marks;
  readonly assumptions: Assumptions;
  readonly send: (event: WalkEvent) => void;
  readonly onShow: (view: 'explore') => void;
}

/**
 * The scenarios in which what happened is pinned, in this tab. It is no pin of the walk's own: it goes into no saved
 * walk, and goes when it is turned off.
 */
const pinnedIn = new Set<string>();
const happenedId = 'what-happened';

/** Compares the last places pinned, or the outcomes, which need no pins; with what happened, where that is told. */
export function CompareRoute({ marks, assumptions, send, onShow }: ComparedProps) {
  const [outcomes, setOutcomes] = useState<readonly Pin[]>();
  const happened = useHappened();
  const most = happened.path ? maxPaths - 1 : maxPaths;
  const pinned = [...marks.pins.slice(-most), ...(happened.path ? [happened.path] : [])];
  const shown = outcomes ?? pinned;
  const scenario = useScenario();
  const ends = [...new Set(shown.map(({ moves }) => moves.at(-1)))].flatMap((last) => {
    const to = last && lookup(scenario).move(last).to;
    return to && lookup(scenario).isOutcome(to) ? [to] : [];
  });
  const earlier = outcomes ? [] : marks.pins.slice(0, -most);
  return (
    <CompareView
      paths={shown}
      earlier={earlier}
      settled={
        ends.length > 0 && (
          <Suspense>
            <OutcomesSettled outcomes={[...new Set(ends)]} assumptions={assumptions} marks={marks} />
          </Suspense>
        )
      }
      onWalk={(moves) => {
        send({ type: 'follow', moves, from: 'start' });
        onShow('explore');
      }}
      onRemove={(id) => {
        if (outcomes) setOutcomes(outcomes.filter((path) => path.id !== id));
        else if (id === happenedId) happened.pin(false);
        else send({ type: 'mark', marking: { kind: 'unpin', id } });
      }}
      onCompareOutcomes={(paths) =>
        setOutcomes(paths.map((path, index) => ({ id: `outcome-${index}`, ...path })))
      }
      {...(outcomes && pinned.length > 0 ? { onComparePins: () => setOutcomes(undefined) } : {})}
      {...(happened.isTold && !happened.path && !outcomes ? { onPinHappened: () => happened.pin(true) } : {})}
    />
  );
}

/** The walk that comes nearest to what happened, where that is told, as a path to be pinned. */
function useHappened() {
  const { id } = useScenario();
  const state = useHindsight();
  const [isPinned, setPinned] = useState(pinnedIn.has(id));
  const nearest = state.kind === 'on' ? state.hindsight.walks[0] : undefined;
  const path: Pin | undefined =
    isPinned && nearest ? { id: happenedId, name: nearest.title, moves: movesOf(nearest) } : undefined;
  const pin = (isWanted: boolean) => {
    if (isWanted) pinnedIn.add(id);
    else pinnedIn.delete(id);
    setPinned(isWanted);
  };
  return { isTold: nearest !== undefined, path, pin };
}

import { useState } from 'react';
import { CompareView } from '../../views/compare/compare-view';
import { mostPaths } from '../../walk/comparison/outcome-paths';
import type { Marks, Pin } from '../../walk/session';
import type { WalkEvent } from '../../walk/walk-machine';

interface ComparedProps {
  readonly marks: Marks;
  readonly send: (event: WalkEvent) => void;
  readonly onShow: (view: 'explore') => void;
}

/** Compares the last places pinned, or the outcomes, which need no pins. */
export function Compared({ marks, send, onShow }: ComparedProps) {
  const [outcomes, setOutcomes] = useState<readonly Pin[]>();
  const pinned = marks.pins.slice(-mostPaths);
  const earlier = outcomes ? [] : marks.pins.slice(0, -mostPaths);
  return (
    <CompareView
      paths={outcomes ?? pinned}
      earlier={earlier}
      onWalk={(moves) => {
        send({ type: 'follow', moves, from: 'start' });
        onShow('explore');
      }}
      onRemove={(id) => {
        if (outcomes) setOutcomes(outcomes.filter((path) => path.id !== id));
        else send({ type: 'mark', marking: { kind: 'unpin', id } });
      }}
      onCompareOutcomes={(paths) =>
        setOutcomes(paths.map((path, index) => ({ id: `outcome-${index}`, ...path })))
      }
      {...(outcomes && pinned.length > 0 ? { onComparePins: () => setOutcomes(undefined) } : {})}
    />
  );
}

import { Suspense, useMemo, useState } from 'react';
import { reportOf } from '../../report/report';
import { lazyPart } from '../../ui/lazy-part';
import { useScenario } from '../../ui/scenario-context';
import { today } from '../../ui/today';
import { mapStates } from '../../views/map/drawing/map-states';
import { MapFigure } from '../../views/map/figure/map-figure';
import { useLayout } from '../../views/map/layout/use-layout';
import type { MapFileKind } from '../../views/report/report-actions';
import { ReportView } from '../../views/report/report-view';
import type { Marks } from '../../walk/session';
import type { Walk } from '../../walk/walk';
import { useHindsight } from '../hindsight/use-hindsight';
import { loadMap } from '../scenarios/load-scenario';

const ReportPart = lazyPart(async () => (await import('../../views/hindsight/report-part')).ReportPart);

const WishesReportPart = lazyPart(
  async () => (await import('../../views/analyse/elsewhere/wishes-report-part')).WishesReportPart,
);

interface ReportedProps {
  readonly walk: Walk;
  readonly marks: Marks;
  /** The link that opens the walk on anyone's device; none where there is none. */
  readonly link: string | undefined;
}

/** The report of the walk, with the map on which it is lit. */
export function ReportRoute({ walk, marks, link }: ReportedProps) {
  const scenario = useScenario();
  const hindsight = useHindsight();
  const [made] = useState(today);
  const report = useMemo(
    () => reportOf(scenario, walk, { ...marks, link, made }),
    [scenario, walk, marks, link, made],
  );
  const loaded = useLayout(scenario, 'right', loadMap);
  const states = useMemo(() => mapStates(scenario, walk), [scenario, walk]);
  const layout = loaded.kind === 'laid out' ? loaded.layout : undefined;
  const drawMap = layout
    ? async (kind: MapFileKind) => {
        const { mapAsPng, mapAsSvg } = await import('../../views/map/sheet/map-export');
        const sheet = { walk, layout, states };
        return kind === 'SVG' ? mapAsSvg(scenario, sheet) : mapAsPng(scenario, sheet);
      }
    : undefined;
  return (
    <ReportView
      report={report}
      map={<MapFigure loaded={loaded} states={states} />}
      drawMap={drawMap}
      wishes={
        <Suspense>
          <WishesReportPart walk={walk} marks={marks} />
        </Suspense>
      }
      {...(hindsight.kind === 'on' && {
        afterwards: (
          <Suspense>
            {' '}
            <ReportPart hindsight={hindsight.hindsight} walk={walk} votes={marks.votes} />{' '}
          </Suspense>
        ),
      })}
    />
  );
}

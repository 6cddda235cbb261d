import { useSelector } from '@xstate/react';
import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../../ui/lazy-part';
import { useInSight } from '../../ui/use-in-sight';
import type { ViewId } from '../../url/view-id';
import { ExploreView } from '../../views/explore/explore-view';
import type { MapMiniatureProps } from '../../views/map/figure/map-miniature';
import { linkForOthers } from '../deployment/single-file';
import { HindsightLink } from '../hindsight/hindsight-link';
import { WhereOn } from '../hindsight/where-on';
import { hindsightView } from '../navigation/view-list';
import type { WalkUrlSync } from '../navigation/walk-url-sync';
import { loadMap } from '../scenarios/load-scenario';

const SourceView = lazyPart(async () => (await import('../../views/source/source-view')).SourceView);

const FactcheckView = lazyPart(
  async () => (await import('../../views/factcheck/factcheck-view')).FactcheckView,
);

const MapView = lazyPart(async () => (await import('../../views/map/map-view')).MapView);
const MapMiniature = lazyPart(
  async () => (await import('../../views/map/figure/map-miniature')).MapMiniature,
  'soon',
);

const CompareRoute = lazyPart(async () => (await import('./compare-route')).CompareRoute);

const AnalyseView = lazyPart(async () => (await import('../../views/analyse/analyse-view')).AnalyseView);

const PresentRoute = lazyPart(async () => (await import('./present-route')).PresentRoute);

const ReportRoute = lazyPart(async () => (await import('./report-route')).ReportRoute);

const HindsightRoute = lazyPart(async () => (await import('./hindsight-route')).HindsightRoute);

const AnalysisPart = lazyPart(async () => (await import('../../views/hindsight/analysis-part')).AnalysisPart);
const DebriefPart = lazyPart(async () => (await import('../../views/hindsight/class-parts')).DebriefPart);
const GuidePart = lazyPart(async () => (await import('../../views/hindsight/class-parts')).GuidePart);

const ChoiceLeadsFinder = lazyPart(
  async () => (await import('../../views/analyse/elsewhere/choice-leads-finder')).ChoiceLeadsFinder,
);
const OutcomeSettledHere = lazyPart(
  async () => (await import('../../views/analyse/elsewhere/outcome-settled-here')).OutcomeSettledHere,
);

const TeachRoute = lazyPart(async () => (await import('./teach-route')).TeachRoute);

interface ShownProps {
  readonly view: ViewId;
  readonly place: WalkUrlSync;
}

/** The view of a given name, at the walk's present place. */
export function ViewOutlet({ view, place }: ShownProps) {
  const { addressOf } = place;
  const { send } = place.walk;
  const now = useSelector(place.walk, ({ context }) => context);
  // Explore's situation follows the walk by itself, and all beside it after that, interrupted by whatever is pressed.
  const after = useDeferredValue(now);
  const { scenario, walk, marks } = view === 'explore' ? after : now;
  const beside = useMemo(() => <MapBeside walk={walk} addressOf={addressOf} />, [walk, addressOf]);
  // The situation is drawn again only when what it is given changes.
  const whatHappened = useMemo(
    () => <HindsightLink place={place}>What really happened</HindsightLink>,
    [place],
  );
  const settled = useMemo(
    () => (
      <Suspense>
        <OutcomeSettledHere walk={place.walk} />
      </Suspense>
    ),
    [place],
  );
  if (view === 'map') {
    return <MapView walk={walk} send={send} load={loadMap} exploreAddress={addressOf('explore')} />;
  }
  if (view === 'compare') {
    const show = (shown: ViewId) => {
      location.hash = addressOf(shown);
    };
    return <CompareRoute marks={marks} assumptions={walk.assumptions} send={send} onShow={show} />;
  }
  if (view === 'analyse') {
    return (
      <AnalyseView
        walk={walk}
        likelihoods={marks.likelihoods}
        onLikelihoods={(likelihoods) => send({ type: 'mark', marking: { kind: 'likelihoods', likelihoods } })}
        answerLikelihoods={marks.answerLikelihoods}
        onAnswerLikelihoods={(answerLikelihoods) =>
          send({ type: 'mark', marking: { kind: 'answer likelihoods', answerLikelihoods } })
        }
        afterwards={<WhereOn>{(hindsight) => <AnalysisPart hindsight={hindsight} />}</WhereOn>}
        rankings={marks.rankings}
        send={send}
        addressOf={addressOf}
      />
    );
  }
  if (view === 'present') {
    return (
      <PresentRoute
        walk={place.walk}
        addressOf={addressOf}
        place={place.linkTo('explore')}
        link={linkForOthers(place.linkTo('explore'))}
        map={beside}
      />
    );
  }
  if (view === 'teach') {
    return (
      <TeachRoute
        scenario={scenario}
        walk={walk}
        marks={marks}
        whatHappened={
          <>
            <WhereOn>
              {(hindsight) => <DebriefPart hindsight={hindsight} walk={walk} votes={marks.votes} />}
            </WhereOn>
            {whatHappened}
          </>
        }
        guideAfterwards={<WhereOn>{(hindsight) => <GuidePart hindsight={hindsight} />}</WhereOn>}
        send={send}
      />
    );
  }
  if (view === 'report') {
    const link = linkForOthers(place.linkTo('explore'));
    return <ReportRoute walk={walk} marks={marks} link={link} />;
  }
  if (view === 'source') {
    return <SourceView factcheckAddress={addressOf('factcheck')} whatHappened={whatHappened} />;
  }
  if (view === 'factcheck') return <FactcheckView sourceAddress={addressOf('source')} />;
  if (view === hindsightView) {
    return (
      <HindsightRoute
        walk={walk}
        marks={marks}
        send={send}
        onShow={(shown) => {
          location.hash = addressOf(shown);
        }}
      />
    );
  }
  return (
    <ExploreView
      walk={place.walk}
      told={walk}
      marks={marks}
      addressOf={addressOf}
      whatHappened={whatHappened}
      LeadsFinder={ChoiceLeadsFinder}
      settled={settled}
      beside={beside}
    />
  );
}

/** Milliseconds after which the small map is there though it is not in sight, for whoever does not go by sight. */
const mapDelayMs = 2_000;

/** A small map, loaded once it is about to be seen, as what is above it comes first. */
function MapBeside(props: Omit<MapMiniatureProps, 'load'>) {
  const place = useRef<HTMLDivElement>(null);
  const isInSight = useInSight(place, { atFirst: false, margin: '200px' });
  const [isWanted, setWanted] = useState(false);
  if (isInSight && !isWanted) setWanted(true);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), mapDelayMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={place}>
      {isWanted && (
        <Suspense>
          <MapMiniature {...props} load={loadMap} />
        </Suspense>
      )}
    </div>
  );
}

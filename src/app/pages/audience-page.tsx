import { Suspense, useEffect } from 'react';
import { lazyPart } from '../../ui/lazy-part';
import { useScenario } from '../../ui/scenario-context';
import { linkForOthers } from '../deployment/single-file';
import { ErrorBoundary } from '../errors/error-boundary';
import { useHindsight } from '../hindsight/use-hindsight';

const AudienceView = lazyPart(
  async () => (await import('../../views/present/audience/audience-view')).AudienceView,
);

/** The window of an audience, which shows a stage and nothing else of the app. */
export function Audience({ session }: { session: string }) {
  const scenario = useScenario();
  const state = useHindsight();
  useEffect(() => {
    document.title = `${scenario.title} · Impasse`;
  }, [scenario.title]);
  return (
    <ErrorBoundary walkAddress={location.href}>
      <Suspense>
        <AudienceView
          session={session}
          linkForOthers={linkForOthers}
          hindsight={state.kind === 'on' ? state.hindsight : undefined}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

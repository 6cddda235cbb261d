import { Suspense, useEffect } from 'react';
import { lazyPart } from '../../ui/lazy-part';
import { useScenario } from '../../ui/scenario-context';
import { linkForOthers } from '../deployment/single-file';
import { ErrorBoundary } from '../errors/error-boundary';

const AudienceView = lazyPart(
  async () => (await import('../../views/present/audience/audience-view')).AudienceView,
);

/** The window of an audience, which shows a stage and nothing else of the app. */
export function Audience({ session }: { session: string }) {
  const scenario = useScenario();
  useEffect(() => {
    document.title = `${scenario.title} · Impasse`;
  }, [scenario.title]);
  return (
    <ErrorBoundary walkAddress={location.href}>
      <Suspense>
        <AudienceView session={session} linkForOthers={linkForOthers} />
      </Suspense>
    </ErrorBoundary>
  );
}

import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { focusMain } from '../../ui/focus-main';
import { lazyPart } from '../../ui/lazy-part';
import { ScenarioProvider } from '../../ui/scenario-context';
import { LoadFailedPage } from '../errors/load-failed-page';
import { UncaughtErrorNotice } from '../errors/uncaught-error-notice';
import { HydrationMarker } from '../hydration/hydration-marker';
import type { Page, Pages } from '../navigation/pages';
import { App } from '../shell/app';

const Audience = lazyPart(async () => (await import('./audience-page')).Audience);
const LibraryDialog = lazyPart(async () => (await import('../library/library-dialog')).LibraryDialog);
const ScenarioLoadErrorPage = lazyPart(
  async () => (await import('./scenario-load-error-page')).ScenarioLoadErrorPage,
);
const WorkbenchPage = lazyPart(async () => (await import('./workbench-page')).WorkbenchPage);
const WritePage = lazyPart(async () => (await import('./write-page')).WritePage);

interface ShownPageProps {
  readonly pages: Pages;
  /** Whether the app stands in a frame of another page, which has the view alone. */
  readonly isEmbedded: boolean;
}

interface Library {
  readonly file?: File;
}

/** The page that the address names and, over it, the list of scenarios; a file dropped anywhere is opened there. */
export function PageOutlet({ pages, isEmbedded }: ShownPageProps) {
  const page = useSyncExternalStore(pages.subscribe, pages.page, pages.page);
  const [library, setLibrary] = useState<Library>();
  const [first] = useState(page);
  const arrival = page !== first && <Arrival page={page} />;
  const isStage = page.kind === 'audience';
  useEffect(() => (isStage ? undefined : acceptDrops((file) => setLibrary({ file }))), [isStage]);
  const openLibrary = () => setLibrary({});
  return (
    <>
      {!isStage && <UncaughtErrorNotice />}
      {page.kind === 'walk' && (
        <>
          <ScenarioProvider scenario={page.open.scenario}>
            <App key={page.turn} {...page} isEmbedded={isEmbedded} onLibrary={openLibrary} />
          </ScenarioProvider>
          {arrival}
        </>
      )}
      {page.kind === 'failed' && <LoadFailedPage reason={page.reason} onRetry={pages.retry} />}
      {page.kind !== 'walk' && (
        <>
          <HydrationMarker />
          <Suspense>
            {page.kind === 'audience' && (
              <ScenarioProvider scenario={page.scenario}>
                <Audience session={page.session} />
              </ScenarioProvider>
            )}
            {page.kind === 'workbench' && (
              <WorkbenchPage key={page.id} id={page.id} onLibrary={openLibrary} onOpen={pages.openScenario} />
            )}
            {page.kind === 'write' && <WritePage onLibrary={openLibrary} />}
            {page.kind === 'unopened' && <ScenarioLoadErrorPage {...page} onLibrary={openLibrary} />}
            {arrival}
          </Suspense>
        </>
      )}
      {library && (
        <Suspense>
          <LibraryDialog
            openId={page.kind === 'walk' ? page.open.scenario.id : undefined}
            file={library.file}
            onOpen={pages.openScenario}
            onClose={() => setLibrary(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Gives a page that is turned to the focus of what was pressed for it, if that went with the page before. */
function Arrival({ page }: { readonly page: Page }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is each page that arrives.
  useEffect(() => {
    if (document.activeElement === document.body) focusMain();
  }, [page]);
  return null;
}

/** Takes files that are dropped anywhere on the page, which a browser would else leave for. */
function acceptDrops(onFile: (file: File) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  };
}

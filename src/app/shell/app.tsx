import { useSelector } from '@xstate/react';
import { Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { languageAttributes } from '../../scenario/language';
import { focusMain } from '../../ui/focus-main';
import { lazyPart } from '../../ui/lazy-part';
import { isSingleFile } from '../deployment/single-file';
import { ErrorBoundary } from '../errors/error-boundary';
import { useHindsight } from '../hindsight/use-hindsight';
import { HydrationMarker } from '../hydration/hydration-marker';
import type { WalkPage } from '../navigation/pages';
import { hindsightView, views, viewsWith } from '../navigation/view-list';
import { Offline } from '../offline/offline';
import { PersistenceNotice } from '../persistence/persistence-notice';
import { SavesButton } from '../persistence/saves-button';
import { ViewOutlet } from '../routes/view-outlet';
import { ShareButton } from '../sharing/share-button';
import styles from './app.module.css';
import { postHeight } from './embedding';
import { Header } from './header';
import { ShortcutKeys } from './shortcut-keys';

interface AppProps extends Pick<WalkPage, 'open' | 'place' | 'keeping'> {
  /** Whether it stands in a frame of another page, which has the view alone. */
  readonly isEmbedded: boolean;
  /** Opens the list of scenarios. */
  readonly onLibrary: () => void;
}

const Problems = lazyPart(async () => (await import('./problems')).Problems, 'soon');
const LinkNotice = lazyPart(async () => (await import('../library/link-notice')).LinkNotice);

/** The shell: what every view stands in, and the view that the address names; embedded, the view alone. */
export function App({ open, place, keeping, isEmbedded, onLibrary }: AppProps) {
  const { scenario } = open;
  const view = useSyncExternalStore(place.subscribe, place.view, place.view);
  const problems = useSelector(place.walk, ({ context }) => context.problems);
  const isHindsightOn = useHindsight().kind === 'on';
  const listed = useMemo(() => viewsWith(isHindsightOn || view === hindsightView), [isHindsightOn, view]);

  const { name, isStage } = views.find((candidate) => candidate.id === view) ?? {};
  useEffect(() => {
    document.title = `${name} · ${scenario.title} · Impasse`;
  }, [name, scenario.title]);

  useEffect(() => (isEmbedded ? postHeight() : undefined), [isEmbedded]);

  const shown = (
    <>
      {problems.length > 0 && (
        <Suspense>
          <Problems problems={problems} onDismiss={() => place.walk.send({ type: 'dismissProblems' })} />
        </Suspense>
      )}
      <ErrorBoundary key={view} walkAddress={place.addressOf('explore')}>
        <Suspense fallback={<p className={styles.loading}>Opening {name}…</p>}>
          <div {...languageAttributes(scenario)} className={styles.content}>
            <ViewOutlet view={view} place={place} />
          </div>
          <HydrationMarker />
        </Suspense>
      </ErrorBoundary>
    </>
  );
  if (isStage) return <main className={styles.stage}>{shown}</main>;
  if (isEmbedded) return <main>{shown}</main>;
  return (
    <>
      <button type="button" className={styles.skip} onClick={focusMain}>
        Skip to the main part
      </button>
      <Header walk={place.walk} view={view} views={listed} addressOf={place.addressOf} onLibrary={onLibrary}>
        <ShareButton walk={place.walk} view={view} views={listed} linkTo={place.linkTo} text={open.text} />
        <SavesButton walk={place.walk} keeping={keeping} />
      </Header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Offline />
        {open.origin === 'link' && (
          <Suspense>
            <LinkNotice keeping={keeping} />
          </Suspense>
        )}
        <PersistenceNotice walk={place.walk} keeping={keeping} />
        {shown}
      </main>
      <footer className={`${styles.footer} screen-only`}>
        <ShortcutKeys view={view} />
        {isSingleFile && (
          <p className={styles.copy}>
            This is Impasse in one file. It works from a disk, without a network; it is not told of newer
            versions. A link opens only where this file lies. Your walks are kept by this browser: to carry
            them along, save them to a file under “Saved”.
          </p>
        )}
      </footer>
    </>
  );
}

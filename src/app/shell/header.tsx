import { useSelector } from '@xstate/react';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { longDate } from '#messages/long-date';
import { useScenario } from '../../ui/scenario-context';
import { ViewLink } from '../../ui/view-link';
import type { ViewId } from '../../url/view-id';
import type { WalkActor } from '../../walk/walk-machine';
import { LibraryButton } from '../library/library-button';
import type { AppView } from '../navigation/view-list';
import { ThemeButton } from '../theme/theme-button';
import styles from './header.module.css';

interface HeaderProps {
  readonly walk: WalkActor;
  readonly view: ViewId;
  /** The views listed, in their order. */
  readonly views: readonly AppView[];
  readonly addressOf: (view: ViewId) => string;
  /** Opens the list of scenarios. */
  readonly onLibrary: () => void;
  /** What else is done from any view. */
  readonly children: ReactNode;
}

/** The name, the scenario and its date, and the way to each view. */
export function Header({ walk, view, views, addressOf, onLibrary, children }: HeaderProps) {
  const scenario = useScenario();
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        Impasse<span>.</span>
      </p>
      <p className={styles.scenario}>
        <LibraryButton title={scenario.title} onOpen={onLibrary} /> · as of{' '}
        <time dateTime={scenario.asOf}>{longDate(scenario.asOf)}</time>
      </p>
      <ViewLinks walk={walk} view={view} views={views} addressOf={addressOf} />
      {children}
      <ThemeButton />
    </header>
  );
}

/** The way to each view at the walk's present place. */
function ViewLinks({
  walk,
  view,
  views,
  addressOf,
}: Pick<HeaderProps, 'walk' | 'view' | 'views' | 'addressOf'>) {
  const place = useDeferredValue(useSelector(walk, ({ context }) => context.walk));
  const nav = useRef<HTMLElement>(null);
  const listed = useMemo(() => views.filter(({ within }) => within === undefined), [views]);
  const current = views.find(({ id }) => id === view)?.within ?? view;
  useEffect(() => {
    const row = nav.current;
    const shown = row?.children[listed.findIndex(({ id }) => id === current)];
    // On a phone the row of views is longer than the screen.
    if (row && shown instanceof HTMLElement) {
      row.scrollLeft = shown.offsetLeft - row.offsetLeft - row.clientWidth / 3;
    }
  }, [current, listed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address is that of the place.
  const links = useMemo(
    () =>
      listed.map(({ id, name }) => (
        <ViewLink
          key={id}
          view={id}
          addressOf={addressOf}
          aria-current={id === view ? 'page' : id === current ? 'true' : undefined}
        >
          {name}
        </ViewLink>
      )),
    [place, listed, view, current, addressOf],
  );
  return (
    <nav ref={nav} aria-label="Views" className={`${styles.views} screen-only`}>
      {links}
    </nav>
  );
}

import { useSelector } from '@xstate/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { Scenario } from '../../scenario/types';
import { shownAt } from '../../session/cursor';
import type { walkMachine } from '../../session/walk-machine';
import buttons from '../../ui/button.module.css';
import { Blocked, Connection } from './audience-window';
import { ControlBar } from './control-bar';
import { leaveFullScreen, toggleFullScreen } from './full-screen';
import { KeySheet } from './key-sheet';
import { LinkScreen } from './link-screen';
import { Notes } from './notes';
import { openAudienceWindow } from './open-audience-window';
import { type PinnedWay, PlanPicker } from './plan-picker';
import styles from './present-view.module.css';
import { PresenterDesk } from './presenter-desk';
import { screenWords } from './screen-words';
import { Stage } from './stage';
import type { KeyPress } from './stage-keys';
import { usePresentation } from './use-presentation';
import { usePresenterChannel } from './use-presenter-channel';
import { useStageInput } from './use-stage-input';
import { useWakeLock } from './use-wake-lock';

interface PresentViewProps {
  readonly scenario: Scenario;
  readonly walk: ActorRefFrom<typeof walkMachine>;
  readonly addressOf: (view: string) => string;
  /** Opens Explore at the walk's place, on anyone's device. */
  readonly link: string;
  /** The map made small, for the presenter. */
  readonly map: ReactNode;
  /** Ways pinned elsewhere, to choose a rehearsed route from. */
  readonly pinned?: readonly PinnedWay[];
  /** The presenter's own notes on where the walk stands. */
  readonly ownNotes?: ReactNode;
}

/**
 * Presents a walk to a room: the stage alone, or the presenter's desk while the stage has a window of its own, which
 * this one leads.
 */
export function PresentView(props: PresentViewProps) {
  const { scenario, walk: walkActor, addressOf, link, map, pinned = [], ownNotes } = props;
  const presentation = usePresentation(scenario, walkActor);
  const snapshot = useSelector(presentation, (state) => state);
  const walk = useSelector(walkActor, ({ context }) => context.walk);
  const { send } = presentation;
  const { cursor, plan, stopwatch } = snapshot.context;
  const shown = shownAt(scenario, walk, cursor);
  const cover = snapshot.matches({ stage: 'black' })
    ? 'black'
    : snapshot.matches({ stage: 'link' })
      ? 'link'
      : 'none';
  const hasTwo = snapshot.matches({ screens: 'two' });
  const showsNotes = snapshot.matches({ notes: 'shown' });
  const showsKeys = snapshot.matches({ keySheet: 'shown' });
  const root = useRef<HTMLDivElement>(null);
  const [isBlocked, setIsBlocked] = useState(false);
  const wakeLock = useWakeLock();
  const { session, isAudienceHere } = usePresenterChannel(
    { place: new URL(link).hash, screen: shown.index, cover },
    { onPress: send, onAudience: () => send({ type: 'audience' }) },
  );
  const leave = () => {
    location.hash = addressOf('explore');
  };
  useEffect(() => () => void leaveFullScreen(), []);
  const open = () => {
    if (session === undefined) return;
    const hasOpened = openAudienceWindow(session);
    setIsBlocked(!hasOpened);
    if (hasOpened) send({ type: 'audience' });
  };
  const onKey = (press: KeyPress) => {
    if (press.type === 'fullScreen') toggleFullScreen();
    else if (press.type !== 'leave') send(press);
    else if (showsKeys) send({ type: 'keySheet' });
    else if (isBlocked) setIsBlocked(false);
    else if (cover !== 'none') send({ type: 'uncover' });
    else if (showsNotes && !hasTwo) send({ type: 'notes' });
    else leave();
  };
  useStageInput(root, onKey);

  const heading = hasTwo ? 'h2' : 'h1';
  const stage = (
    <Stage
      scenario={scenario}
      shown={shown}
      cover={cover}
      link={<LinkScreen link={link} heading={heading} />}
      heading={heading}
      onTake={(move) => send({ type: 'take', move })}
    />
  );
  return (
    <div ref={root} className={styles.view}>
      <p role="status" className="visually-hidden">
        {cover === 'none' && screenWords(scenario, shown.screen)}
        {cover === 'black' && 'The stage is black'}
        {cover === 'link' && 'The link is on the stage'}
      </p>
      {hasTwo ? (
        <PresenterDesk
          scenario={scenario}
          walk={walk}
          shown={shown}
          cursor={cursor}
          cover={cover}
          plan={plan}
          pinned={pinned}
          stopwatch={stopwatch}
          stage={stage}
          connection={<Connection isHere={isAudienceHere} onOpen={open} />}
          map={map}
          ownNotes={ownNotes}
          link={link}
          send={send}
          onLeave={leave}
        />
      ) : (
        <div className={styles.alone}>
          <div className={styles.stage}>
            {stage}
            <ControlBar>
              <button type="button" className={buttons.button} onClick={() => send({ type: 'back' })}>
                Back
              </button>
              <button type="button" className={buttons.primary} onClick={() => send({ type: 'next' })}>
                Next
              </button>
              <button type="button" className={buttons.button} onClick={toggleFullScreen}>
                Full screen (F)
              </button>
              <button
                type="button"
                className={buttons.button}
                disabled={session === undefined}
                onClick={open}
              >
                Open audience window
              </button>
              <button type="button" className={buttons.button} onClick={() => send({ type: 'notes' })}>
                Notes (N)
              </button>
              <button type="button" className={buttons.button} onClick={() => send({ type: 'keySheet' })}>
                Keys (?)
              </button>
              <button type="button" className={buttons.button} onClick={leave}>
                Leave (Esc)
              </button>
              {wakeLock === 'not available' && <WakeWarning />}
            </ControlBar>
          </div>
          {showsNotes && (
            <aside className={styles.notes} aria-label="Speaker’s notes">
              <PlanPicker scenario={scenario} walk={walk} plan={plan} pinned={pinned} send={send} />
              <Notes scenario={scenario} station={shown.station} own={ownNotes} />
            </aside>
          )}
        </div>
      )}
      {hasTwo && wakeLock === 'not available' && <WakeWarning />}
      {isBlocked && session !== undefined && (
        <Blocked session={session} onTryAgain={open} onClose={() => setIsBlocked(false)} />
      )}
      {showsKeys && <KeySheet onClose={() => send({ type: 'keySheet' })} />}
    </div>
  );
}

function WakeWarning() {
  return (
    <p className={styles.warning} role="status">
      This browser cannot keep the screen awake: set the computer not to sleep.
    </p>
  );
}

import { useSelector } from '@xstate/react';
import { type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { happened as message } from '#messages/happened';
import type { Hindsight } from '../../hindsight/types';
import { claimPresentationId } from '../../presentation/audience-sync/presentation-id';
import { shownAt } from '../../presentation/screen-cursor';
import { lookup } from '../../scenario/lookup';
import { useScenario } from '../../ui/scenario-context';
import type { ViewId } from '../../url/view-id';
import type { WalkActor } from '../../walk/walk-machine';
import { Blocked, Connection } from './audience/audience-window';
import { openAudienceWindow } from './audience/open-audience-window';
import { usePresenterChannel } from './audience/use-presenter-channel';
import { Clock } from './desk/clock';
import { KeySheet } from './desk/key-sheet';
import { Notes } from './desk/notes';
import { OwnNote } from './desk/own-note';
import { PlannedPathPicker } from './desk/planned-path-picker';
import { PresenterDesk } from './desk/presenter-desk';
import styles from './present-view.module.css';
import { describeScreen } from './screens/describe-screen';
import { happenedScreens } from './screens/happened-screens';
import { LinkScreen } from './screens/link-screen';
import { enterFullScreen, leaveFullScreen, toggleFullScreen } from './stage/full-screen';
import { Stage } from './stage/stage';
import { StageAlone } from './stage/stage-alone';
import { type KeyPress, useStageKeys } from './stage/stage-keys';
import { useWakeLock } from './stage/use-wake-lock';
import { usePresentation } from './use-presentation';

export interface PresentViewProps {
  readonly walk: WalkActor;
  readonly addressOf: (view: ViewId) => string;
  /** The address of Explore at the walk's place, which the audience's window shows. */
  readonly place: string;
  /** Opens it on anyone's device; none where it would open on this device alone. */
  readonly link: string | undefined;
  /** What came after the scenario's date, where that is turned on. */
  readonly hindsight: Hindsight | undefined;
  /** The map made small, for the presenter. */
  readonly map: ReactNode;
}

/**
 * Presents a walk to a room: the stage alone, or the presenter's desk while the stage has a window of its own, which
 * this one leads.
 */
export function PresentView({ walk: walkActor, addressOf, place, link, hindsight, map }: PresentViewProps) {
  const scenario = useScenario();
  const session = use(claimPresentationId());
  const presentation = usePresentation(scenario, walkActor, session);
  const snapshot = useSelector(presentation, (state) => state);
  const { walk, marks } = useSelector(walkActor, ({ context }) => context);
  const { send } = presentation;
  const { cursor, cover, plan, stopwatch, showsNotes, happened } = snapshot.context;
  const shown = shownAt(scenario, walk, cursor);
  const { at } = shown.station.state;
  const cameOfIt = useMemo(
    () => (hindsight && lookup(scenario).isOutcome(at) ? happenedScreens(hindsight, at) : []),
    [hindsight, scenario, at],
  );
  useEffect(() => send({ type: 'happenedScreens', count: cameOfIt.length }), [send, cameOfIt]);
  const told = cover === 'happened' ? cameOfIt[happened] : undefined;
  const hasTwo = snapshot.matches({ screens: 'two' });
  const showsKeys = snapshot.matches({ keySheet: 'shown' });
  const [isBlocked, setIsBlocked] = useState(false);
  const [isAskedToLeave, setIsAskedToLeave] = useState(false);
  const wakeLock = useWakeLock();
  const isAudienceHere = usePresenterChannel(
    session,
    { place: new URL(place).hash, screen: shown.index, cover, ...(told && { happened }) },
    {
      onPress: send,
      onAudience: () => {
        setIsBlocked(false);
        send({ type: 'audience' });
      },
    },
  );
  useEffect(() => () => void leaveFullScreen(), []);
  const open = () => {
    const hasOpened = openAudienceWindow(session);
    setIsBlocked(!hasOpened);
    if (hasOpened) send({ type: 'audience' });
  };
  const leave = () => {
    location.hash = addressOf('explore');
  };
  const onPress = (press: KeyPress) => {
    const wasAsked = isAskedToLeave;
    setIsAskedToLeave(false);
    if (press.type === 'fullScreen') toggleFullScreen();
    // At the desk it is the audience's window that wants the whole screen, and this one is not to be reloaded.
    else if (press.type === 'start') hasTwo || enterFullScreen();
    else if (press.type !== 'close') send(press);
    else if (showsKeys) send({ type: 'keySheet' });
    else if (isBlocked) setIsBlocked(false);
    else if (cover !== 'none') send({ type: 'uncover' });
    else if (document.fullscreenElement) void leaveFullScreen();
    else if (showsNotes && !hasTwo) send({ type: 'notes' });
    // A clicker's start button sends Escape too, and must not end a talk at a stroke.
    else if (wasAsked) leave();
    else setIsAskedToLeave(true);
  };
  useStageKeys(onPress);

  const heading = hasTwo ? 'h2' : 'h1';
  const stage = (
    <Stage
      shown={shown}
      cover={cover}
      link={<LinkScreen link={link} heading={heading} />}
      happened={told}
      heading={heading}
      onTake={(move) => send({ type: 'take', move })}
      onSwipe={send}
    />
  );
  const clock = <Clock stopwatch={stopwatch} send={send} />;
  const planPicker = <PlannedPathPicker walk={walk} plan={plan} pins={marks.pins} send={send} />;
  const notes = (
    <Notes station={shown.station} own={<OwnNote walk={walk} marks={marks} send={walkActor.send} />} />
  );
  const warning = wakeLock === 'not available' && (
    <p className={styles.warning} role="status">
      The screen is not kept awake here: set the computer not to sleep.
    </p>
  );
  return (
    <div className={styles.view}>
      <p role="status" className="visually-hidden">
        {cover === 'none' && describeScreen(scenario, shown.screen)}
        {cover === 'black' && 'The stage is black'}
        {cover === 'link' && 'The link is on the stage'}
        {told && message.status({ title: told.note.title, at: happened + 1, of: cameOfIt.length })}
      </p>
      {hasTwo ? (
        <PresenterDesk
          walk={walk}
          shown={shown}
          cursor={cursor}
          cover={cover}
          plan={plan}
          hasHappened={cameOfIt.length > 0}
          happenedNext={told && cameOfIt[happened + 1]}
          stage={stage}
          connection={<Connection isHere={isAudienceHere} onOpen={open} />}
          clock={clock}
          planPicker={planPicker}
          notes={notes}
          map={map}
          link={link}
          warning={warning}
          send={send}
          onLeave={leave}
        />
      ) : (
        <StageAlone
          stage={stage}
          hasHappened={cameOfIt.length > 0}
          notes={
            showsNotes && (
              <>
                {clock}
                {planPicker}
                {notes}
              </>
            )
          }
          warning={warning}
          onPress={onPress}
          onOpenAudience={open}
          onLeave={leave}
        />
      )}
      <p role="status" className={styles.leaving}>
        {isAskedToLeave && 'Press Esc once more to leave for Explore.'}
      </p>
      {isBlocked && <Blocked session={session} onTryAgain={open} onClose={() => setIsBlocked(false)} />}
      {showsKeys && (
        <KeySheet hasHappened={hindsight !== undefined} onClose={() => send({ type: 'keySheet' })} />
      )}
    </div>
  );
}

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Hindsight } from '../../../hindsight/types';
import {
  type AudienceChannel,
  openAudienceChannel,
} from '../../../presentation/audience-sync/audience-channel';
import { readStage, type StageState } from '../../../presentation/audience-sync/channel-messages';
import { waitForPresenter } from '../../../presentation/audience-sync/presentation-id';
import { shownAt } from '../../../presentation/screen-cursor';
import { languageAttributes } from '../../../scenario/language';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import { pageAddress } from '../../../ui/page-address';
import { useScenario } from '../../../ui/scenario-context';
import { readAddress } from '../../../url/address';
import { scenarioOf } from '../../../url/scenario-of-address';
import { currentState, newWalk, takeMoves, type Walk } from '../../../walk/walk';
import { happenedScreens } from '../screens/happened-screens';
import { LinkScreen } from '../screens/link-screen';
import { enterFullScreen, toggleFullScreen } from '../stage/full-screen';
import { Stage } from '../stage/stage';
import { useStageKeys } from '../stage/stage-keys';
import { usePointerIdle } from '../stage/use-pointer-idle';
import { useWakeLock } from '../stage/use-wake-lock';
import styles from './audience-view.module.css';

interface AudienceViewProps {
  /** The id of the presentation that it follows. */
  readonly session: string;
  /** A link as it may be handed to others; none where it would open on this device alone. */
  readonly linkForOthers: (link: string) => string | undefined;
  /** What came after the scenario's date, as this device keeps it, where that is turned on. */
  readonly hindsight: Hindsight | undefined;
}

/** The audience's window: the stage alone, as the presenter's window says. Keys pressed here are done there. */
export function AudienceView({ session, linkForOthers, hindsight }: AudienceViewProps) {
  const scenario = useScenario();
  const channel = useAudienceChannel(session);
  const followed = useSyncExternalStore(
    channel?.subscribe ?? neverChanges,
    () => channel?.followed() ?? unheard,
  );
  const isResting = usePointerIdle();
  useWakeLock();
  useStageKeys((press) => {
    if (press.type === 'fullScreen') toggleFullScreen();
    else if (press.type === 'start') enterFullScreen();
    else if (press.type !== 'close' && press.type !== 'notes' && press.type !== 'keySheet') {
      channel?.press(press);
    }
  });
  const { stage } = followed;
  useEffect(() => {
    if (stage) keepStage(session, stage);
  }, [session, stage]);
  useEffect(() => {
    // The presenter has gone on to another scenario: this window opens it too.
    if (stage && scenarioOf(stage.place).id !== scenario.id) location.replace(stage.place);
  }, [scenario, stage]);
  const place = useMemo(() => stage && placeOf(scenario, stage), [scenario, stage]);
  return (
    <main
      {...languageAttributes(scenario)}
      className={`${styles.audience} ${isResting ? styles.resting : ''}`}
      onDoubleClick={toggleFullScreen}
    >
      {stage && place ? (
        <Stage
          shown={shownAt(scenario, place.walk, { moves: place.moves, screen: stage.screen })}
          cover={stage.cover}
          link={<LinkScreen link={linkForOthers(`${pageAddress()}${stage.place}`)} heading="h1" />}
          happened={hindsight && happenedOn(scenario, hindsight, place.walk, stage)}
          heading="h1"
          onSwipe={(press) => channel?.press(press)}
        />
      ) : (
        <div className={styles.waiting}>
          <h1>{scenario.title}</h1>
        </div>
      )}
      <p role="status" className={styles.mark}>
        {followed.isAlone && 'Not connected to the presenter'}
      </p>
    </main>
  );
}

const unheard = { stage: undefined, isAlone: false };

function useAudienceChannel(session: string): AudienceChannel | undefined {
  const [channel, setChannel] = useState<AudienceChannel>();
  useEffect(() => {
    const opened = openAudienceChannel(session, keptStage(session));
    setChannel(opened);
    waitForPresenter(session);
    window.addEventListener('pagehide', opened.leave);
    return () => {
      window.removeEventListener('pagehide', opened.leave);
      opened.close();
    };
  }, [session]);
  return channel;
}

/** The walk that a stage shows; none where it is of another scenario or makes no sense in this one. */
function placeOf(scenario: Scenario, stage: StageState) {
  const { moves, assumptions, problems } = readAddress(scenario, stage.place, ['explore']);
  if (problems.length > 0) return undefined;
  const walk = { ...takeMoves(scenario, newWalk(), moves), assumptions };
  return { moves, walk };
}

/** What a stage tells of what happened. */
function happenedOn(scenario: Scenario, hindsight: Hindsight, walk: Walk, { happened }: StageState) {
  const { at } = currentState(scenario, walk);
  if (happened === undefined || !lookup(scenario).isOutcome(at)) return undefined;
  return happenedScreens(hindsight, at)[happened];
}

const storageKey = (session: string) => `impasse-audience-${session}`;

function keptStage(session: string): StageState | undefined {
  try {
    return readStage(JSON.parse(sessionStorage.getItem(storageKey(session)) ?? ''));
  } catch {
    return undefined;
  }
}

function keepStage(session: string, stage: StageState): void {
  try {
    sessionStorage.setItem(storageKey(session), JSON.stringify(stage));
  } catch {
    // Storage is blocked: a reload waits for the presenter to answer.
  }
}

function neverChanges(): () => void {
  return () => {};
}

import { download } from '../../ui/download';
import { useScenario } from '../../ui/scenario-context';
import { HindsightView } from '../../views/hindsight/hindsight-view';
import { TurnOnPage } from '../../views/hindsight/turn-on-page';
import type { Marks } from '../../walk/session';
import type { Walk } from '../../walk/walk';
import type { WalkEvent } from '../../walk/walk-machine';
import { hindsightSwitch } from '../hindsight/hindsight-switch';
import { useHindsight } from '../hindsight/use-hindsight';
import { jsonFile } from '../library/scenario-row';

interface HindsightRouteProps {
  readonly walk: Walk;
  readonly marks: Marks;
  readonly send: (event: WalkEvent) => void;
  readonly onShow: (view: 'explore') => void;
}

/** What happened after the scenario's date, once it is turned on; before, what that is. */
export function HindsightRoute({ walk, marks, send, onShow }: HindsightRouteProps) {
  const scenario = useScenario();
  const state = useHindsight();
  const { turnOn, turnOff, openText } = hindsightSwitch(scenario);
  if (state.kind === 'none') return null;
  if (state.kind === 'off') {
    return (
      <TurnOnPage
        isAtHand={state.isAtHand}
        isOpening={state.isOpening}
        problem={state.problem}
        onTurnOn={turnOn}
        onFile={async (file) => openText(await file.text())}
      />
    );
  }
  const { hindsight, text, isStored } = state;
  return (
    <HindsightView
      hindsight={hindsight}
      walk={walk}
      votes={marks.votes}
      isStored={isStored}
      onTurnOff={turnOff}
      onSave={() =>
        download(jsonFile(JSON.stringify(JSON.parse(text), null, 2)), `${scenario.id}-what-happened.json`)
      }
      onWalk={(moves) => {
        send({ type: 'follow', moves, from: 'start' });
        onShow('explore');
      }}
    />
  );
}

import { useMachine } from '@xstate/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { scenarioMachine, stateOf } from '../../../src/machine/scenario-machine';
import { accountAt, changesOf, startStandings, textOf } from '../../../src/scenario/account';
import { lookup } from '../../../src/scenario/lookup';
import { choices } from '../../../src/scenario/states';
import type { Move, Scenario } from '../../../src/scenario/types';

interface StoryProps {
  readonly scenario: Scenario;
}

/** What React and XState cost and nothing else: the page that ink's story makes, of the same texts. */
function Story({ scenario }: StoryProps) {
  const [snapshot, send] = useMachine(scenarioMachine(scenario));
  const [changed, setChanged] = useState<readonly string[]>([]);
  const state = stateOf(snapshot);
  const take = (move: Move) => {
    const before = { state, standings: startStandings(scenario) };
    send({ type: move.id });
    setChanged(changesOf(scenario, move, before).map((change) => textOf(change.account)));
  };
  const account = accountAt(scenario, state).map(({ text }) => text);
  return (
    <>
      {[...changed, lookup(scenario).node(state.at).title, ...account].map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {choices(scenario, state)
        .filter(({ open }) => open)
        .map(({ move }) => (
          <button key={move.id} type="button" onClick={() => take(move)}>
            {move.label} {move.does} {move.why}
          </button>
        ))}
    </>
  );
}

const scenario: Scenario = await (await fetch('./scenario.json')).json();
createRoot(document.getElementById('story') as HTMLElement).render(<Story scenario={scenario} />);

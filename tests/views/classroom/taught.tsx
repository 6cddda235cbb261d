import { act, render, screen } from '@testing-library/react';
import { useSelector } from '@xstate/react';
import { type ActorRefFrom, createActor } from 'xstate';
import { type ClassroomEvent, classroomMachine } from '../../../src/classroom/classroom-machine';
import type { MoveId } from '../../../src/scenario/types';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { ClassroomView } from '../../../src/views/classroom/classroom-view';
import { type WalkActor, walkMachine } from '../../../src/walk/walk-machine';
import { tiktok } from '../../tiktok';

interface TaughtProps {
  readonly walk: WalkActor;
  readonly classroom: ActorRefFrom<typeof classroomMachine>;
}

/** Stands in for the app, which holds both machines. */
function Taught({ walk, classroom }: TaughtProps) {
  const { scenario, walk: walked, marks } = useSelector(walk, ({ context }) => context);
  return (
    <ScenarioProvider scenario={scenario}>
      <ClassroomView scenario={scenario} marks={marks} classroom={classroom} walk={walked} send={walk.send} />
    </ScenarioProvider>
  );
}

/** A class that some events have brought where it is, after some moves, with the view that shows it. */
export function teach(
  events: readonly ClassroomEvent[] = [],
  scenario = tiktok,
  moves: readonly MoveId[] = [],
) {
  const place = { moves, assumptions: {}, problems: [] };
  const walk = createActor(walkMachine, { input: { scenario, place: place as never } }).start();
  const classroom = createActor(classroomMachine).start();
  for (const event of events) classroom.send(event);
  return { walk, classroom, ...render(<Taught walk={walk} classroom={classroom} />) };
}

/** All that the page says. */
export const page = () => document.body.textContent ?? '';

/** Presses a button as a person does, who has it focused then. */
export const press = (name: string | RegExp) =>
  act(() => {
    const button = screen.getByRole('button', { name });
    button.focus();
    button.click();
  });

/** The screen's title. */
export const title = () => screen.getByRole('heading', { level: 1 });

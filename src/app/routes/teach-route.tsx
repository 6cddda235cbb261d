import { type Actor, createActor } from 'xstate';
import { classroomMachine } from '../../classroom/classroom-machine';
import { ClassroomView, type ClassroomViewProps } from '../../views/classroom/classroom-view';

/** One class of each scenario at a time: it goes on where it was when something else was shown meanwhile. */
const classrooms = new Map<string, Actor<typeof classroomMachine>>();

function classroomOf(id: string): Actor<typeof classroomMachine> {
  let classroom = classrooms.get(id);
  if (!classroom) {
    classroom = createActor(classroomMachine).start();
    classrooms.set(id, classroom);
  }
  return classroom;
}

/** The class that is taught in this tab. */
export function TeachRoute(props: Omit<ClassroomViewProps, 'classroom'>) {
  return <ClassroomView {...props} classroom={classroomOf(props.scenario.id)} />;
}

import { createActor } from 'xstate';
import { classroomMachine } from '../session/classroom-machine';
import { ClassroomView, type ClassroomViewProps } from '../views/classroom/classroom-view';

/** One class at a time: it goes on where it was when another view was shown meanwhile. */
const classroom = createActor(classroomMachine).start();

/** The class that is taught in this tab. */
export function Taught(props: Omit<ClassroomViewProps, 'classroom'>) {
  return <ClassroomView {...props} classroom={classroom} />;
}

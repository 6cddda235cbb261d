import type { NumberedChoice } from '../../../presentation/screens';
import { lookup } from '../../../scenario/lookup';
import { moverName } from '../../../scenario/mover-name';
import type { MoveId } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { describePart } from './describe-screen';
import type { ScreenProps } from './screen-props';
import styles from './stage.module.css';

interface ChoicesScreenProps extends ScreenProps<'choices'> {
  readonly onTake: ((move: MoveId) => void) | undefined;
}

/** The choices, before anything of what follows from them: the open ones large, the closed ones quiet. */
export function ChoicesScreen({ screen, heading: Heading, onTake }: ChoicesScreenProps) {
  const scenario = useScenario();
  const mover = screen.choices.find(({ open }) => open)?.move.by;
  const short = mover && mover !== 'chance' ? lookup(scenario).party(mover).short : undefined;
  return (
    <>
      <p className={styles.kicker}>The choices{describePart(screen)}</p>
      <Heading className={styles.question}>
        {short ? `What will ${short} do?` : mover ? 'What will chance bring?' : closedHeading(screen)}
      </Heading>
      <ol
        className={`${styles.choices} ${screen.choices.length > 5 ? styles.many : ''}`}
        aria-label="Choices"
      >
        {screen.choices.map((choice) => {
          const more = [
            ...(choice.move.by === mover ? [] : [moverName(scenario, choice.move.by)]),
            ...(choice.open ? [] : [closedWords(choice)]),
          ].join(' · ');
          const label = (
            <>
              {choice.move.label}
              {more && <span className={styles.why}>{more}</span>}
            </>
          );
          return (
            <li key={choice.move.id} className={choice.open ? styles.open : styles.closed}>
              <span className={styles.number} aria-hidden="true">
                {choice.number}
              </span>
              {choice.open && onTake ? (
                <button type="button" className={styles.take} onClick={() => onTake(choice.move.id)}>
                  {label}
                </button>
              ) : (
                <span className={styles.label}>{label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function closedHeading({ parts }: ScreenProps<'choices'>['screen']): string {
  return parts === 1 ? 'Every choice is closed' : 'These choices are closed';
}

/** What it lacks may be settled for good, so nothing is said of when it opens. */
function closedWords({ requirements, closedBy }: NumberedChoice): string {
  const lacks = requirements.filter(({ met }) => !met).map(({ words }) => words);
  const answers = closedBy.map(({ answer }) => `“${answer.label}” is assumed`);
  return [
    'closed',
    ...(lacks.length > 0 ? [`it needs: ${lacks.join(', and ')}`] : []),
    ...(answers.length > 0 ? [answers.join(', and ')] : []),
  ].join('; ');
}

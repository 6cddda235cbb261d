import { lookup } from '../../scenario/lookup';
import { moverName } from '../../scenario/mover-name';
import type { MoveId, Mover, Scenario } from '../../scenario/types';
import type { NumberedChoice } from '../../session/presentation';
import type { ScreenProps } from './screen-props';
import { partWords } from './screen-words';
import styles from './stage.module.css';

interface ChoicesScreenProps extends ScreenProps<'choices'> {
  readonly onTake: ((move: MoveId) => void) | undefined;
}

/** The choices, before anything of what follows from them: the open ones large, the closed ones quiet. */
export function ChoicesScreen({ scenario, screen, heading: Heading, onTake }: ChoicesScreenProps) {
  const mover = screen.choices.find(({ open }) => open)?.move.by;
  const short = mover && mover !== 'chance' ? lookup(scenario).party(mover).short : undefined;
  return (
    <>
      <p className={styles.kicker}>The choices{partWords(screen)}</p>
      <Heading className={styles.question}>
        {short ? `What will ${short} do?` : mover ? 'What will chance bring?' : 'Every choice is closed'}
      </Heading>
      <ol
        className={`${styles.choices} ${screen.choices.length > 5 ? styles.many : ''}`}
        aria-label="Choices"
      >
        {screen.choices.map((choice) => (
          <li key={choice.move.id} className={choice.open ? styles.open : styles.closed}>
            <span className={styles.number} aria-hidden="true">
              {choice.number}
            </span>
            {choice.open && onTake ? (
              <button type="button" className={styles.take} onClick={() => onTake(choice.move.id)}>
                {choice.move.label}
                {othersMove(choice, mover, scenario)}
              </button>
            ) : (
              <span className={styles.label}>
                {choice.move.label}
                {!choice.open && <span className={styles.why}>{closedWords(choice)}</span>}
                {choice.open && othersMove(choice, mover, scenario)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Whose a choice is, where it is not the one's who is asked. */
function othersMove({ move }: NumberedChoice, asked: Mover | undefined, scenario: Scenario) {
  if (move.by === asked) return null;
  return <span className={styles.why}>{moverName(scenario, move.by)}</span>;
}

function closedWords({ requirements, closedBy }: NumberedChoice): string {
  const lacks = requirements.filter(({ met }) => !met).map(({ words }) => words);
  const answers = closedBy.map(({ answer }) => `“${answer.label}” is assumed`);
  if (lacks.length > 0) return `closed until ${lacks.join(', and ')}`;
  return `closed: ${answers.join(', and ')}`;
}

import { hindsight as message } from '#messages/hindsight';
import { formatPeriod } from '#messages/period';
import type { HindsightWalk, Note } from '../../hindsight/types';
import { lookup } from '../../scenario/lookup';
import { moverName } from '../../scenario/mover-name';
import { Button } from '../../ui/button';
import { Disc } from '../../ui/disc';
import { useScenario } from '../../ui/scenario-context';
import { NoteLinks } from './note-links';
import styles from './walk-steps.module.css';

interface WalkStepsProps {
  readonly walk: HindsightWalk;
  readonly notes: readonly Note[];
  /** The step shown, from 0. */
  readonly at: number;
  readonly onStep: (at: number) => void;
  readonly onShow: (id: string) => void;
}

/** A walk stepped through beside the facts: what each move stands for, and what does not fit. */
export function WalkSteps({ walk, notes, at, onStep, onShow }: WalkStepsProps) {
  const scenario = useScenario();
  const { steps } = walk;
  const numbers = numbered(walk);
  const nameOf = (index: number) => {
    const move = steps[index]?.move;
    return move === undefined ? message.step.none : lookup(scenario).move(move).story;
  };
  return (
    <div className={styles.walk}>
      <ol className={styles.list}>
        {steps.map(({ date }, index) => (
          <li key={index} data-none={numbers[index] === undefined}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onStep(index)}
            >
              <span className={styles.number}>{numbers[index] ?? '–'}</span>
              <span>{nameOf(index)}</span>
              <span className={styles.when}>{formatPeriod(date)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.shown}>
        <p className={`${styles.turns} screen-only`}>
          <Button disabled={at === 0} onClick={() => onStep(at - 1)}>
            {message.step.before}
          </Button>
          <Button disabled={at === steps.length - 1} onClick={() => onStep(at + 1)}>
            {message.step.next}
          </Button>
        </p>
        {steps.map((step, index) => (
          <section
            key={index}
            className={styles.step}
            hidden={index !== at}
            aria-label={message.step.at({ at: index + 1, of: steps.length })}
          >
            <p className={styles.kind}>{kindOf(numbers[index], formatPeriod(step.date))}</p>
            <h3 className={styles.name}>{nameOf(index)}</h3>
            {step.move !== undefined && <Where move={step.move} />}
            <dl>
              <dt>{message.step.stands}</dt>
              <dd>{step.stands}</dd>
              <dt>{message.step.misfit}</dt>
              <dd className={styles.misfit}>{step.misfit}</dd>
            </dl>
            <NoteLinks notes={notes} of={step.notes} onShow={onShow} />
          </section>
        ))}
      </div>
    </div>
  );
}

function kindOf(number: number | undefined, when: string): string {
  return number === undefined ? message.step.between({ when }) : message.step.move({ number, when });
}

type Move = NonNullable<HindsightWalk['steps'][number]['move']>;

function Where({ move: id }: { readonly move: Move }) {
  const scenario = useScenario();
  const { by } = lookup(scenario).move(id);
  return (
    <p className={styles.where}>
      <Disc mover={by} />{' '}
      {message.step.where({
        mover: moverName(scenario, by),
        situation: lookup(scenario).situationOf(id).title,
      })}
    </p>
  );
}

/** The number of each step that is a move. */
function numbered({ steps }: HindsightWalk): (number | undefined)[] {
  let count = 0;
  return steps.map(({ move }) => {
    if (move === undefined) return undefined;
    count += 1;
    return count;
  });
}

import { ahead as messages } from '#messages/ahead';
import { endName } from '../../../analysis/preferences/describe-end';
import type {
  ChanceWay,
  LineOfPlay,
  LineStep,
  MoveNotMade,
} from '../../../analysis/preferences/line-of-play';
import { lookup } from '../../../scenario/lookup';
import type { MoveId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { lotteryName } from './describe-coming';
import styles from './line-steps.module.css';

interface LineStepsProps {
  readonly line: LineOfPlay;
  /** The moves from where it is asked to where this line begins. */
  readonly before?: readonly MoveId[];
  /** Takes some moves from where it is asked, to ask again from there. */
  readonly onLeave: (moves: readonly MoveId[]) => void;
}

/** A line of play, step by step, each with its reason, and what it comes to. */
export function LineSteps({ line, before = [], onLeave }: LineStepsProps) {
  const scenario = useScenario();
  const made = (index: number) => line.steps.slice(0, index).map(({ move }) => move);
  return (
    <>
      <ol className={styles.steps} start={before.length + 1}>
        {line.steps.map((step, index) => (
          <Step
            key={index}
            step={step}
            number={before.length + index + 1}
            onLeave={(move) => onLeave([...before, ...made(index), move])}
          />
        ))}
      </ol>
      {line.after.kind === 'end' && (
        <p className={styles.end}>{messages.endsWith({ end: endName(scenario, line.after.end) })}</p>
      )}
      {line.after.kind === 'more' && <p className={styles.end}>{messages.goesOn}</p>}
      {line.after.kind === 'chance' &&
        line.after.ways.map((way) => (
          <Way key={way.move} way={way} before={[...before, ...made(line.steps.length)]} onLeave={onLeave} />
        ))}
    </>
  );
}

function Way({ way, before, onLeave }: { way: ChanceWay } & Required<Omit<LineStepsProps, 'line'>>) {
  const scenario = useScenario();
  const { story } = lookup(scenario).move(way.move);
  return (
    <details className={styles.way}>
      <summary>{messages.byChanceAt({ chance: way.chance, story })}</summary>
      <LineSteps line={way.line} before={[...before, way.move]} onLeave={onLeave} />
    </details>
  );
}

interface StepProps {
  readonly step: LineStep;
  readonly number: number;
  readonly onLeave: (move: MoveId) => void;
}

function Step({ step, number, onLeave }: StepProps) {
  const scenario = useScenario();
  const { story } = lookup(scenario).move(step.move);
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <Disc mover={step.by} />
      <div>
        <p className={styles.story}>{story}.</p>
        {reasonsOf(step).map(({ key, others, say }) => (
          <p key={key} className={styles.reason}>
            {say({
              moves: others.map(({ move }) => lookup(scenario).move(move).label),
              end: lotteryName(scenario, others[0]?.comesTo ?? []),
            })}
          </p>
        ))}
        {step.others.length === 0 && <p className={styles.reason}>{messages.reason.only}</p>}
        {step.others.length > 0 && (
          <p className={`${styles.others} screen-only`}>
            {step.others.map(({ move }) => (
              <Button key={move} look="link" onClick={() => onLeave(move)}>
                {messages.leave({ move: lookup(scenario).move(move).label })}
              </Button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

interface Reason {
  readonly key: string;
  readonly others: readonly MoveNotMade[];
  readonly say: typeof messages.reason.less;
}

/** The moves not made, those together that come to the same. */
function reasonsOf({ comesTo, others }: LineStep): Reason[] {
  const made = JSON.stringify(comesTo);
  const groups = new Map<string, MoveNotMade[]>();
  for (const other of others) {
    const key = `${other.wanted} ${JSON.stringify(other.comesTo)}`;
    groups.set(key, [...(groups.get(key) ?? []), other]);
  }
  return [...groups].map(([key, group]) => {
    const [first] = group;
    const isSame = JSON.stringify(first?.comesTo) === made;
    const say = isSame ? messages.reason.same : messages.reason[first?.wanted ?? 'alike'];
    return { key, others: group, say };
  });
}

import { counted } from '#messages/wording';
import { lookup } from '../../../scenario/lookup';
import type { Assumption } from '../../../scenario/types';
import { valueUnder } from '../../../scenario/value-under';
import { startStep, stepsTo, type Walk } from '../../../walk/walk';
import type { AnalysisContext } from '../parts/analysis-context';
import styles from './question-bar.module.css';

interface QuestionBarProps {
  readonly asked: AnalysisContext;
  readonly walk: Walk;
  readonly here: string;
  readonly onFrom: (from: AnalysisContext['from']) => void;
}

/** From where one asks, and what one assumes: whatever is set here, every finding answers at once. */
export function QuestionBar({ asked, walk, here, onFrom }: QuestionBarProps) {
  const { scenario, from, exploreAddress } = asked;
  const steps = stepsTo(walk).length;
  return (
    <div className={`${styles.bar} screen-only`}>
      <fieldset className={styles.choice}>
        <legend>Asked</legend>
        <div className={styles.chips}>
          <Chip name="asked-from" isChosen={from === 'start'} onChoose={() => onFrom('start')}>
            From the start
          </Chip>
          <Chip name="asked-from" isChosen={from === 'here'} onChoose={() => onFrom('here')}>
            From here
          </Chip>
        </div>
        <p className={styles.here}>
          {walk.here === startStep ? 'You are at the start: ' : `You are ${counted(steps, 'move')} on: `}
          <a href={exploreAddress}>{here}</a>
        </p>
      </fieldset>
      {scenario.assumptions.map((assumption) => (
        <AnswerChips key={assumption.id} asked={asked} assumption={assumption} />
      ))}
    </div>
  );
}

function AnswerChips({ asked, assumption }: { asked: AnalysisContext; assumption: Assumption }) {
  const { scenario, assumptions, send } = asked;
  const { id, question, answers } = assumption;
  return (
    <fieldset className={styles.choice}>
      <legend>{question}</legend>
      <div className={styles.chips}>
        <Chip
          name={`assumed-${id}`}
          isChosen={valueUnder(assumptions, id) === undefined}
          onChoose={() => send({ type: 'assume', assumption: id, answer: undefined })}
        >
          Open
        </Chip>
        {answers.map((answer) => (
          <Chip
            key={answer.id}
            name={`assumed-${id}`}
            isChosen={valueUnder(assumptions, id) === answer.id}
            onChoose={() => send({ type: 'assume', assumption: id, answer: answer.id })}
            title={`closes ${answer.closes.map((move) => `“${lookup(scenario).move(move).label}”`).join(', ')}`}
          >
            {answer.label}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

interface ChipProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly title?: string;
  readonly children: string;
}

function Chip({ name, isChosen, onChoose, title, children }: ChipProps) {
  return (
    <label className={styles.chip} title={title}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { listed, sentence, shortName } from '#messages/wording';
import type { Coalition, Goal } from '../../../analysis/games/coalition';
import { coalitionName } from '../../../analysis/games/describe-power';
import { type Step, type Strategy, strategyOf } from '../../../analysis/games/strategy';
import {
  exploreStateSpace,
  needComplete,
  outcomeAt,
  outcomeId,
  type StateSpace,
} from '../../../analysis/state-space/state-space';
import { tooMany, withinLimit } from '../../../analysis/state-space/within-limit';
import { lookup } from '../../../scenario/lookup';
import { Button } from '../../../ui/button';
import type { AnalysisContext } from '../parts/analysis-context';
import { WalkIt } from '../parts/example-path';
import styles from './strategy-stepper.module.css';

interface StrategyStepperProps {
  readonly asked: AnalysisContext;
  readonly coalition: Coalition;
  readonly goal: Goal;
  readonly onClose: () => void;
}

/** A coalition's strategy, a step at a time: what it does, and then any answer one picks for the others. */
export function StrategyStepper({ asked, coalition, goal, onClose }: StrategyStepperProps) {
  const { scenario, state, assumptions } = asked;
  const found = useMemo(
    () =>
      withinLimit((limit) => {
        const space = exploreStateSpace(scenario, { from: state, assumptions, limit });
        needComplete(space);
        return { space, strategy: strategyOf(space, coalition, goal) };
      }),
    [scenario, state, assumptions, coalition, goal],
  );
  const board = useRef<HTMLElement>(null);
  // It opens below the table, which may be higher than a phone.
  useEffect(() => board.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const who = sentence(coalitionName(scenario, coalition));
  const name = lookup(scenario).outcome(goal.outcome).short;
  return (
    <section ref={board} className={styles.stepper} aria-label={`How ${who} can ${goal.kind} ${name}`}>
      <div className={styles.head}>
        <h3>
          How {who} {goal.kind === 'bring about' ? `can bring about ${name}` : `can stop ${name}`}
        </h3>
        <Button look="link" onClick={onClose}>
          Close
        </Button>
      </div>
      {found === tooMany ? (
        <p className={styles.now}>Too many positions lie ahead to go through it a step at a time.</p>
      ) : (
        <Steps asked={asked} coalition={coalition} goal={goal} who={who} name={name} {...found} />
      )}
    </section>
  );
}

interface StepsProps extends Pick<StrategyStepperProps, 'asked' | 'coalition' | 'goal'> {
  readonly space: StateSpace;
  readonly strategy: Strategy;
  /** The coalition, as it begins a sentence. */
  readonly who: string;
  /** The outcome that is the goal. */
  readonly name: string;
}

function Steps({ asked, coalition, goal, space, strategy, who, name }: StepsProps) {
  const { scenario } = asked;
  const [taken, setTaken] = useState<readonly Step[]>([]);
  const now = useRef<HTMLParagraphElement>(null);
  const before = useRef(taken);
  useEffect(() => {
    if (before.current !== taken) now.current?.focus();
    before.current = taken;
  }, [taken]);

  const at = taken.at(-1)?.to ?? 0;
  const advice = strategy.at(at);
  const isBack = [0, ...taken.map(({ to }) => to)].slice(0, -1).includes(at);
  const end = outcomeAt(space, at);
  const steps = !advice ? [] : advice.mine ? [advice] : advice.answers;
  const movers = [...new Set(steps.map(({ move }) => shortName(scenario, move.by)))];
  const takeStep = (step: Step) => setTaken([...taken, { move: step.move, to: step.to }]);
  return (
    <>
      {taken.length > 0 && (
        <ol className={styles.taken}>
          {taken.map(({ move }, index) => (
            <li key={index} className={coalition.includes(move.by as never) ? styles.mine : ''}>
              {move.story}
            </li>
          ))}
        </ol>
      )}
      <p ref={now} tabIndex={-1} className={styles.now}>
        {isBack && 'They are back where they were, and may be again and again. '}
        {steps.length === 0
          ? ended(end >= 0 ? lookup(scenario).outcome(outcomeId(space, end)).short : undefined, goal, name)
          : advice?.mine
            ? `${listed(movers)} does this:`
            : `${listed(movers, 'or')} answers. Whatever the answer, ${who} has the next one. Pick any:`}
      </p>
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step.move.id}>
              <Button look={advice?.mine ? 'primary' : 'plain'} onClick={() => takeStep(step)}>
                {step.move.story}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {taken.length > 0 && (
        <div className={styles.tools}>
          <Button onClick={() => setTaken(taken.slice(0, -1))}>One back</Button>
          <Button onClick={() => setTaken([])}>From the beginning</Button>
          <WalkIt asked={asked} moves={taken.map(({ move }) => move.id)} />
        </div>
      )}
    </>
  );
}

function ended(end: string | undefined, goal: Goal, name: string): string {
  const kept = goal.kind === 'keep away' ? ` ${name} did not come about.` : '';
  if (end === undefined) return `No move is left.${kept}`;
  return goal.kind === 'keep away' ? `The talks end in ${end}.${kept}` : `${end} has come about.`;
}

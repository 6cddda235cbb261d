import { useMemo } from 'react';
import { analyse } from '#messages/analyse';
import { startOdds } from '../../../analysis/odds/answer-odds';
import { isJudgedIn } from '../../../analysis/odds/describe-odds';
import type { AnswerLikelihoods, Likelihoods } from '../../../analysis/odds/likelihoods';
import type { EndOdds } from '../../../analysis/odds/odds';
import { isComputed, part } from '../../../analysis/result/analysis-result';
import type { Answer, Assumption, AssumptionId, Assumptions } from '../../../scenario/types';
import { valueUnder } from '../../../scenario/value-under';
import { useScenario } from '../../../ui/scenario-context';
import { OddsList } from '../outcomes/what-can-happen';
import { Missing, Section } from '../parts/section';
import styles from './how-likely.module.css';
import { LikelihoodRow } from './likelihood-row';

interface UnsureAnswersProps {
  readonly assumptions: Assumptions;
  readonly likelihoods: Likelihoods;
  readonly answers: AnswerLikelihoods;
  readonly onAnswers: (answers: AnswerLikelihoods) => void;
}

/**
 * The odds from the start where one is unsure how the questions are answered: how likely each answer is, is set, and
 * each combination of answers counts as much as it is likely.
 */
export function UnsureAnswers(props: UnsureAnswersProps) {
  const scenario = useScenario();
  const { assumptions, likelihoods, answers, onAnswers } = props;
  // How likely an answer is changes nothing of how the talks end under it.
  const solved = useMemo(
    () => ({ scenario, likelihoods, odds: new Map<string, EndOdds>() }),
    [scenario, likelihoods],
  );
  const odds = useMemo(
    () => part(() => startOdds(solved.scenario, solved.likelihoods, { assumptions, answers }, solved.odds)),
    [solved, assumptions, answers],
  );
  const weighed = scenario.assumptions.filter(({ id }) => valueUnder(answers, id));
  return (
    <Section
      title={analyse.titles.unsure}
      lead={
        weighed.length === 0
          ? 'Weigh how likely each answer is, and the odds take every combination into account.'
          : `The odds from the start, over every answer to ${weighed.length === 1 ? 'one question' : `${weighed.length} questions`}, each as likely as you hold it.`
      }
    >
      <p className={styles.whose}>
        A question that is not weighed stays as you set it above: open, or with the answer you fixed. Answers
        to different questions are taken to be independent of one another.
      </p>
      <div className={styles.columns}>
        <div className={styles.groups}>
          {scenario.assumptions.map((assumption) => (
            <Question
              key={assumption.id}
              assumption={assumption}
              weights={valueUnder(answers, assumption.id)}
              onWeights={(weights) => onAnswers(withWeights(answers, assumption.id, weights))}
            />
          ))}
        </div>
        <div className={styles.answers}>
          <div className={styles.odds}>
            {isComputed(odds) ? (
              <OddsList
                name="The odds over the answers"
                chances={odds.byOutcome}
                isJudged={weighed.length > 0 || isJudgedIn(scenario, likelihoods)}
              />
            ) : (
              <Missing>{odds.notComputed}</Missing>
            )}
          </div>
        </div>
      </div>
    </Section>
  );
}

type Weights = AnswerLikelihoods[AssumptionId];

interface QuestionProps {
  readonly assumption: Assumption;
  /** None where it is not weighed. */
  readonly weights: Weights;
  readonly onWeights: (weights: Weights) => void;
}

function Question({ assumption, weights, onWeights }: QuestionProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{assumption.question}</legend>
      <label>
        <input
          type="checkbox"
          checked={weights !== undefined}
          onChange={(event) => onWeights(event.target.checked ? equalWeights(assumption) : undefined)}
        />{' '}
        Weigh its answers
      </label>
      {weights &&
        assumption.answers.map((answer) => (
          <LikelihoodRow
            key={answer.id}
            label={answer.label}
            share={shareOf(assumption, weights, answer)}
            onShare={(share) => onWeights(withShare(assumption, weights, answer, share / 100))}
          />
        ))}
    </fieldset>
  );
}

function equalWeights({ answers }: Assumption): Weights {
  return Object.fromEntries(answers.map(({ id }) => [id, 1]));
}

function shareOf({ answers }: Assumption, weights: NonNullable<Weights>, answer: Answer): number {
  const sum = answers.reduce((total, { id }) => total + (valueUnder(weights, id) ?? 1), 0);
  return sum === 0 ? 0 : (valueUnder(weights, answer.id) ?? 1) / sum;
}

/** The weights where one answer has a share, from 0 to 1, and the others divide the rest as they did before. */
function withShare(
  assumption: Assumption,
  weights: NonNullable<Weights>,
  answer: Answer,
  share: number,
): Weights {
  const others = assumption.answers.filter(({ id }) => id !== answer.id);
  const rest = others.reduce((total, other) => total + shareOf(assumption, weights, other), 0);
  return Object.fromEntries([
    [answer.id, share],
    ...others.map((other) => [
      other.id,
      (1 - share) * (rest > 0 ? shareOf(assumption, weights, other) / rest : 1 / others.length),
    ]),
  ]);
}

function withWeights(answers: AnswerLikelihoods, id: AssumptionId, weights: Weights): AnswerLikelihoods {
  const { [id]: _, ...others } = answers;
  return weights ? { ...others, [id]: weights } : others;
}

import { memo } from 'react';
import { analyse } from '#messages/analyse';
import { answersIn, counted, listed } from '#messages/wording';
import type { AnswerCombination } from '../../../analysis/assumptions/answer-combinations';
import { decidingAssumptions, gridOver } from '../../../analysis/assumptions/deciding-assumptions';
import type { Robustness } from '../../../analysis/assumptions/robustness';
import { type AnalysisResult, isComputed } from '../../../analysis/result/analysis-result';
import type { Assumption } from '../../../scenario/types';
import { valueUnder } from '../../../scenario/value-under';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import type { AnalysisContext } from '../parts/analysis-context';
import { describeAssumptions } from '../parts/describe-assumptions';
import { Prospect } from '../parts/prospect';
import { Disclosure, Missing, Scrolling, Section } from '../parts/section';
import styles from './whatever-assumed.module.css';

/** Rows drawn at most: a longer table says so. */
const rowBound = 256;

interface WhateverAssumedProps {
  readonly asked: AnalysisContext;
  readonly robustness: AnalysisResult['robustness'];
}

/** How each outcome stands under every combination of answers: what holds whatever is assumed, and what does not. */
export const WhateverAssumed = memo(function WhateverAssumed({ asked, robustness }: WhateverAssumedProps) {
  const { scenario } = asked;
  const title = analyse.titles.whatever;
  if (scenario.assumptions.length === 0) return null;
  if (!isComputed(robustness)) {
    return (
      <Section title={title} lead="Not known.">
        <Missing>{robustness.notComputed}</Missing>
      </Section>
    );
  }
  const free = scenario.assumptions.filter(
    ({ id, answers }) => answers.length > 0 && valueUnder(asked.assumptions, id) === undefined,
  );
  const deciding = decidingAssumptions(robustness.grid, free);
  const idle = free.filter((assumption) => !deciding.includes(assumption));
  const rows = gridOver(robustness.grid, deciding);
  const each = robustness.grid.length / rows.length;
  return (
    <Section title={title} lead={inWords(asked, robustness)}>
      {rows.length > 1 && <Grid rows={rows} asks={deciding} each={each} robustness={robustness} />}
      {idle.length > 0 && (
        <p className={styles.note}>
          {idle.length === free.length
            ? 'How these are answered changes nothing of what can happen: '
            : 'It makes no difference to what can happen how these are answered: '}
          {listed(idle.map(({ question }) => `“${question}”`))}
        </p>
      )}
      {each > 1 && rows.length > 1 && (
        <Disclosure summary={`All ${counted(robustness.grid.length, 'combination')}, as a table`}>
          <Scrolling label="How each outcome stands under every combination of answers">
            <Grid rows={robustness.grid} asks={free} each={1} robustness={robustness} />
          </Scrolling>
        </Disclosure>
      )}
    </Section>
  );
});

interface GridProps {
  readonly rows: readonly AnswerCombination[];
  /** The assumptions whose answers name a row. */
  readonly asks: readonly Assumption[];
  /** For how many combinations each row stands. */
  readonly each: number;
  readonly robustness: Robustness;
}

function Grid({ rows, asks, each, robustness }: GridProps) {
  const scenario = useScenario();
  const asked = new Set(asks.map(({ id }) => id));
  return (
    <>
      <table className={styles.grid}>
        <caption className="visually-hidden">How each outcome stands under the answers of each row</caption>
        <thead>
          <tr>
            <th scope="col">If the answers are</th>
            {scenario.outcomes.map(({ id, short, hue }) => (
              <th key={id} scope="col" className={`${styles.outcome} ${hues[hue]}`}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowBound).map(({ answers, prospects }, row) => (
            <tr key={row}>
              <th scope="row">
                {answersIn(scenario, answers)
                  .filter(({ id }) => asked.has(id as never))
                  .map(({ id, question, label }) => (
                    <span key={id} className={styles.answer}>
                      <small>{question}</small> {label}
                    </span>
                  ))}
              </th>
              {scenario.outcomes.map(({ id, short, hue }, index) => (
                <td key={id} className={hues[hue]}>
                  <span className={styles.column} aria-hidden="true">
                    {short}
                  </span>
                  <Prospect prospect={prospects[index] ?? 'impossible'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              Of all {counted(robustness.grid.length, 'combination')}
              {each > 1 && <small> ({each.toLocaleString('en')} to a row)</small>}
            </th>
            {robustness.outcomes.map(({ outcome, rows: count }, index) => (
              <td key={outcome} className={hues[scenario.outcomes[index]?.hue ?? 'grey']}>
                <span className={styles.column} aria-hidden="true">
                  {scenario.outcomes[index]?.short}
                </span>
                {countInWords(count)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {rows.length > rowBound && (
        <Missing>{`Only the first ${rowBound} of ${rows.length.toLocaleString('en')} rows are drawn.`}</Missing>
      )}
    </>
  );
}

function countInWords({ possible, certain, impossible }: Robustness['outcomes'][number]['rows']): string {
  return [
    ...(certain > 0 ? [`certain in ${certain.toLocaleString('en')}`] : []),
    ...(possible > 0 ? [`possible in ${possible.toLocaleString('en')}`] : []),
    ...(impossible > 0 ? [`out of reach in ${impossible.toLocaleString('en')}`] : []),
  ].join(', ');
}

function inWords({ scenario, assumptions }: AnalysisContext, { grid, outcomes }: Robustness): string {
  if (grid.length === 1) return 'Every question is answered: what can happen is as said above.';
  const named = (isSo: (rows: Robustness['outcomes'][number]['rows']) => boolean) =>
    outcomes.flatMap(({ rows }, index) => (isSo(rows) ? [scenario.outcomes[index]?.short ?? ''] : []));
  const certain = named(({ certain }) => certain === grid.length);
  const open = named(({ impossible, certain }) => impossible === 0 && certain < grid.length);
  const never = named(({ impossible }) => impossible === grid.length);
  const some = named(({ impossible }) => impossible > 0 && impossible < grid.length);
  const is = (names: readonly string[]) => (names.length === 1 ? 'is' : 'are');
  const assumed = describeAssumptions(scenario, assumptions);
  const questions = assumed ? 'the other questions' : 'the questions';
  return [
    assumed,
    certain.length > 0 ? `${listed(certain)} ${is(certain)} certain however ${questions} are answered.` : '',
    open.length > 0 ? `However ${questions} are answered, ${listed(open)} can come about.` : '',
    never.length > 0 ? `${listed(never)} ${is(never)} out of reach however ${questions} are answered.` : '',
    some.length > 0 ? `${listed(some)} ${some.length === 1 ? 'depends' : 'depend'} on the answers.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

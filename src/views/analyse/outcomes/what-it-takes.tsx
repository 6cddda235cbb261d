import { memo } from 'react';
import { analyse } from '#messages/analyse';
import { withinSentence } from '#messages/within-sentence';
import { answersIn, listed } from '#messages/wording';
import { freeAssumptions } from '../../../analysis/assumptions/answer-combinations';
import type { PrimeImplicants } from '../../../analysis/assumptions/prime-implicants';
import type { NecessaryConditions } from '../../../analysis/reachability/necessary-conditions';
import type { Prospect as ProspectKind } from '../../../analysis/reachability/prospects';
import { type AnalysisResult, isComputed } from '../../../analysis/result/analysis-result';
import { describeCondition } from '../../../scenario/conditions';
import { lookup } from '../../../scenario/lookup';
import type { Assumptions, Scenario } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';
import type { AnalysisContext } from '../parts/analysis-context';
import { describeAssumptions } from '../parts/describe-assumptions';
import { ExamplePath } from '../parts/example-path';
import { Prospect } from '../parts/prospect';
import { Disclosure, Missing, Section } from '../parts/section';
import styles from './what-it-takes.module.css';

type WhatItTakesProps = { readonly asked: AnalysisContext } & Pick<
  AnalysisResult,
  'reach' | 'needs' | 'implicants'
>;

/** What every path to an outcome shares, and which answers settle whether there is any. */
export const WhatItTakes = memo(function WhatItTakes({ asked, reach, needs, implicants }: WhatItTakesProps) {
  const { scenario } = asked;
  const isAsking = freeAssumptions(scenario, asked.assumptions).length > 0;
  const assumed = describeAssumptions(scenario, asked.assumptions);
  return (
    <Section
      title={analyse.titles.takes}
      lead={isComputed(needs) ? needsInWords(scenario, needs) : 'Not known.'}
    >
      {assumed && <p className={styles.assumed}>{assumed}</p>}
      {!isComputed(needs) && <Missing>{needs.notComputed}</Missing>}
      {isComputed(needs) && isAsking && !isComputed(implicants) && (
        <Missing>{implicants.notComputed}</Missing>
      )}
      <div className={styles.outcomes}>
        {scenario.outcomes.map(({ id, short, hue }, index) => {
          const need = isComputed(needs) ? needs[index] : undefined;
          const implied = isComputed(implicants) ? implicants[index] : undefined;
          if (!need && !implied) return null;
          return (
            <article key={id} className={`${styles.outcome} ${hues[hue]}`}>
              <h3>{short}</h3>
              {need?.kind === 'within reach' && (
                <NeedsOf asked={asked} need={need} way={reach[index]?.path ?? []} />
              )}
              {need?.kind === 'out of reach' && <p>No path leads to it.</p>}
              {implied && isAsking && <AnswersThatSettle asked={asked} implied={implied} />}
            </article>
          );
        })}
      </div>
    </Section>
  );
});

type WithinReach = Extract<NecessaryConditions, { kind: 'within reach' }>;

interface NeedsOfProps {
  readonly asked: AnalysisContext;
  readonly need: WithinReach;
  readonly way: Parameters<typeof ExamplePath>[0]['moves'];
}

function NeedsOf({ asked, need, way }: NeedsOfProps) {
  const { scenario } = asked;
  const passed = need.situations.filter((id) => id !== asked.state.at);
  const onWay = new Set(need.onTheWay.map(({ fact, value }) => `${fact} ${value}`));
  const changed = need.onArrival.filter(({ fact, value }) => onWay.has(`${fact} ${value}`));
  const isBare = need.moves.length + passed.length + changed.length === 0;
  if (way.length === 0) return <p>It has come about.</p>;
  return (
    <>
      {isBare && <p>Its paths have nothing in common.</p>}
      {need.moves.length > 0 && (
        <>
          <p>On every path:</p>
          <ul className={styles.moves}>
            {need.moves.map((move) => (
              <li key={move.id}>{move.story}.</li>
            ))}
          </ul>
        </>
      )}
      {passed.length > 0 && (
        <p className={styles.passed}>
          Every path passes {listed(passed.map((id) => `“${lookup(scenario).situation(id).title}”`))}.
        </p>
      )}
      {changed.length > 0 && (
        <p className={styles.passed}>
          By then {listed(changed.map(({ fact, value }) => describeCondition(scenario, { fact, is: value })))}
          .
        </p>
      )}
      {!isBare && (
        <Disclosure summary="Why?" about={`${lookup(scenario).outcome(need.outcome).short} takes this`}>
          <p className={styles.proof}>
            {need.moves.length > 0
              ? 'Every path was followed. Without any one of the marked moves none is left; this is a shortest path that makes them.'
              : 'Every path was followed, and all share this. A shortest of them:'}
          </p>
          <ExamplePath asked={asked} moves={way} marked={new Set(need.moves.map(({ id }) => id))} />
        </Disclosure>
      )}
    </>
  );
}

/** An outcome that is certain is possible too: the stronger is told first. */
const kinds: readonly ProspectKind[] = ['certain', 'possible', 'impossible'];

/** The smallest sets of answers that settle how an outcome stands, whatever else is answered. */
function AnswersThatSettle({ asked, implied }: { asked: AnalysisContext; implied: PrimeImplicants }) {
  const { scenario, assumptions } = asked;
  const always = kinds.find((kind) => implied.assuring[kind].some((answers) => isEmpty(answers)));
  if (always) {
    return (
      <p className={styles.always}>
        <Prospect prospect={always} /> whatever {isEmpty(assumptions) ? 'is' : 'else is'} answered
      </p>
    );
  }
  const settled = kinds.filter((kind) => implied.assuring[kind].length > 0);
  if (settled.length === 0) return <p className={styles.always}>No set of answers settles it.</p>;
  return (
    <dl className={styles.settled}>
      {settled.map((kind) => (
        <div key={kind}>
          <dt>
            <Prospect prospect={kind} /> whatever else is answered, if
          </dt>
          {implied.assuring[kind].map((answers, index) => (
            <dd key={index}>
              {index > 0 && <i>or </i>}
              {answersIn(scenario, answers).map(({ id, question, label }, place) => (
                <span key={id}>
                  {place > 0 && <i>and </i>}
                  {question} <b>{label}</b>
                </span>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function isEmpty(answers: Assumptions): boolean {
  return Object.keys(answers).length === 0;
}

/** What the outcomes need, in a sentence: that of the outcome with the most needs. */
function needsInWords(scenario: Scenario, needs: readonly NecessaryConditions[]): string {
  const reached = needs.filter((need): need is WithinReach => need.kind === 'within reach');
  const most = reached.reduce<WithinReach | undefined>(
    (found, need) => (need.moves.length > (found?.moves.length ?? 0) ? need : found),
    undefined,
  );
  if (!most) {
    return reached.length === 0
      ? 'No outcome is within reach.'
      : 'No move is needed on every path to any outcome.';
  }
  const name = lookup(scenario).outcome(most.outcome).short;
  return `Every path to ${name} goes through this: ${listed(most.moves.map(({ story }) => withinSentence(story)))}.`;
}

import { memo, useMemo } from 'react';
import { analyse } from '#messages/analyse';
import { countWord } from '#messages/count-word';
import { withinSentence } from '#messages/within-sentence';
import { counted, listed, sentence } from '#messages/wording';
import { outcomesLostAlong } from '../../../analysis/reachability/points-of-no-return';
import {
  type AnalysisResult,
  type ClosingMove,
  isComputed,
  part,
} from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import type { Move, Scenario } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { stationsTo, type Walk } from '../../../walk/walk';
import type { AnalysisContext } from '../parts/analysis-context';
import { ExamplePath } from '../parts/example-path';
import { OutcomeName } from '../parts/outcome-name';
import { Disclosure, Missing, Section } from '../parts/section';
import { liveLimit } from '../search/use-analysis';
import styles from './where-doors-close.module.css';

interface WhereDoorsCloseProps {
  readonly asked: AnalysisContext;
  readonly walk: Walk;
  readonly closings: AnalysisResult['closings'];
}

/** The moves after which an outcome is lost, and on the walk taken, the step where each was. */
export const WhereDoorsClose = memo(function WhereDoorsClose({
  asked,
  walk,
  closings,
}: WhereDoorsCloseProps) {
  const { scenario } = asked;
  const title = analyse.titles.doors;
  if (!isComputed(closings)) {
    return (
      <Section title={title} lead="Not known.">
        <Missing>{closings.notComputed}</Missing>
      </Section>
    );
  }
  const moves = byMove(closings);
  const isEnding = ({ to }: Move) => lookup(scenario).isOutcome(to);
  const before = moves.filter(({ move }) => !isEnding(move));
  const ending = moves.filter(({ move }) => isEnding(move));
  return (
    <Section title={title} lead={inWords(scenario, before)}>
      <LostOnTheWay walk={walk} />
      {before.length > 0 && <Closings asked={asked} moves={before} />}
      {ending.length > 0 && (
        <Disclosure summary={`Moves that end the talks: ${counted(ending.length, 'more', 'more')}`}>
          <Closings asked={asked} moves={ending} />
        </Disclosure>
      )}
    </Section>
  );
});

interface MoveThatCloses {
  readonly move: Move;
  readonly closings: readonly ClosingMove[];
}

function byMove(closings: readonly ClosingMove[]): MoveThatCloses[] {
  const found = new Map<string, MoveThatCloses>();
  for (const closing of closings) {
    const before = found.get(closing.move.id)?.closings ?? [];
    found.set(closing.move.id, { move: closing.move, closings: [...before, closing] });
  }
  return [...found.values()];
}

function Closings({ asked, moves }: { asked: AnalysisContext; moves: readonly MoveThatCloses[] }) {
  const { scenario } = asked;
  return (
    <ul className={styles.closings}>
      {moves.map(({ move, closings }) => (
        <li key={move.id}>
          <p className={styles.move}>{move.story}</p>
          <div>
            {bySpread(closings).map((alike) => (
              <div key={alike.map(({ outcome }) => outcome).join(' ')} className={styles.closing}>
                <p>
                  closes{' '}
                  {alike.map(({ outcome }, index) => (
                    <span key={outcome}>
                      {index > 0 && (index === alike.length - 1 ? ' and ' : ', ')}
                      <OutcomeName outcome={outcome} />
                    </span>
                  ))}
                  , {howOften(alike[0] as ClosingMove)}
                </p>
                <Disclosure summary="Why? An example" about={`of how ${withinSentence(move.story)}`}>
                  <ExamplePath
                    asked={asked}
                    moves={(alike[0] as ClosingMove).path.map((id) => lookup(scenario).move(id))}
                    marked={new Set([move.id])}
                  />
                </Disclosure>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Outcomes closed at as many states by the same way are told together. */
function bySpread(closings: readonly ClosingMove[]): ClosingMove[][] {
  const found = new Map<string, ClosingMove[]>();
  for (const closing of closings) {
    const key = [closing.closing, closing.of, ...closing.path].join(' ');
    found.set(key, [...(found.get(key) ?? []), closing]);
  }
  return [...found.values()];
}

function howOften({ closing, of }: ClosingMove): string {
  if (closing === of) return 'wherever it is made';
  return `at ${closing.toLocaleString('en')} of the ${counted(of, 'position')} where it can be made`;
}

/** On the walk taken: the step that closed each outcome it can no longer reach. */
function LostOnTheWay({ walk }: { walk: Walk }) {
  const scenario = useScenario();
  const stations = useMemo(() => stationsTo(scenario, walk), [scenario, walk]);
  const lost = useMemo(() => {
    const moves = stations.flatMap(({ move }) => move?.id ?? []);
    return part(() => outcomesLostAlong(scenario, moves, walk.assumptions, liveLimit));
  }, [scenario, stations, walk.assumptions]);
  if (!isComputed(lost) || stations.length === 1) return null;
  const steps = [...new Set(lost.values())].sort((a, b) => a - b);
  return (
    <div className={styles.walked}>
      <h3>On the path you walked</h3>
      {steps.length === 0 && <p>Every outcome is still open.</p>}
      <ul>
        {steps.map((step) => (
          <li key={step}>
            {step === 0
              ? 'Your answers'
              : `Step ${step}, ${withinSentence(stations[step]?.move?.story ?? '')}`}
            {step === 0 ? ' close ' : ': closed '}
            {[...lost].flatMap(([outcome, at]) =>
              at === step
                ? [
                    <span key={outcome} className={styles.lost}>
                      <OutcomeName outcome={outcome} />
                    </span>,
                  ]
                : [],
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function inWords(scenario: Scenario, moves: readonly MoveThatCloses[]): string {
  if (moves.length === 0) return 'Until the talks end, no move closes an outcome that was possible.';
  const always = moves.filter(({ closings }) => closings.some(({ closing, of }) => closing === of));
  const [first] = always;
  const count = `${sentence(countWord(moves.length))} ${moves.length === 1 ? 'move' : 'moves'} can close an outcome before the talks end`;
  if (!first) return `${count}. Whether one does depends on what went before.`;
  const closed = first.closings.filter(({ closing, of }) => closing === of);
  return `${count}. Once ${withinSentence(first.move.story)}, ${listed(
    closed.map(({ outcome }) => lookup(scenario).outcome(outcome).short),
  )} cannot come back.`;
}

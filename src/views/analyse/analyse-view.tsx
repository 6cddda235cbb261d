import { type ReactNode, useMemo, useState } from 'react';
import { ahead } from '#messages/ahead';
import { analyse } from '#messages/analyse';
import { rankings } from '#messages/rankings';
import { settling } from '#messages/settling';
import { watch } from '#messages/watch';
import { counted } from '#messages/wording';
import { describePowers } from '../../analysis/games/describe-power';
import { checkLikelihoods } from '../../analysis/odds/likelihood-faults';
import type { AnswerLikelihoods, Likelihoods } from '../../analysis/odds/likelihoods';
import { type AnalysisResult, isComputed } from '../../analysis/result/analysis-result';
import { lookup } from '../../scenario/lookup';
import { startState } from '../../scenario/states';
import { useScenario } from '../../ui/scenario-context';
import type { ViewId } from '../../url/view-id';
import type { OwnRankings } from '../../walk/session';
import { currentState, type Walk } from '../../walk/walk';
import type { WalkEvent } from '../../walk/walk-machine';
import { comingParts } from './ahead/describe-coming';
import { IfTheyLookAhead } from './ahead/if-they-look-ahead';
import styles from './analyse-view.module.css';
import { QuestionBar } from './assumptions/question-bar';
import { WhateverAssumed } from './assumptions/whatever-assumed';
import { HowLikely } from './odds/how-likely';
import { UnsureAnswers } from './odds/unsure-answers';
import { describeReach } from './outcomes/describe-reach';
import { WhatCanHappen } from './outcomes/what-can-happen';
import { WhatItTakes } from './outcomes/what-it-takes';
import { WhereDoorsClose } from './outcomes/where-doors-close';
import type { AnalysisContext } from './parts/analysis-context';
import { describeAssumptions } from './parts/describe-assumptions';
import { InShort, PartsList } from './parts/in-short';
import { WhoDecides } from './power/who-decides';
import { WouldStop } from './power/would-stop';
import { SearchNotice } from './search/search-notice';
import { liveLimit, useAnalysis } from './search/use-analysis';
import { WhatWouldChange } from './settling/what-would-change';
import { WhereADealCanLie } from './settling/where-a-deal-can-lie';
import { PreferencesPart } from './wants/preferences-part';
import { usePreferences } from './wants/use-preferences';
import { WhatEachWants } from './wants/what-each-wants';
import { WatchFor } from './watch/watch-for';

/** Of all parts, in order. */
const titles = [
  analyse.titles.canHappen,
  rankings.title,
  ahead.title,
  settling.would.title,
  settling.deal.title,
  settling.change.title,
  analyse.titles.takes,
  analyse.titles.decides,
  analyse.titles.doors,
  analyse.titles.likely,
  analyse.titles.unsure,
  watch.title,
  analyse.titles.whatever,
];

interface AnalyseViewProps {
  readonly walk: Walk;
  readonly likelihoods: Likelihoods;
  readonly onLikelihoods: (likelihoods: Likelihoods) => void;
  readonly answerLikelihoods: AnswerLikelihoods;
  readonly onAnswerLikelihoods: (answerLikelihoods: AnswerLikelihoods) => void;
  /** What came of what it says, where that is told. */
  readonly afterwards?: ReactNode;
  /** What one says that parties want, if anything. */
  readonly rankings?: OwnRankings | undefined;
  readonly send: (event: WalkEvent) => void;
  /** The address of the walk's place in a view. */
  readonly addressOf: (view: ViewId) => string;
}

/** What the negotiation implies: everything that follows from the scenario, the answers and the likelihoods set. */
export function AnalyseView(props: AnalyseViewProps) {
  const scenario = useScenario();
  const { walk, likelihoods, onLikelihoods, send, addressOf } = props;
  const { answerLikelihoods, onAnswerLikelihoods, rankings: own } = props;
  const { assumptions } = walk;
  const [from, setFrom] = useState<AnalysisContext['from']>('start');
  const here = useMemo(() => currentState(scenario, walk), [scenario, walk]);
  const start = useMemo(() => startState(scenario), [scenario]);
  const faults = useMemo(
    () => checkLikelihoods(scenario, likelihoods, assumptions, liveLimit),
    [scenario, likelihoods, assumptions],
  );
  const sound = useLastSound(likelihoods, faults.length === 0);
  const state = from === 'start' ? start : here;
  const { result, isLive, search } = useAnalysis(scenario, state, assumptions, sound);
  const preferences = usePreferences({
    scenario,
    from: state,
    assumptions,
    likelihoods: sound,
    rankings: own,
  });
  const exploreAddress = addressOf('explore');
  const asked = useMemo<AnalysisContext>(
    () => ({ scenario, from, state, assumptions, send, exploreAddress }),
    [scenario, from, state, assumptions, send, exploreAddress],
  );
  const inShort = [
    describeReach(scenario, state, result.reach),
    ...(isComputed(result.powers) && !lookup(scenario).isOutcome(state.at)
      ? describePowers(scenario, result.powers).slice(0, 1)
      : []),
    ...(preferences.answer && isComputed(preferences.answer) && isComputed(preferences.answer.play)
      ? [ahead.lead(comingParts(scenario, preferences.answer.play))].filter(
          () => !lookup(scenario).isOutcome(state.at),
        )
      : []),
  ];
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1>{analyse.title}</h1>
        <p className={styles.how} role="status">
          {exploredInWords(result)} {analyse.positions}
        </p>
        <p className={styles.printed}>{askedInWords(asked)}</p>
        {search && <SearchNotice search={search} />}
      </header>
      <InShort sentences={inShort} />
      <PartsList titles={titles} of={result} key={preferences.answer ? 'all' : 'some'} />
      <QuestionBar asked={asked} walk={walk} here={lookup(scenario).node(here.at).title} onFrom={setFrom} />
      <WhatCanHappen asked={asked} result={result} likelihoods={sound} />
      <PreferencesPart found={preferences}>
        {(result) => (
          <>
            <WhatEachWants result={result} rankings={own} send={send} />
            <IfTheyLookAhead asked={asked} play={result.play} onFromHere={() => setFrom('here')} />
            <WouldStop stopping={result.stopping} />
            <WhereADealCanLie security={result.security} settlement={result.settlement} />
            <WhatWouldChange
              asked={asked}
              likelihoods={sound}
              changes={result.changes}
              isOpen={result.parties.some(({ moves, isComplete }) => moves && !isComplete)}
            />
          </>
        )}
      </PreferencesPart>
      <WhatItTakes asked={asked} reach={result.reach} needs={result.needs} implicants={result.implicants} />
      <WhoDecides asked={asked} powers={result.powers} />
      <WhereDoorsClose asked={asked} walk={walk} closings={result.closings} />
      <HowLikely
        asked={asked}
        result={result}
        likelihoods={likelihoods}
        faults={faults}
        onLikelihoods={onLikelihoods}
      />
      {from === 'start' && scenario.assumptions.length > 0 && isLive && (
        <UnsureAnswers
          assumptions={assumptions}
          likelihoods={sound}
          answers={answerLikelihoods}
          onAnswers={onAnswerLikelihoods}
        />
      )}
      <WatchFor
        asked={asked}
        walk={walk}
        odds={result.odds}
        likelihoods={sound}
        answerLikelihoods={answerLikelihoods}
      />
      <WhateverAssumed asked={asked} robustness={result.robustness} />
      {props.afterwards}
    </div>
  );
}

/** The likelihoods, or where something is wrong with them, the last with which nothing was. */
function useLastSound(likelihoods: Likelihoods, isSound: boolean): Likelihoods {
  const [last, setLast] = useState<Likelihoods>(isSound ? likelihoods : {});
  if (isSound && last !== likelihoods) setLast(likelihoods);
  return isSound ? likelihoods : last;
}

/** From where it is asked and what is assumed, for paper, where the controls that say so are not. */
function askedInWords({ scenario, from, state, assumptions }: AnalysisContext): string {
  const where = from === 'start' ? 'the start' : `“${lookup(scenario).node(state.at).title}”`;
  return `Asked from ${where}. ${describeAssumptions(scenario, assumptions) ?? 'Nothing is assumed.'}`;
}

function exploredInWords({ explored, paths }: AnalysisResult): string {
  if (!isComputed(explored)) return explored.notComputed;
  const states = counted(explored.states, 'position');
  if (!explored.isAll)
    return `The first ${states} were explored; there are more. What needs them all is left out.`;
  const all = isComputed(paths) ? paths.byEnd.reduce((sum, each) => sum + each, 0n) : undefined;
  return `Computed from the whole scenario, nothing sampled: ${states}${
    all === undefined ? '' : `, ${counted(all, 'path')}`
  }.`;
}

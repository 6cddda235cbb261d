import { analyse } from '#messages/analyse';
import { counted, percentsOf } from '#messages/wording';
import { describeEnds, describeOddsBasis, isJudgedIn } from '../../../analysis/odds/describe-odds';
import { estimativeWords } from '../../../analysis/odds/estimative-words';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { describePaths } from '../../../analysis/reachability/describe-paths';
import { type AnalysisResult, isComputed, type OutcomeReach } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import type { AnalysisContext } from '../parts/analysis-context';
import { ExamplePath } from '../parts/example-path';
import { OddsBar } from '../parts/odds-bar';
import { Prospect } from '../parts/prospect';
import { Disclosure, Missing, Section } from '../parts/section';
import { describeReach } from './describe-reach';
import { SpreadChart, SpreadTable } from './spread-chart';
import styles from './what-can-happen.module.css';

interface WhatCanHappenProps {
  readonly asked: AnalysisContext;
  readonly result: AnalysisResult;
  /** Those the odds are found with. */
  readonly likelihoods: Likelihoods;
}

/** Each outcome: whether it can come about, how soon, by how many paths, and how likely under the likelihoods. */
export function WhatCanHappen({ asked, result, likelihoods }: WhatCanHappenProps) {
  const { scenario } = asked;
  const { reach, paths, odds } = result;
  const isJudged = isJudgedIn(scenario, likelihoods);
  const shares = isComputed(odds) ? percentsOf(odds.byOutcome) : [];
  return (
    <Section title={analyse.titles.canHappen} lead={describeReach(scenario, asked.state, reach)}>
      {!isComputed(paths) && <Missing>{paths.notComputed}</Missing>}
      <ul className={styles.outcomes}>
        {reach.map((reached, index) => (
          <li key={reached.outcome} className={hues[lookup(scenario).outcome(reached.outcome).hue]}>
            <Outcome
              asked={asked}
              reached={reached}
              index={index}
              result={result}
              share={shares[index]}
              isJudged={isJudged}
            />
          </li>
        ))}
      </ul>
      {isComputed(odds) ? (
        <p className={styles.note}>
          {isJudged ? describeOddsBasis(scenario, likelihoods) : analyse.equalNote} {describeEnds(odds)}
        </p>
      ) : (
        isComputed(paths) && <Missing>{odds.notComputed}</Missing>
      )}
      {isComputed(paths) && (
        <>
          <p className={styles.note}>{describePaths(paths)}</p>
          {paths.byLength && (
            <Disclosure summary="Paths by number of moves, as a table">
              <SpreadTable byLength={paths.byLength} />
            </Disclosure>
          )}
        </>
      )}
    </Section>
  );
}

interface OutcomeProps {
  readonly asked: AnalysisContext;
  readonly reached: OutcomeReach;
  readonly index: number;
  readonly result: AnalysisResult;
  /** Its odds as they are shown, so that all sum to 100. */
  readonly share: string | undefined;
  /** Whether they come of anyone's judgement. */
  readonly isJudged: boolean;
}

function Outcome({ asked, reached, index, result, share, isJudged }: OutcomeProps) {
  const { scenario } = asked;
  const { paths, odds } = result;
  const { short } = lookup(scenario).outcome(reached.outcome);
  const { path } = reached;
  const count = isComputed(paths) ? paths.byEnd[index] : undefined;
  const lengths = isComputed(paths) ? paths.byLength?.[index] : undefined;
  const chance = isComputed(odds) ? (odds.byOutcome[index] ?? 0) : undefined;
  return (
    <article className={`${styles.outcome} ${path ? '' : styles.closed}`}>
      <div className={styles.who}>
        <h3>{short}</h3>
        <Prospect prospect={reached.prospect} />
      </div>
      {chance !== undefined && share !== undefined && !isJudged && (
        <p className={styles.equal}>{analyse.ifEqual({ share })}</p>
      )}
      {chance !== undefined && share !== undefined && isJudged && (
        <div className={styles.odds}>
          <p>
            <b>{share}</b> <span>{estimativeWords(chance)}</span>
          </p>
          <OddsBar chance={chance} />
        </div>
      )}
      {path && (
        <div className={styles.ways}>
          {lengths && <SpreadChart outcome={short} lengths={lengths} />}
          <p>
            {path.length === 0 && 'It has come about.'}
            {path.length > 0 && count !== undefined && <b>{counted(count, 'path')}; </b>}
            {path.length > 0 && `the shortest takes ${counted(path.length, 'move')}`}
          </p>
        </div>
      )}
      {path && path.length > 0 && (
        <div className={styles.why}>
          <Disclosure summary="Why? A shortest way" about={`to ${short}`}>
            <ExamplePath asked={asked} moves={path} />
          </Disclosure>
        </div>
      )}
    </article>
  );
}

interface OddsListProps {
  /** Which odds these are, for who cannot see what they stand beside. */
  readonly name: string;
  /** Whether they come of anyone's judgement: then words for them stand beside. */
  readonly isJudged: boolean;
  /** Each outcome's chance (0 to 1), in the scenario's order. */
  readonly chances: readonly number[];
}

/** Every outcome's odds as bars, to watch while one sets likelihoods. */
export function OddsList({ name, chances, isJudged }: OddsListProps) {
  const scenario = useScenario();
  const shares = percentsOf(chances);
  return (
    <ul className={styles.list} aria-label={name}>
      {scenario.outcomes.map((outcome, index) => (
        <li key={outcome.id} className={hues[outcome.hue]}>
          <span className={styles.listName}>{outcome.short}</span>
          <span className={styles.listValue}>
            {shares[index]} {isJudged && <small>{estimativeWords(chances[index] ?? 0)}</small>}
          </span>
          <OddsBar chance={chances[index] ?? 0} />
        </li>
      ))}
    </ul>
  );
}

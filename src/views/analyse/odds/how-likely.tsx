import { useMemo } from 'react';
import { analyse } from '#messages/analyse';
import { listed, percent, percentsOf, shortName } from '#messages/wording';
import { isJudgedIn, scenarioOdds } from '../../../analysis/odds/describe-odds';
import { estimativeScale } from '../../../analysis/odds/estimative-words';
import type { LikelihoodFault } from '../../../analysis/odds/likelihood-faults';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { type AnalysisResult, isComputed } from '../../../analysis/result/analysis-result';
import type { Scenario } from '../../../scenario/types';
import { valueUnder } from '../../../scenario/value-under';
import { BasisButton } from '../../../ui/basis';
import { Button } from '../../../ui/button';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { OddsList } from '../outcomes/what-can-happen';
import type { AnalysisContext } from '../parts/analysis-context';
import { Disclosure, Missing, Section } from '../parts/section';
import styles from './how-likely.module.css';
import { LikelihoodRow } from './likelihood-row';
import { type ChoiceGroup, choiceGroups, shareOf, withShare } from './likelihood-shares';
import { Tornado } from './tornado-chart';

interface HowLikelyProps {
  readonly asked: AnalysisContext;
  readonly result: AnalysisResult;
  readonly likelihoods: Likelihoods;
  /** What is wrong with the likelihoods set; the result are then those of the last that were right. */
  readonly faults: readonly LikelihoodFault[];
  readonly onLikelihoods: (likelihoods: Likelihoods) => void;
}

/** How likely each move is held to be where there is a choice, what follows, and which of these matter most. */
export function HowLikely({ asked, result, likelihoods, faults, onLikelihoods }: HowLikelyProps) {
  const { scenario } = asked;
  const { odds, swings } = result;
  const groups = useMemo(() => {
    const swung = isComputed(swings) ? new Set(swings.map(({ move }) => move)) : undefined;
    return choiceGroups(scenario, (move) => swung?.has(move) ?? true);
  }, [scenario, swings]);
  const isUntouched = Object.keys(likelihoods).length === 0;
  const setsSome = scenarioOdds(scenario, {}).length > 0;
  if (groups.length === 0) {
    return <Section title={analyse.titles.likely} lead="From here no choice is left to weigh." />;
  }
  return (
    <Section
      title={analyse.titles.likely}
      lead={isComputed(odds) ? oddsInWords(scenario, odds.byOutcome, likelihoods) : 'Not known.'}
    >
      <p className={styles.whose}>
        {setsSome
          ? 'How likely a move is, is your own assumption, but where the scenario itself sets it.'
          : 'How likely a move is, is your own assumption: the document says nothing of it.'}{' '}
        Each share holds where all of a choice’s moves are open; where one is closed, the others divide its
        share.
      </p>
      {!isComputed(odds) && <Missing>{odds.notComputed}</Missing>}
      <div className={styles.columns}>
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group
              key={`${group.situation.id} ${group.by}`}
              group={group}
              likelihoods={likelihoods}
              faults={faults}
              onLikelihoods={onLikelihoods}
            />
          ))}
          <Button
            className={`${styles.reset} screen-only`}
            disabled={isUntouched}
            onClick={() => onLikelihoods({})}
          >
            {setsSome ? 'Go back to the scenario’s own likelihoods' : 'Make every choice equally likely'}
          </Button>
        </div>
        <div className={styles.answers}>
          <div className={styles.odds}>
            {faults.length > 0 && <p className={styles.stays}>These are the odds before the last change.</p>}
            {isComputed(odds) && (
              <>
                <OddsList
                  name="The odds now"
                  chances={odds.byOutcome}
                  isJudged={isJudgedIn(scenario, likelihoods)}
                />
                <Disclosure summary={analyse.words}>
                  <ul>
                    {estimativeScale.map(({ words, from, to }) => (
                      <li key={words}>
                        {analyse.wordFrom({
                          word: words,
                          from: Math.round(from * 100),
                          to: Math.round(to * 100),
                        })}
                      </li>
                    ))}
                  </ul>
                  <p>{analyse.wordsSource}</p>
                </Disclosure>
              </>
            )}
          </div>
          {isComputed(swings) && isComputed(odds) ? (
            <Tornado swings={swings} chances={odds.byOutcome} />
          ) : (
            isComputed(odds) && !isComputed(swings) && <Missing>{swings.notComputed}</Missing>
          )}
        </div>
      </div>
    </Section>
  );
}

interface GroupProps {
  readonly group: ChoiceGroup;
  readonly likelihoods: Likelihoods;
  readonly faults: readonly LikelihoodFault[];
  readonly onLikelihoods: (likelihoods: Likelihoods) => void;
}

function Group({ group, likelihoods, faults, onLikelihoods }: GroupProps) {
  const scenario = useScenario();
  const { situation, by, moves } = group;
  const here = faults.filter(({ at }) => at === situation.id || moves.some(({ id }) => id === at));
  return (
    <fieldset className={styles.group}>
      <legend>
        <Disc mover={by} />
        <span>
          {shortName(scenario, by)} <small>{situation.title}</small>
        </span>
      </legend>
      <ScenarioShares group={group} likelihoods={likelihoods} />
      {moves.map(({ id, label }) => (
        <LikelihoodRow
          key={id}
          label={label}
          share={shareOf(group, likelihoods, id)}
          onShare={(share) => onLikelihoods(withShare(group, likelihoods, id, share))}
        />
      ))}
      {here.map(({ message }) => (
        <p key={message} className={styles.fault} role="alert">
          {message}
        </p>
      ))}
    </fieldset>
  );
}

/** What a group's shares are in the scenario itself, where it sets them, and where it has them from. */
function ScenarioShares({ group, likelihoods }: Omit<GroupProps, 'faults' | 'onLikelihoods'>) {
  const set = group.moves.filter(({ likelihood }) => likelihood !== undefined);
  if (set.length === 0) return null;
  const isKept = set.every(({ id }) => valueUnder(likelihoods, id) === undefined);
  const shares = group.moves.map(({ id }) => percent(shareOf(group, {}, id)));
  return (
    <p className={styles.own}>
      {isKept ? 'Set by the scenario itself' : `The scenario itself sets ${listed(shares)}`}
      {set.map(({ id, basis }) => (
        <BasisButton key={id} basis={basis} as="mark" />
      ))}
    </p>
  );
}

function oddsInWords(scenario: Scenario, chances: readonly number[], likelihoods: Likelihoods): string {
  if (!isJudgedIn(scenario, likelihoods)) {
    const shares = percentsOf(chances);
    return analyse.equalLead({
      shares: scenario.outcomes.map(({ short }, index) => ({ name: short, share: shares[index] ?? '' })),
    });
  }
  const ranked = chances
    .map((chance, index) => ({ chance, name: scenario.outcomes[index]?.short ?? '' }))
    .toSorted((a, b) => b.chance - a.chance);
  const [best] = ranked;
  const condition = conditionInWords(scenario, likelihoods);
  const level = ranked.filter(({ chance }) => Math.abs(chance - (best?.chance ?? 0)) < 1e-9);
  if (!best || best.chance === 0) return `${condition}, no outcome comes about.`;
  if (level.length > 1) {
    return `${condition}, ${listed(level.map(({ name }) => name))} are the likeliest, at ${percent(best.chance)} each.`;
  }
  return `${condition}, ${best.name} is the likeliest, at ${percent(best.chance)}.`;
}

function conditionInWords(scenario: Scenario, likelihoods: Likelihoods): string {
  const isWeighed = Object.keys(likelihoods).length > 0;
  if (scenarioOdds(scenario, likelihoods).length === 0) {
    return isWeighed ? 'Under your likelihoods' : 'If every choice is equally likely';
  }
  return isWeighed
    ? 'Under your likelihoods, and elsewhere the scenario’s own'
    : 'Under the scenario’s own likelihoods, and if every other choice is equally likely';
}

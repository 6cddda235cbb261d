import { useState } from 'react';
import { settling } from '#messages/settling';
import { shortName } from '#messages/wording';
import { endName } from '../../../analysis/preferences/describe-end';
import { type EndId, endsOf } from '../../../analysis/preferences/ends';
import { withoutEndLast } from '../../../analysis/preferences/ranking';
import type {
  PartyChange,
  SmallestChange,
  SmallestChanges,
} from '../../../analysis/preferences/smallest-changes';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import type { WalkEvent } from '../../../walk/walk-machine';
import type { AnalysisContext } from '../parts/analysis-context';
import { endHue } from '../parts/end-hue';
import { Disclosure, Missing, Section } from '../parts/section';
import { EveryOrder } from './every-order';
import styles from './what-would-change.module.css';

const { change: messages } = settling;

interface WhatWouldChangeProps {
  readonly asked: AnalysisContext;
  readonly likelihoods: Parameters<typeof EveryOrder>[0]['likelihoods'];
  readonly changes: Part<SmallestChanges>;
  /** Whether part of some order is left open. */
  readonly isOpen: boolean;
}

/** For each outcome the smallest changes of wishes by which it comes, and what comes over all orders there may be. */
export function WhatWouldChange({ asked, likelihoods, changes, isOpen }: WhatWouldChangeProps) {
  const { scenario, send } = asked;
  return (
    <Section
      title={messages.title}
      lead={isComputed(changes) ? leadOf(scenario, changes) : settling.notKnown}
    >
      <p className={styles.note}>{messages.what}</p>
      {isComputed(changes) ? (
        <ul className={styles.outcomes}>
          {changes.outcomes.map((change) => (
            <li key={change.outcome} className={endHue(scenario, change.outcome)}>
              <Change change={change} tried={changes.triedSteps} isOpen={isOpen} send={send} />
            </li>
          ))}
        </ul>
      ) : (
        <Missing>{changes.notComputed}</Missing>
      )}
      <EveryOrder asked={asked} likelihoods={likelihoods} />
    </Section>
  );
}

function leadOf(scenario: Scenario, { outcomes }: SmallestChanges): string {
  const isDeal = ({ outcome }: SmallestChange) => (lookup(scenario).outcome(outcome).deal ? 1 : 0);
  const [nearest] = outcomes
    .filter(({ steps }) => steps !== undefined && steps > 0)
    // A deal first, then what is nearest.
    .toSorted((a, b) => isDeal(b) - isDeal(a) || (a.steps ?? 0) - (b.steps ?? 0));
  if (nearest?.steps) {
    return messages.lead({ outcome: endName(scenario, nearest.outcome), steps: nearest.steps });
  }
  const none = outcomes.filter(({ steps }) => steps === undefined);
  if (none.length === 0) return messages.leadAll;
  return messages.leadNone({ outcomes: none.map(({ outcome }) => endName(scenario, outcome)) });
}

interface ChangeProps {
  readonly change: SmallestChange;
  readonly tried: number;
  readonly isOpen: boolean;
  readonly send: (event: WalkEvent) => void;
}

function Change({ change, tried, isOpen, send }: ChangeProps) {
  const scenario = useScenario();
  const [isTried, setIsTried] = useState(false);
  const { steps } = change;
  const outcome = endName(scenario, change.outcome);
  if (steps === undefined) return <p className={styles.steps}>{messages.none({ outcome, tried })}</p>;
  if (steps === 0) return <p className={styles.steps}>{messages.now({ outcome, isOpen })}</p>;
  // Ways that change the same, reached from several orders left open, are one.
  const ways = [...new Map(change.ways.map((way) => [JSON.stringify(way), way])).values()];
  const untold = change.count - change.ways.length;
  const tryWay = (way: readonly PartyChange[]) => {
    for (const { party, ranking } of way) {
      const others = endsOf(scenario).filter((end) => !ranking.some((tier) => tier.includes(end)));
      const outcomes = others.filter((end): end is EndId => scenario.outcomes.some(({ id }) => id === end));
      const whole = outcomes.length > 0 ? [...ranking, outcomes] : ranking;
      send({ type: 'mark', marking: { kind: 'ranking', party, ranking: withoutEndLast(whole) } });
    }
    setIsTried(true);
  };
  return (
    <>
      <p className={styles.steps}>{messages.steps({ outcome, steps, count: ways.length + untold })}</p>
      <Ways ways={ways} outcome={outcome} onTry={tryWay} />
      {untold > 0 && <p className={styles.note}>{messages.moreWays({ count: untold })}</p>}
      <p className={styles.note} role="status">
        {isTried && messages.tried}
      </p>
    </>
  );
}

/** So many ways are in sight at once. */
const inSight = 2;

interface WaysProps {
  readonly ways: readonly (readonly PartyChange[])[];
  readonly outcome: string;
  readonly onTry: (way: readonly PartyChange[]) => void;
}

function Ways({ ways, outcome, onTry }: WaysProps) {
  const listOf = (some: WaysProps['ways'], first: number) => (
    <ol className={styles.ways} start={first + 1}>
      {some.map((way, index) => (
        <li key={JSON.stringify(way)}>
          {way.map((each) => (
            <PartyWouldWant key={each.party} change={each} />
          ))}
          <Button
            look="link"
            className="screen-only"
            aria-label={messages.tryItFor({ outcome, number: first + index + 1 })}
            onClick={() => onTry(way)}
          >
            {messages.tryIt}
          </Button>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {listOf(ways.slice(0, inSight), 0)}
      {ways.length > inSight && (
        <Disclosure summary={messages.otherWays({ count: ways.length - inSight })} about={outcome}>
          {listOf(ways.slice(inSight), inSight)}
        </Disclosure>
      )}
    </>
  );
}

function PartyWouldWant({ change }: { change: PartyChange }) {
  const scenario = useScenario();
  const pairs = change.pairs.map(({ one, other, to }) =>
    messages.pair[to]({ one: endName(scenario, one), other: endName(scenario, other) }),
  );
  return <p>{messages.party({ party: shortName(scenario, change.party), pairs })}</p>;
}

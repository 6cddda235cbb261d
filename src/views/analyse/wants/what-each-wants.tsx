import { rankings as messages } from '#messages/rankings';
import { shortName } from '#messages/wording';
import { type EndId, isOutcomeEnd } from '../../../analysis/preferences/ends';
import type { PreferenceResult } from '../../../analysis/preferences/preference-result';
import { useScenario } from '../../../ui/scenario-context';
import type { OwnRankings } from '../../../walk/session';
import type { WalkEvent } from '../../../walk/walk-machine';
import { Section } from '../parts/section';
import { PartyRanking } from './party-ranking';
import styles from './what-each-wants.module.css';

interface WhatEachWantsProps {
  readonly result: PreferenceResult;
  readonly rankings: OwnRankings | undefined;
  readonly send: (event: WalkEvent) => void;
}

/** For each party that moves what it wants, as the scenario or the user has it. */
export function WhatEachWants({ result, rankings = {}, send }: WhatEachWantsProps) {
  const scenario = useScenario();
  const movers = result.parties.filter(({ moves }) => moves);
  const open = movers.filter(({ party, isComplete }) => !isComplete && !rankings[party]);
  const ends: EndId[] = [
    ...scenario.outcomes.map(({ id }) => id),
    ...result.possible.filter((end) => !isOutcomeEnd(end)),
  ];
  const isSpaced = movers.some(({ values, isEvenlySpaced }) => values && isEvenlySpaced);
  if (movers.length === 0) return <Section title={messages.title} lead={messages.nobody} />;
  return (
    <Section
      title={messages.title}
      lead={messages.lead({ open: open.map(({ party }) => shortName(scenario, party)) })}
    >
      <p className={`${styles.how} screen-only`}>{messages.how}</p>
      <div className={styles.panels}>
        {movers.map((wants) => (
          <PartyRanking
            key={wants.party}
            wants={wants}
            own={rankings[wants.party]}
            ends={ends}
            onRank={(ranking) =>
              send({ type: 'mark', marking: { kind: 'ranking', party: wants.party, ranking } })
            }
          />
        ))}
      </div>
      {isSpaced && <p className={styles.how}>{messages.spaced}</p>}
    </Section>
  );
}

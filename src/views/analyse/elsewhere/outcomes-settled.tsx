import { useId, useMemo, useState } from 'react';
import { rankings as messages } from '#messages/rankings';
import { settling } from '#messages/settling';
import { endName } from '../../../analysis/preferences/describe-end';
import { isComputed } from '../../../analysis/result/analysis-result';
import { startState } from '../../../scenario/states';
import type { Assumptions, SituationId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import type { Marks } from '../../../walk/session';
import { endHue } from '../parts/end-hue';
import { describeSettlement, describeZone } from '../settling/describe-settlement';
import { usePreferences } from '../wants/use-preferences';
import styles from './outcomes-settled.module.css';

interface OutcomesSettledProps {
  readonly outcomes: readonly SituationId[];
  readonly assumptions: Assumptions;
  readonly marks: Marks;
}

/** Whether all could settle on some outcomes, from the start and by what each wants; found once it is asked. */
export function OutcomesSettled(props: OutcomesSettledProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section
      className={`${styles.settled} ${isOpen ? '' : 'screen-only'}`}
      aria-label={settling.elsewhere.title}
    >
      <Button
        look="link"
        className="screen-only"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {settling.elsewhere.ask({ outcomes: props.outcomes.length })}
      </Button>
      {isOpen && (
        <div id={id}>
          <Settled {...props} />
        </div>
      )}
    </section>
  );
}

function Settled({ outcomes, assumptions, marks }: OutcomesSettledProps) {
  const scenario = useScenario();
  const from = useMemo(() => startState(scenario), [scenario]);
  const { likelihoods, rankings } = marks;
  const { answer, failure } = usePreferences({ scenario, from, assumptions, likelihoods, rankings });
  if (failure) return <p role="status">{messages.failed({ reason: failure })}</p>;
  if (!answer) return <p role="status">{messages.working}</p>;
  const settlement = isComputed(answer) ? answer.settlement : answer;
  if (!isComputed(settlement)) return <p role="status">{settlement.notComputed}</p>;
  const told = settlement.outcomes.filter(({ outcome }) => outcomes.includes(outcome));
  return (
    <div className={styles.told}>
      <p role="status">
        {describeZone(scenario, settlement)} {settling.elsewhere.whose({ isOwn: rankings !== undefined })}
      </p>
      <dl>
        {told.map((each) => (
          <div key={each.outcome} className={endHue(scenario, each.outcome)}>
            <dt>{endName(scenario, each.outcome)}</dt>
            {describeSettlement(scenario, each).map((message) => (
              <dd key={message}>{message}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

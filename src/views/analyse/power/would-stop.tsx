import { settling } from '#messages/settling';
import { shortName } from '#messages/wording';
import type { Stopping } from '../../../analysis/preferences/preference-result';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { lotteryName } from '../ahead/describe-coming';
import { endHue } from '../parts/end-hue';
import { Missing, Scrolling, Section } from '../parts/section';
import styles from './would-stop.module.css';

const { would: messages } = settling;

/** Which outcomes each party can stop alone, whether it would, and the threats that nobody would carry out. */
export function WouldStop({ stopping }: { stopping: Part<readonly Stopping[]> }) {
  const scenario = useScenario();
  if (!isComputed(stopping)) {
    return (
      <Section title={messages.title} lead={settling.notKnown}>
        <Missing>{stopping.notComputed}</Missing>
      </Section>
    );
  }
  const able = stopping.filter(({ canStop }) => canStop);
  if (able.length === 0) return <Section title={messages.title} lead={messages.none} />;
  const threats = able.filter(({ isEmptyThreat }) => isEmptyThreat);
  const parties = [...new Set(stopping.map(({ party }) => party))];
  const outcomes = scenario.outcomes.filter(({ id }) => stopping.some(({ outcome }) => outcome === id));
  return (
    <Section title={messages.title} lead={messages.lead({ threats: threats.length })}>
      <p className={styles.note}>{messages.what}</p>
      {threats.length > 0 && (
        <ul className={styles.threats}>
          {threats.map(({ party, outcome }) => (
            <li key={`${party} ${outcome}`}>
              {messages.emptyThreat({
                party: shortName(scenario, party),
                outcome: lookup(scenario).outcome(outcome).short,
              })}
            </li>
          ))}
        </ul>
      )}
      <Scrolling label={messages.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.party}</th>
              {outcomes.map(({ id, short }) => (
                <th key={id} scope="col" className={`${styles.outcome} ${endHue(scenario, id)}`}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party}>
                <th scope="row">
                  <Disc mover={party} /> {shortName(scenario, party)}
                </th>
                {outcomes.map(({ id }) => (
                  <Cell
                    key={id}
                    stopping={stopping.find((each) => each.party === party && each.outcome === id)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Section>
  );
}

function Cell({ stopping }: { stopping: Stopping | undefined }) {
  const scenario = useScenario();
  if (!stopping?.canStop) return <td className={styles.cannot}>{messages.cannot}</td>;
  const { wouldStop, why, isEmptyThreat } = stopping;
  return (
    <td className={isEmptyThreat ? styles.empty : ''}>
      {messages.can} <b>{messages.would[wouldStop]}</b>
      {why?.kind === 'would' && (
        <small className={styles.why}>
          {why.comesTo.length > 0
            ? messages.turns({
                move: lookup(scenario).move(why.move).label,
                end: lotteryName(scenario, why.comesTo),
              })
            : messages.turnsAway({ move: lookup(scenario).move(why.move).label })}
        </small>
      )}
    </td>
  );
}

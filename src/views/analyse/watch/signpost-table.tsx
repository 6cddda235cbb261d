import { watch as messages } from '#messages/watch';
import { percent } from '#messages/wording';
import type { Signpost, StructuralSignpost } from '../../../analysis/odds/signposts';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import { Disc } from '../../../ui/disc';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import { Disclosure, Missing, Scrolling } from '../parts/section';
import { describeStructure, tellingOf } from './describe-signposts';
import styles from './watch-for.module.css';

/** So many are in sight at once. */
const inSight = 8;

/** The moves that tell something, the most telling first, with the odds where each is seen. */
export function Signposts({ signposts }: { signposts: Part<readonly Signpost[]> }) {
  if (!isComputed(signposts)) return <Missing>{signposts.notComputed}</Missing>;
  const telling = tellingOf(signposts);
  if (telling.length === 0) return null;
  const others = telling.slice(inSight);
  return (
    <div>
      <SignpostTable signposts={telling.slice(0, inSight)} label={messages.table} />
      {others.length > 0 && (
        <Disclosure summary={messages.more({ count: others.length })}>
          <SignpostTable signposts={others} label={messages.more({ count: others.length })} />
        </Disclosure>
      )}
      <p className={styles.note}>{messages.tellsWhat}</p>
    </div>
  );
}

function SignpostTable({ signposts, label }: { signposts: readonly Signpost[]; label: string }) {
  const scenario = useScenario();
  return (
    <Scrolling label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.move}</th>
            <th scope="col" data-number>
              {messages.seen}
            </th>
            <th scope="col">{messages.tells}</th>
            {scenario.outcomes.map(({ id, short }) => (
              <th key={id} scope="col" data-number>
                {messages.ifSeen({ outcome: short })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signposts.map(({ move, seen, tells, ifSeen }) => (
            <tr key={move}>
              <th scope="row" className={styles.move}>
                <Disc mover={lookup(scenario).move(move).by} /> {lookup(scenario).move(move).story}
              </th>
              <td data-number>{percent(seen)}</td>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  <i style={{ inlineSize: `${tells * 100}%` }} />
                </span>{' '}
                {Math.round(tells * 100)}
              </td>
              {ifSeen.map((chance, index) => (
                <td key={index} data-number className={hues[scenario.outcomes[index]?.hue ?? 'grey']}>
                  {percent(chance)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** What moves tell by what they close alone, without figures. */
export function StructureList({ structure }: { structure: Part<readonly StructuralSignpost[]> }) {
  const scenario = useScenario();
  if (!isComputed(structure)) return <Missing>{structure.notComputed}</Missing>;
  return (
    <ul className={styles.structure}>
      {structure.map((each) => (
        <li key={each.move}>
          <Disc mover={lookup(scenario).move(each.move).by} /> {lookup(scenario).move(each.move).story}
          <small>{describeStructure(scenario, each)}</small>
        </li>
      ))}
    </ul>
  );
}

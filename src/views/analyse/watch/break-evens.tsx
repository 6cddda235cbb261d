import { useId } from 'react';
import { watch } from '#messages/watch';
import { percent } from '#messages/wording';
import type { BreakEven } from '../../../analysis/odds/break-even';
import { endName } from '../../../analysis/preferences/describe-end';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import type { MoveId, SituationId } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { Disclosure, Missing } from '../parts/section';
import { storyWithin } from './describe-signposts';
import styles from './watch-for.module.css';

const { breakEven: messages } = watch;

/** So many are in sight at once. */
const inSight = 5;

interface BreakEvensProps {
  readonly breakEvens: Part<readonly BreakEven[]>;
  readonly isJudged: boolean;
}

/** How likely a move would have to be for one end to overtake another. */
export function BreakEvens({ breakEvens, isJudged }: BreakEvensProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {messages.title}
      </h3>
      {isComputed(breakEvens) ? (
        <List breakEvens={breakEvens} isJudged={isJudged} />
      ) : (
        <Missing>{breakEvens.notComputed}</Missing>
      )}
    </section>
  );
}

interface ListProps {
  readonly breakEvens: readonly BreakEven[];
  readonly isJudged: boolean;
}

function List({ breakEvens, isJudged }: ListProps) {
  const scenario = useScenario();
  if (breakEvens.length === 0) return <p className={styles.note}>{messages.none}</p>;
  const named = (ends: readonly SituationId[]) => ends.map((end) => endName(scenario, end));
  const items = together(breakEvens).map(({ move, at, above, below }) =>
    messages.at({
      story: storyWithin(scenario, move),
      chance: percent(at),
      above: named(above),
      below: named(below),
    }),
  );
  const others = items.slice(inSight);
  return (
    <>
      <p className={styles.note}>
        {messages.what} {!isJudged && watch.along.equal}
      </p>
      <ul className={styles.list}>
        {items.slice(0, inSight).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure summary={messages.more({ count: others.length })} about={messages.title}>
          <ul className={styles.list}>
            {others.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface Overtaking {
  readonly move: MoveId;
  readonly at: number;
  readonly above: readonly SituationId[];
  readonly below: readonly SituationId[];
}

/** Two shares closer than this are the same. */
const sameShare = 1e-5;

/** Those of a move at one share as one, where they have the overtaking end or the one overtaken in common. */
function together(breakEvens: readonly BreakEven[]): Overtaking[] {
  const groups: Overtaking[] = [];
  for (const { move, at, above, below } of breakEvens) {
    const isLike = (each: Overtaking) => each.move === move && Math.abs(each.at - at) < sameShare;
    const index = groups.findIndex(
      (each) =>
        isLike(each) &&
        ((each.above.length === 1 && each.above[0] === above) ||
          (each.below.length === 1 && each.below[0] === below)),
    );
    const group = groups[index];
    if (!group) groups.push({ move, at, above: [above], below: [below] });
    else {
      groups[index] = {
        ...group,
        above: [...new Set([...group.above, above])],
        below: [...new Set([...group.below, below])],
      };
    }
  }
  return groups;
}

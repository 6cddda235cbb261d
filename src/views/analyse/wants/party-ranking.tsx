import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { rankings as messages } from '#messages/rankings';
import { sentence } from '#messages/wording';
import { endName } from '../../../analysis/preferences/describe-end';
import type { EndId } from '../../../analysis/preferences/ends';
import type { Comparison } from '../../../analysis/preferences/preference';
import type { PartyWants } from '../../../analysis/preferences/preference-result';
import { type Ranking, rankingAmong, withoutEndLast } from '../../../analysis/preferences/ranking';
import { lookup } from '../../../scenario/lookup';
import { BasisButton } from '../../../ui/basis';
import { Button } from '../../../ui/button';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { endHue } from '../parts/end-hue';
import { Disclosure } from '../parts/section';
import { describeGrounds } from './describe-grounds';
import styles from './party-ranking.module.css';
import { lowered, placed, raised, tiersOf } from './ranking-edit';
import { type Dragged, useRankingDrag } from './use-ranking-drag';

interface PartyRankingProps {
  readonly wants: PartyWants;
  /** The user's own, if there is one: it shows at once, before anything follows from it. */
  readonly own: Ranking | undefined;
  /** What is to be ordered. */
  readonly ends: readonly EndId[];
  readonly onRank: (ranking: Ranking | undefined) => void;
}

/** What one party wants, in order, each step with whose it is, to be changed by drag, keys and buttons. */
export function PartyRanking({ wants, own, ends, onRank }: PartyRankingProps) {
  const scenario = useScenario();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly end: EndId; readonly part: string }>();
  const heading = useId();
  const party = lookup(scenario).party(wants.party);
  const among = wants.comparisons.filter(({ one, other }) => ends.includes(one) && ends.includes(other));
  const tiers = own ? rankingAmong(own, ends) : tiersOf(among, ends);
  const rank = (ranking: Ranking, end: EndId, part: string) => {
    if (ranking === tiers) return;
    onRank(withoutEndLast(ranking));
    setMoved({ end, part });
  };
  const { dragged, begin } = useRankingDrag(list, (end, landing) =>
    rank(placed(tiers, end, landing), end, 'name'),
  );
  // What was moved is drawn anew in another row: whoever moved it by key goes with it.
  useLayoutEffect(() => {
    if (!moved) return;
    const part = (name: string) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-end="${moved.end}"] [data-part="${name}"]`);
    const wanted = part(moved.part);
    (wanted?.disabled ? part('name') : wanted)?.focus();
  }, [moved]);
  const onKey = (end: EndId) => (event: KeyboardEvent) => {
    const change = event.key === 'ArrowUp' ? raised : event.key === 'ArrowDown' ? lowered : undefined;
    if (!change || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    rank(change(tiers, end), end, 'name');
  };
  const place = (end: EndId) => {
    const at = tiers.findIndex((tier) => tier.includes(end));
    const level = (tiers[at] ?? []).filter((other) => other !== end).map((other) => endName(scenario, other));
    const before = tiers.slice(0, at).reduce((sum, tier) => sum + tier.length, 0);
    return messages.place({ end: endName(scenario, end), place: before + 1, of: ends.length, level });
  };
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h3 id={heading} className={styles.party}>
        <Disc mover={wants.party} />
        {party.name}
      </h3>
      <p className={`${styles.whose} ${own ? styles.own : ''}`}>
        {own ? messages.whose.own : messages.whose[whoseIs(among)]}
      </p>
      <ol ref={list} className={styles.tiers} aria-label={messages.ranking({ party: party.short })}>
        {tiers.map((tier, at) => (
          <li
            key={tier.join()}
            className={`${styles.tier} ${landingClass(dragged, at, tiers.length)}`}
            data-open={!own && isOpenWithin(among, tier) ? '' : undefined}
          >
            <span className={styles.place} aria-hidden="true">
              {tiers.slice(0, at).reduce((sum, each) => sum + each.length, 1)}
            </span>
            <div className={styles.ends}>
              {tier.map((end) => (
                <span
                  key={end}
                  data-end={end}
                  className={`${styles.end} ${endHue(scenario, end)} ${dragged?.end === end && dragged.landing ? styles.dragged : ''}`}
                >
                  <button
                    type="button"
                    data-part="name"
                    className={styles.name}
                    aria-label={place(end)}
                    aria-keyshortcuts="ArrowUp ArrowDown"
                    onKeyDown={onKey(end)}
                    onPointerDown={begin(end)}
                  >
                    {sentence(endName(scenario, end))}
                  </button>
                  <span className={`${styles.arrows} screen-only`}>
                    <button
                      type="button"
                      data-part="up"
                      aria-label={messages.up({ end: endName(scenario, end) })}
                      disabled={raised(tiers, end) === tiers || (at === 0 && tier.length === 1)}
                      onClick={() => rank(raised(tiers, end), end, 'up')}
                    >
                      <Arrow up />
                    </button>
                    <button
                      type="button"
                      data-part="down"
                      aria-label={messages.down({ end: endName(scenario, end) })}
                      disabled={at === tiers.length - 1 && tier.length === 1}
                      onClick={() => rank(lowered(tiers, end), end, 'down')}
                    >
                      <Arrow />
                    </button>
                    {wants.values?.[end] !== undefined && (
                      <span className={styles.value}>{messages.worth({ value: wants.values[end] })}</span>
                    )}
                  </span>
                </span>
              ))}
              {(at > 0 || tier.length > 1) && (
                <small className={styles.step}>{describeStep(among, tiers, at, own !== undefined)}</small>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved && place(moved.end)}
      </p>
      {!own && !wants.isComplete && <p className={styles.note}>{messages.partOpen}</p>}
      {own ? (
        <Button
          look="link"
          className="screen-only"
          aria-label={messages.resetOf({ party: party.short })}
          onClick={() => onRank(undefined)}
        >
          {messages.reset}
        </Button>
      ) : (
        <Disclosure summary={messages.why} about={party.short}>
          <ul className={styles.grounds}>
            {among.map((comparison) => {
              const told = describeGrounds(scenario, wants.party, comparison);
              return (
                told && (
                  <li key={`${comparison.one} ${comparison.other}`}>
                    {told.message} {told.basis && <BasisButton basis={told.basis} as="mark" />}
                  </li>
                )
              );
            })}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={up ? 'M3 10.5 8 5.5 13 10.5' : 'M3 5.5 8 10.5 13 5.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}

function whoseIs(comparisons: readonly Comparison[]): 'interests' | 'author' | 'values' {
  const kinds = new Set(comparisons.map(({ why }) => why.kind));
  if (kinds.has('values')) return 'values';
  return kinds.has('statement') ? 'author' : 'interests';
}

function isOpenWithin(comparisons: readonly Comparison[], tier: readonly EndId[]): boolean {
  return comparisons.some(
    ({ one, other, relation }) => relation === '?' && tier.includes(one) && tier.includes(other),
  );
}

/** Whose step it is down to a tier, and whether those within it are alike or open. */
function describeStep(
  comparisons: readonly Comparison[],
  tiers: Ranking,
  at: number,
  isOwn: boolean,
): string {
  const [above, tier] = [tiers[at - 1] ?? [], tiers[at] ?? []];
  const within =
    tier.length < 2 ? [] : [!isOwn && isOpenWithin(comparisons, tier) ? messages.sideBySide : messages.level];
  if (at === 0) return within.join();
  if (isOwn) return [...within, messages.step.own].join(', ');
  const between = comparisons.filter(
    ({ one, other }) =>
      (above.includes(one) && tier.includes(other)) || (above.includes(other) && tier.includes(one)),
  );
  const first = between.find(({ relation }) => relation !== '?' && relation !== '=');
  const step = between.some(({ relation }) => relation === '?')
    ? messages.step.open
    : messages.step[first?.why.kind ?? 'interests'];
  return [...within, step].join(', ');
}

function landingClass(dragged: Dragged | undefined, tier: number, count: number): string {
  const landing = dragged?.landing;
  if (!landing) return '';
  if (landing.tier === tier) return (landing.joins ? styles.joining : styles.above) ?? '';
  return landing.tier === count && tier === count - 1 ? (styles.below ?? '') : '';
}

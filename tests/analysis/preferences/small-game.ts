import type { EndId } from '../../../src/analysis/preferences/ends';
import { endsOf } from '../../../src/analysis/preferences/ends';
import { lookAhead } from '../../../src/analysis/preferences/look-ahead';
import type { Ranked } from '../../../src/analysis/preferences/players';
import { readRanking } from '../../../src/analysis/preferences/ranking-text';
import { reducedGame } from '../../../src/analysis/preferences/reduced-game';
import type { Solution } from '../../../src/analysis/preferences/solution';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { formatRational } from '../../../src/scenario/rational';
import type { PartyId, Scenario } from '../../../src/scenario/types';

/**
 * A scenario without facts, as a game: by situation who moves and where to, the start first, such as
 * `{ start: 'A: deal talks', talks: 'B: deal war' }`. Places that are no situation are outcomes, in the order met. After
 * `*` comes the likelihood of a move of chance; `|` parts the moves of several movers. The move from a to b has the id
 * "a-b", and a second one "a-b-2".
 */
export function game(situations: Readonly<Record<string, string>>): Scenario {
  const parties = new Set<string>();
  const outcomes = new Set<string>();
  const written = Object.entries(situations).map(([id, text]) => ({
    id,
    title: id,
    moves: text
      .split('|')
      .filter((part) => part.trim() !== '')
      .flatMap((part) => {
        const [by = '', to = ''] = part.split(':').map((word) => word.trim());
        if (by !== 'chance') parties.add(by);
        return to.split(' ').map((word) => ({ by, word }));
      })
      .map(({ by, word }, index, all) => {
        const [to = '', likelihood] = word.split('*');
        if (!(to in situations)) outcomes.add(to);
        const before = all.slice(0, index).filter((other) => other.word.split('*')[0] === to).length;
        return {
          id: `${id}-${to}${before > 0 ? `-${before + 1}` : ''}`,
          by,
          label: `go to ${to}`,
          to,
          sets: [],
          consequences: [],
          ...(likelihood === undefined ? {} : { likelihood: Number(likelihood) }),
        };
      }),
  }));
  return {
    parties: [...parties].map((id) => ({ id, short: id, interests: [] })),
    facts: [],
    assumptions: [],
    start: Object.keys(situations)[0],
    situations: written,
    outcomes: [...outcomes].map((id) => ({ id, title: id, short: id, meaning: [] })),
  } as unknown as Scenario;
}

/** What parties want, by rankings such as `{ A: 'deal>war' }`. */
export function wants(scenario: Scenario, rankings: Readonly<Record<string, string>>): Ranked[] {
  return Object.entries(rankings).map(([party, text]) => {
    const read = readRanking(text, endsOf(scenario));
    if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join(' '));
    return { party: party as PartyId, ranking: read.ranking };
  });
}

/** What parties want, by the value of each outcome to each, such as `{ deal: '3 8' }`, in the order of the parties. */
export function payoffs(
  scenario: Scenario,
  values: Readonly<Record<string, string>>,
  parties?: string,
): Ranked[] {
  const ids = parties?.split(' ') ?? scenario.parties.map(({ id }) => id);
  return ids.map((party, index) => {
    const worth = Object.fromEntries(
      Object.entries(values).map(([outcome, all]) => [outcome, all.split(' ')[index] as string]),
    );
    const tiers = new Map<number, EndId[]>();
    for (const [outcome, text] of Object.entries(worth)) {
      const [over = '0', under = '1'] = text.split('/');
      const value = Number(over) / Number(under);
      tiers.set(value, [...(tiers.get(value) ?? []), outcome as EndId]);
    }
    const ranking = [...tiers].sort(([a], [b]) => b - a).map(([, tier]) => tier);
    return { party: party as PartyId, ranking, values: worth };
  });
}

export function solved(scenario: Scenario, wanted: readonly Ranked[], limit?: number): Solution {
  return lookAhead(reducedGame(exploreStateSpace(scenario)), wanted, limit);
}

/** What may come of the start, or of the first state at a situation: ends, and lotteries as `1/2 a + 1/2 b`. */
export function comesOf(solution: Solution, situation?: string): string[] {
  const { space, nodeOf } = solution.game;
  const ends = endsOf(space.compiled.scenario);
  const place = situation ? space.compiled.packing.nodes.indexOf(situation as never) : undefined;
  const state = place === undefined ? 0 : space.nodeOf.indexOf(place);
  return solution
    .plays(nodeOf[state] as number)
    .map((play) =>
      solution
        .lottery(play)
        .map(({ end, chance }) =>
          formatRational(chance) === '1' ? ends[end] : `${formatRational(chance)} ${ends[end]}`,
        )
        .join(' + '),
    )
    .sort();
}

/** The exact values of what may come of the start, for each player, such as "3 8". */
export function worth(solution: Solution): string[] {
  const node = solution.game.nodeOf[0] as number;
  return solution
    .plays(node)
    .map((play) =>
      solution.players.map((_, player) => formatRational(solution.value(player, play))).join(' '),
    )
    .sort();
}

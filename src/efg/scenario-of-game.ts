import {
  approximately,
  compareRationals,
  formatRational,
  type Rational,
  rational,
} from '../scenario/rational';
import type { ScenarioSource } from '../scenario/types';
import type { Game, GameNode } from './game';

/** How much of a game becomes a scenario at the most; no scenario file holds more. */
export const importLimits = { situations: 2_000, moves: 5_000, outcomes: 200 } as const;

/** What a game has too much of to be a scenario. */
export interface TooLargeGame {
  readonly what: keyof typeof importLimits;
  readonly found: number;
  readonly max: number;
}

/** The sentences that a scenario needs and no game file has, in the reader's language. */
export interface GameTexts {
  readonly title: string;
  readonly invitation: string;
  readonly source: string;
  readonly sourceTells: string;
  readonly phases: { readonly play: string; readonly end: string };
  readonly reason: string;
  readonly interest: string;
  readonly player: (parts: { number: number }) => string;
  readonly about: (parts: { name: string }) => string;
  readonly situation: (parts: { number: number; name: string }) => string;
  readonly outcome: (parts: { number: number }) => string;
  readonly move: (parts: { number: number }) => string;
  readonly story: (parts: { name: string; move: string }) => string;
  readonly does: (parts: { to: string }) => string;
  readonly why: string;
  readonly account: (parts: { name: string }) => string;
  readonly chance: string;
  readonly paid: (parts: { name: string; payoff: string }) => string;
}

/** The longest of a title or a label that a scenario holds. */
const maxShort = 160;

/**
 * A game as a scenario: who is to move is a situation, ends that pay the same under the same name are one outcome, what
 * they pay is what each player values. Parts of the tree that are alike to the last end are one place, so that a
 * scenario unfolded into a game comes back no larger than it was.
 * @param asOf the date at which it is read, as ISO 8601
 */
export function scenarioOfGame(
  game: Game,
  texts: GameTexts,
  asOf: string,
): { readonly scenario: ScenarioSource } | { readonly tooLarge: TooLargeGame } {
  const { places, outcomes, start } = folded(game);
  const moves = places.reduce((sum, { node }) => sum + node.branches.length, 0);
  const sizes = { situations: places.length, moves, outcomes: outcomes.length };
  for (const what of ['situations', 'moves', 'outcomes'] as const) {
    if (sizes[what] > importLimits[what]) {
      return { tooLarge: { what, found: sizes[what], max: importLimits[what] } };
    }
  }
  const names = game.players.map((name, index) => short(name) || texts.player({ number: index + 1 }));
  const basis = { kind: 'inference', reason: texts.reason } as const;
  const mover = (node: Deciding) => (node.kind === 'chance' ? texts.chance : (names[node.player] as string));
  const titles = new Map([
    ...places.map(({ id, node }, index): [string, string] => [
      id,
      short(node.label) || texts.situation({ number: index + 1, name: mover(node) }),
    ]),
    ...outcomes.map(({ id, label }, index): [string, string] => [
      id,
      short(label) || texts.outcome({ number: index + 1 }),
    ]),
  ]);
  const titleOf = (id: string) => titles.get(id) as string;
  const ends = outcomes.map(({ id, payoffs }, index) => ({
    id,
    phase: 'end',
    title: titleOf(id),
    short: titleOf(id),
    hue: hues[index % hues.length] as (typeof hues)[number],
    account: names.map((name, player) => ({
      text: texts.paid({ name, payoff: formatRational(payoffs[player] as Rational) }),
      basis,
    })),
    meaning: names.map((name, player) => ({
      interest: `payoff-${player + 1}`,
      standing: standingOf(
        payoffs[player] as Rational,
        outcomes.map((each) => each.payoffs[player] as Rational),
      ),
      account: [{ text: texts.paid({ name, payoff: formatRational(payoffs[player] as Rational) }), basis }],
    })),
  }));
  const scenario: ScenarioSource = {
    format: 'impasse-scenario-2',
    id: idOf(game.title),
    version: 1,
    title: short(game.title) || texts.title,
    asOf,
    language: 'en',
    invitation: texts.invitation,
    sources: [
      { id: 'game', title: texts.source, passages: [{ id: 'file', tells: texts.sourceTells }], silent: [] },
    ],
    parties: names.map((name, player) => ({
      id: `player-${player + 1}`,
      name,
      short: name,
      disc: String(player + 1),
      about: texts.about({ name }),
      basis,
      interests: [{ id: `payoff-${player + 1}`, name: texts.interest, start: 'open', basis }],
      values: outcomes.map(({ id, payoffs }) => ({
        outcome: id,
        value: formatRational(payoffs[player] as Rational),
      })),
    })),
    facts: [],
    phases: [
      { id: 'play', name: texts.phases.play },
      { id: 'end', name: texts.phases.end },
    ],
    start,
    situations: places.map(({ id, node, to }) => {
      const name = mover(node);
      return {
        id,
        phase: 'play',
        title: titleOf(id),
        short: titleOf(id),
        account: [{ text: texts.account({ name }), basis }],
        moves: node.branches.map((branch, index) => {
          const label = short(branch.label) || texts.move({ number: index + 1 });
          const weight = node.kind === 'chance' ? weights(node)[index] : undefined;
          return {
            id: `${id}-${index + 1}`,
            by: node.kind === 'chance' ? 'chance' : `player-${node.player + 1}`,
            label,
            story: short(texts.story({ name, move: label })),
            does: texts.does({ to: titleOf(to[index] as string) }),
            why: texts.why,
            basis,
            to: to[index] as string,
            ...(weight === undefined ? {} : { likelihood: weight }),
            consequences: [],
          };
        }),
      };
    }),
    outcomes: ends,
    assumptions: [],
  };
  return { scenario };
}

type Deciding = Exclude<GameNode, { kind: 'terminal' }>;

interface Place {
  readonly id: string;
  readonly node: Deciding;
  /** Where each branch leads. */
  readonly to: readonly string[];
}

interface PaidEnd {
  readonly id: string;
  readonly label: string;
  readonly payoffs: readonly Rational[];
}

/** The places of a game, parts that are alike once; nodes are in prefix order, so each comes after its branches from behind. */
function folded({ nodes }: Game): { places: Place[]; outcomes: PaidEnd[]; start: string } {
  const ids = new Map<string, string>();
  const outcomes: PaidEnd[] = [];
  const places: Place[] = [];
  const idOfNode = new Array<string>(nodes.length);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index] as GameNode;
    const key = JSON.stringify(
      node.kind === 'terminal'
        ? ['t', node.outcome, node.payoffs.map(formatRational)]
        : [
            node.kind === 'chance' ? 'c' : node.player,
            node.label,
            node.branches.map((branch) => [
              branch.label,
              idOfNode[branch.to],
              'probability' in branch ? formatRational(branch.probability as Rational) : '',
            ]),
          ],
    );
    const known = ids.get(key);
    const id =
      known ?? (node.kind === 'terminal' ? `end-${outcomes.length + 1}` : `node-${places.length + 1}`);
    idOfNode[index] = id;
    if (known !== undefined) continue;
    ids.set(key, id);
    if (node.kind === 'terminal') outcomes.push({ id, label: node.outcome, payoffs: node.payoffs });
    else places.push({ id, node, to: node.branches.map(({ to }) => idOfNode[to] as string) });
  }
  return { places: places.reverse(), outcomes: outcomes.reverse(), start: idOfNode[0] as string };
}

/** Probabilities as whole numbers in the same proportion, where these are not too large to be exact. */
function weights({ branches }: Extract<Deciding, { kind: 'chance' }>): number[] {
  const common = branches.reduce((product, { probability }) => lcm(product, probability.bottom), 1n);
  const whole = branches.map(({ probability }) => (probability.top * common) / probability.bottom);
  const areExact = whole.every((weight) => weight <= BigInt(Number.MAX_SAFE_INTEGER));
  return areExact ? whole.map(Number) : branches.map(({ probability }) => approximately(probability));
}

function lcm(one: bigint, other: bigint): bigint {
  return (one * other) / rationalDivisor(one, other);
}

function rationalDivisor(one: bigint, other: bigint): bigint {
  return one / rational(one, other).top;
}

/** The best payoff of all is secured, the worst is lost, what lies between is at risk. */
function standingOf(payoff: Rational, all: readonly Rational[]): 'secured' | 'at risk' | 'lost' {
  if (all.every((each) => compareRationals(each, payoff) <= 0)) return 'secured';
  return all.every((each) => compareRationals(each, payoff) >= 0) ? 'lost' : 'at risk';
}

const hues = ['green', 'amber', 'red', 'violet', 'blue', 'teal', 'pink', 'grey'] as const;

/** A text no longer than a title may be, on one line. */
function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= maxShort) return plain;
  return `${[...plain].slice(0, maxShort / 2).join('')}…`;
}

function idOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return words || 'game';
}

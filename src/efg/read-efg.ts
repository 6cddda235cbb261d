import {
  compareRationals,
  formatRational,
  one,
  plus,
  type Rational,
  readRational,
  zero,
} from '../scenario/rational';
import { EfgFault, type EfgProblem } from './efg-fault';
import { EfgTokens, type Token } from './efg-tokens';
import { type Game, type GameNode, gameLimits } from './game';

/**
 * Reads a game in Gambit's format for extensive games (`.efg`, version 2), of perfect information. Numbers are read
 * exactly, and what is paid on the way to an end is added to what is paid there.
 * Source: the Gambit manual, "The extensive game (.efg) file format".
 * @throws {EfgFault} where the file is none, is faulty, or holds what no game of perfect information has
 */
export function readEfg(text: string): Game {
  if (text.length > gameLimits.characters) {
    throw new EfgFault({ kind: 'too long', characters: text.length, max: gameLimits.characters }, 1);
  }
  return new EfgReader(new EfgTokens(text)).game();
}

interface InformationSet {
  readonly actions: readonly string[];
  readonly probabilities: readonly Rational[];
  readonly line: number;
}

interface PaidOutcome {
  readonly label: string;
  readonly payoffs: readonly Rational[];
  readonly line: number;
}

/** A node that still waits for some of the nodes that follow it. */
interface Open {
  readonly branches: { readonly label: string; to: number; readonly probability?: Rational }[];
  readonly paid: readonly Rational[];
  filled: number;
}

type BranchSet = Pick<Open, 'branches'>['branches'];

class EfgReader {
  private players: readonly string[] = [];
  private readonly sets = new Map<string, InformationSet>();
  private readonly outcomes = new Map<number, PaidOutcome>();

  constructor(private readonly tokens: EfgTokens) {}

  game(): Game {
    const first = this.tokens.next();
    const [version, numbers] = [this.tokens.next(), this.tokens.next()];
    const isGame = first.value === 'EFG' && version.value === '2' && /^[RD]$/.test(numbers.value);
    if (!isGame) throw new EfgFault({ kind: 'not a game' }, first.line);
    const title = this.text();
    const { line } = this.tokens.peek();
    this.players = this.texts();
    if (this.players.length === 0) throw new EfgFault({ kind: 'no players' }, line);
    if (this.players.length > gameLimits.players) {
      throw new EfgFault({ kind: 'too many', what: 'players', max: gameLimits.players }, line);
    }
    // A comment on the game.
    if (this.tokens.peek().kind === 'text') this.tokens.next();
    const nodes = this.nodes();
    const rest = this.tokens.peek();
    if (rest.kind !== 'end') throw new EfgFault({ kind: 'something left' }, rest.line);
    return { title, players: this.players, nodes };
  }

  /** Every node, in prefix order, without recursion: a game may be as deep as it is long. */
  private nodes(): GameNode[] {
    const nodes: GameNode[] = [];
    const open: Open[] = [];
    do {
      const parent = open.at(-1);
      const paid = parent?.paid ?? this.players.map(() => zero);
      if (parent) (parent.branches[parent.filled] as Open['branches'][number]).to = nodes.length;
      if (parent) parent.filled += 1;
      const { node, branches, total } = this.node(paid);
      if (nodes.length === gameLimits.nodes) {
        throw new EfgFault(
          { kind: 'too many', what: 'nodes', max: gameLimits.nodes },
          this.tokens.peek().line,
        );
      }
      nodes.push(node);
      if (branches.length > 0) open.push({ branches, paid: total, filled: 0 });
      while (open.at(-1)?.filled === open.at(-1)?.branches.length && open.length > 0) open.pop();
    } while (open.length > 0);
    return nodes;
  }

  private node(paid: readonly Rational[]): {
    node: GameNode;
    branches: BranchSet;
    total: readonly Rational[];
  } {
    const kind = this.tokens.next();
    if (kind.kind === 'end') throw new EfgFault({ kind: 'ends early' }, kind.line);
    if (kind.value === 't' && kind.kind === 'word') {
      const label = this.text();
      const outcome = this.outcome();
      const payoffs = added(paid, outcome?.payoffs);
      return {
        node: { kind: 'terminal', label, outcome: outcome?.label ?? '', payoffs },
        branches: [],
        total: payoffs,
      };
    }
    if (kind.kind !== 'word' || (kind.value !== 'c' && kind.value !== 'p')) {
      throw new EfgFault({ kind: 'expected', wanted: 'node' }, kind.line);
    }
    const label = this.text();
    const player = kind.value === 'p' ? this.player() : undefined;
    const set = this.informationSet(player, kind);
    const branches: BranchSet = set.actions.map((action, index) => {
      const probability = set.probabilities[index];
      return { label: action, to: -1, ...(probability ? { probability } : {}) };
    });
    const total = added(paid, this.outcome()?.payoffs);
    const node = (
      player === undefined
        ? { kind: 'chance', label, branches }
        : { kind: 'decision', label, player, branches }
    ) as GameNode;
    return { node, branches, total };
  }

  private player(): number {
    const { line } = this.tokens.peek();
    const player = this.whole();
    if (player >= 1 && player <= this.players.length) return player - 1;
    throw new EfgFault({ kind: 'no such player', player, players: this.players.length }, line);
  }

  /** The information set of a node. A player's is of that node alone: else the player could not tell two nodes apart. */
  private informationSet(player: number | undefined, { line }: Token): InformationSet {
    const number = this.whole();
    const key = `${player ?? 'chance'} ${number}`;
    const known = this.sets.get(key);
    if (known && player !== undefined) {
      throw new EfgFault({ kind: 'hidden information', player: player + 1, line: known.line }, line);
    }
    const isDescribed = this.tokens.peek().kind === 'text' || this.tokens.peek().value === '{';
    if (!isDescribed) {
      if (known) return known;
      throw new EfgFault({ kind: 'undescribed', what: 'information set', number }, line);
    }
    if (this.tokens.peek().kind === 'text') this.tokens.next();
    const set = {
      ...(player === undefined ? this.lots() : { actions: this.texts(), probabilities: [] }),
      line,
    };
    if (set.actions.length === 0) throw new EfgFault({ kind: 'no moves' }, line);
    if (known && !isSameSet(known, set)) {
      throw new EfgFault({ kind: 'described otherwise', what: 'information set', line: known.line }, line);
    }
    this.sets.set(key, set);
    return set;
  }

  /** What chance draws from: each with its probability, which come to 1 in all. */
  private lots(): Pick<InformationSet, 'actions' | 'probabilities'> {
    const { line } = this.tokens.peek();
    const actions: string[] = [];
    const probabilities: Rational[] = [];
    this.sign('{');
    while (this.tokens.peek().value !== '}' || this.tokens.peek().kind !== 'sign') {
      actions.push(this.text());
      probabilities.push(this.number());
    }
    this.sign('}');
    if (probabilities.some((each) => compareRationals(each, zero) < 0)) {
      throw new EfgFault({ kind: 'negative probability' }, line);
    }
    const sum = probabilities.reduce(plus, zero);
    if (compareRationals(sum, one) !== 0) {
      throw new EfgFault({ kind: 'probabilities', sum: formatRational(sum) }, line);
    }
    return { actions, probabilities };
  }

  /** What is paid at a node; nothing where its number is 0. */
  private outcome(): PaidOutcome | undefined {
    const { line } = this.tokens.peek();
    const number = this.whole();
    const known = this.outcomes.get(number);
    const isDescribed = this.tokens.peek().kind === 'text' || this.tokens.peek().value === '{';
    if (number === 0 && !isDescribed) return undefined;
    if (!isDescribed) {
      if (known) return known;
      throw new EfgFault({ kind: 'undescribed', what: 'outcome', number }, line);
    }
    const label = this.tokens.peek().kind === 'text' ? this.text() : '';
    const outcome = { label, payoffs: this.payoffs(line), line };
    if (known && !isSameOutcome(known, outcome)) {
      throw new EfgFault({ kind: 'described otherwise', what: 'outcome', line: known.line }, line);
    }
    this.outcomes.set(number, outcome);
    return outcome;
  }

  private payoffs(line: number): Rational[] {
    const payoffs: Rational[] = [];
    this.sign('{');
    while (this.tokens.peek().value !== '}' || this.tokens.peek().kind !== 'sign') {
      if (this.tokens.peek().value === ',') this.tokens.next();
      else payoffs.push(this.number());
    }
    this.sign('}');
    if (payoffs.length === this.players.length) return payoffs;
    throw new EfgFault({ kind: 'payoffs', found: payoffs.length, players: this.players.length }, line);
  }

  private texts(): string[] {
    const texts: string[] = [];
    this.sign('{');
    while (this.tokens.peek().kind === 'text') texts.push(this.text());
    this.sign('}');
    return texts;
  }

  private text(): string {
    const token = this.tokens.next();
    return token.kind === 'text' ? token.value : refuse({ kind: 'expected', wanted: 'text' }, token);
  }

  private number(): Rational {
    const token = this.tokens.next();
    const number = token.kind === 'word' ? readRational(token.value) : undefined;
    return number ?? refuse({ kind: 'expected', wanted: 'number' }, token);
  }

  private whole(): number {
    const token = this.tokens.next();
    const isWhole = token.kind === 'word' && /^\d{1,9}$/.test(token.value);
    return isWhole ? Number(token.value) : refuse({ kind: 'expected', wanted: 'whole number' }, token);
  }

  private sign(wanted: '{' | '}'): void {
    const token = this.tokens.next();
    if (token.kind !== 'sign' || token.value !== wanted) refuse({ kind: 'expected', wanted }, token);
  }
}

function refuse(problem: EfgProblem, token: Token): never {
  throw new EfgFault(token.kind === 'end' ? { kind: 'ends early' } : problem, token.line);
}

function added(paid: readonly Rational[], more: readonly Rational[] | undefined): readonly Rational[] {
  return more ? paid.map((each, player) => plus(each, more[player] ?? zero)) : paid;
}

function isSameSet(known: InformationSet, set: InformationSet): boolean {
  return isSame(known.actions, set.actions) && isSameNumbers(known.probabilities, set.probabilities);
}

function isSameOutcome(known: PaidOutcome, outcome: PaidOutcome): boolean {
  return known.label === outcome.label && isSameNumbers(known.payoffs, outcome.payoffs);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

function isSameNumbers(some: readonly Rational[], others: readonly Rational[]): boolean {
  return isSame(some.map(formatRational), others.map(formatRational));
}

import type { Rational } from '../scenario/rational';

/** A game in extensive form of perfect information, its nodes in prefix order: each before all that follow it. */
export interface Game {
  readonly title: string;
  readonly players: readonly string[];
  readonly nodes: readonly GameNode[];
}

export type GameNode = ChanceNode | DecisionNode | TerminalNode;

export interface ChanceNode {
  readonly kind: 'chance';
  readonly label: string;
  readonly branches: readonly (Branch & { readonly probability: Rational })[];
}

export interface DecisionNode {
  readonly kind: 'decision';
  readonly label: string;
  /** By index among the players. */
  readonly player: number;
  readonly branches: readonly Branch[];
}

export interface TerminalNode {
  readonly kind: 'terminal';
  readonly label: string;
  /** What the outcome is called; empty where it has no name. */
  readonly outcome: string;
  /** One a player: all that is paid on the path here, summed. */
  readonly payoffs: readonly Rational[];
}

interface Branch {
  readonly label: string;
  /** The node that it leads to, by index. */
  readonly to: number;
}

/** How large a game is read or written at the most. */
export const gameLimits = {
  /** Characters of a file. */
  characters: 40_000_000,
  nodes: 200_000,
  players: 40,
} as const;

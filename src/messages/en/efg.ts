import type { EfgProblem } from '../../efg/efg-fault';
import type { ImportProblem } from '../../efg/import-game';
import type { GameTexts } from '../../efg/scenario-of-game';
import type { UnfoldProblem } from '../../efg/unfold-problem';
import { defineMessages, type Message } from '../define-messages';
import { counted, listed } from './wording';

/** What is said of game files. */
export const efg = defineMessages({
  notImported: (problem: ImportProblem) =>
    problem.kind === 'fault'
      ? `Line ${problem.line}: ${sentenceOf(problem.problem)}`
      : `The game comes to ${problem.found.toLocaleString('en')} ${problem.what}; a scenario has ${problem.max.toLocaleString('en')} at most.`,
  size: ({ nodes }: { nodes: bigint }) =>
    `As a game tree, every walk from the start: ${counted(nodes, 'node')}.`,
  orderOnly: ({ parties }: { parties: readonly string[] }) =>
    `The scenario gives no values for ${listed(parties)}: what is written for them only orders the outcomes, by how many others each is wanted more than.`,
  notExported: (problem: UnfoldProblem) => whyNotExported(problem),
  share: {
    about: 'For programs that solve games, such as Gambit:',
    make: 'Write it as a game (.efg)',
    making: 'Unfolding every walk…',
    cancel: 'Cancel',
    save: 'Save the game file',
  },
  texts: {
    title: 'A game',
    invitation:
      'A game read from a file: walk it, see it whole, and see what players who look ahead would do.',
    source: 'The game’s file',
    sourceTells: 'Who moves where, and what each end pays.',
    phases: { play: 'Play', end: 'Ends' },
    reason: 'The game’s file has it so.',
    interest: 'A high payoff',
    player: ({ number }) => `Player ${number}`,
    about: ({ name }) => `${name} is a player of the game.`,
    situation: ({ number, name }) => `${name} moves (${number})`,
    outcome: ({ number }) => `End ${number}`,
    move: ({ number }) => `Move ${number}`,
    story: ({ name, move }) => `${name}: ${move}`,
    does: ({ to }) => `It leads to “${to}”.`,
    why: 'The game’s file gives no reason.',
    account: ({ name }) => `${name} is to move.`,
    chance: 'Chance',
    paid: ({ name, payoff }) => `${name} gets ${payoff}.`,
  } satisfies GameTexts as GameTexts & { readonly [name: string]: Message },
});

function whyNotExported(problem: UnfoldProblem): string {
  switch (problem.kind) {
    case 'too many states':
      return `More than ${problem.max.toLocaleString('en')} states lie ahead, too many for a game file.`;
    case 'cycle':
      return 'Play can come back to where it was, and a game file has no circles.';
    case 'too many nodes':
      return `The game tree has ${counted(problem.nodes, 'node')}; a game file has ${problem.max.toLocaleString('en')} at most.`;
    case 'shared turn':
      return `At “${problem.situation}” more than one party may move, and a game file has one to move at each node.`;
    case 'dead end':
      return `At “${problem.situation}” nobody may have a move left, and a game file pays at outcomes alone.`;
  }
}

function sentenceOf(problem: EfgProblem): string {
  switch (problem.kind) {
    case 'too long':
      return `the file has ${counted(problem.characters, 'character')}; a game file has ${problem.max.toLocaleString('en')} at most.`;
    case 'not a game':
      return 'this is no game file: it begins with “EFG 2 R”.';
    case 'expected':
      return `here ${wantedThings[problem.wanted]} is expected.`;
    case 'unended text':
      return 'a text begins here and never ends: its closing quote is missing.';
    case 'ends early':
      return 'the file ends before the game does: a move has nothing that follows it.';
    case 'something left':
      return 'the game has ended, and more follows.';
    case 'no players':
      return 'the game has no players.';
    case 'no moves':
      return 'someone is to move here and has no move.';
    case 'too many':
      return `the game has more than ${problem.max.toLocaleString('en')} ${problem.what}, which is more than Impasse takes.`;
    case 'no such player':
      return `player ${problem.player} is to move, but the game has ${counted(problem.players, 'player')}.`;
    case 'hidden information':
      return `player ${problem.player} cannot tell this from line ${problem.line}. Impasse takes games in which everyone sees every move.`;
    case 'undescribed':
      return `${problem.what} ${problem.number} is mentioned here for the first time, without saying what it holds.`;
    case 'described otherwise':
      return `this ${problem.what} is described otherwise in line ${problem.line}.`;
    case 'payoffs':
      return `${counted(problem.found, 'payoff')} for ${counted(problem.players, 'player')}: each has one.`;
    case 'probabilities':
      return `the probabilities come to ${problem.sum}, and should come to 1.`;
    case 'negative probability':
      return 'a probability is below 0.';
  }
}

const wantedThings = {
  text: 'a text between quotes',
  number: 'a number',
  'whole number': 'a whole number',
  node: 'a node, which begins with “c”, “p” or “t”,',
  '{': '“{”',
  '}': '“}”',
} as const;

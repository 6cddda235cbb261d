import { defineMessages } from '../define-messages';
import { counted, listed, sentence } from './wording';

function ordinal(place: number): string {
  const tail = place % 100;
  const end = tail > 10 && tail < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${end}`;
}

interface Compared {
  readonly one: string;
  readonly other: string;
  /** Whether the first is wanted more, both alike, or neither is known to be. */
  readonly relation: '>' | '=' | '?';
}

function comparedIn({ one, other, relation }: Compared): string {
  if (relation === '?') return `${one} or ${other}: open`;
  return relation === '=' ? `${one} and ${other} alike` : `${one} above ${other}`;
}

interface Stands {
  readonly interest: string;
  readonly one: string;
  readonly other: string;
}

function standings(interests: readonly Stands[]): string {
  return listed(interests.map(({ interest, one, other }) => `“${interest}” is ${one} rather than ${other}`));
}

/** What Analyse says of what parties want. */
export const rankings = defineMessages({
  title: 'What each wants',
  lead: ({ open }: { open: readonly string[] }) =>
    open.length === 0
      ? 'For each party that moves, the outcomes in order, the most wanted first.'
      : `For each party that moves, the outcomes in order, the most wanted first. Part of the order is open for ${listed(open)}.`,
  how: 'Change an order to ask “what if”: drag an outcome, use its arrows, or stand on it and press the up and down keys. Each press is half a step: first level with the next outcome, then past it.',
  nobody: 'Nobody has a move left, so what anyone wants decides nothing.',
  never: 'no end at all',
  deadEnd: 'a dead end',
  ranking: ({ party }: { party: string }) => `Ranking of ${party}`,
  whose: {
    own: 'Your own order.',
    interests: 'As the scenario’s interests have it.',
    author: 'As the scenario’s interests have it, completed by its author.',
    values: 'As the scenario’s values have it.',
  },
  partOpen:
    'The scenario leaves part of it open. What you change makes the whole order your own; what was open is level then.',
  reset: 'As the scenario has it',
  resetOf: ({ party }: { party: string }) => `As the scenario has it, for ${party}`,
  up: ({ end }: { end: string }) => `${sentence(end)} up`,
  down: ({ end }: { end: string }) => `${sentence(end)} down`,
  place: ({
    end,
    place,
    of,
    level,
  }: {
    end: string;
    place: number;
    of: number;
    level: readonly string[];
  }) => {
    const beside = level.length > 0 ? `, level with ${listed(level)}` : '';
    return `${sentence(end)}, ${ordinal(place)} of ${of}${beside}`;
  },
  level: 'level',
  sideBySide: 'order open',
  step: {
    own: 'you put it below',
    interests: 'below by its interests',
    statement: 'below by the author’s word',
    values: 'below by its value',
    unsaid: 'last unless you say otherwise',
    open: 'below some of these alone',
  },
  why: 'Why in this order',
  worth: ({ value }: { value: string }) => `worth ${value}`,
  spaced:
    'Chance moves ahead, so that an order alone does not decide. Each outcome is counted as worth 0 to 100 in even steps, which nobody has judged.',
  because: {
    interests: ({ interests, ...compared }: Compared & { interests: readonly Stands[] }) =>
      interests.length === 0
        ? `${comparedIn(compared)}: no interest stands differently.`
        : `${comparedIn(compared)}: ${standings(interests)}.`,
    openInterests: ({ interests, ...compared }: Compared & { interests: readonly Stands[] }) =>
      interests.length === 0
        ? `${comparedIn(compared)}. Nothing is said of its interests.`
        : `${comparedIn(compared)}, for its interests pull both ways: ${standings(interests)}.`,
    statement: ({ statement, ...compared }: Compared & { statement: string }) =>
      `${comparedIn(compared)}: the author says that this is wanted first. “${statement}.”`,
    overruling: ({ statement, ...compared }: Compared & { statement: string }) =>
      `${comparedIn(compared)}: the author says that this is wanted first, though its interests alone would say otherwise. “${statement}.”`,
    values: (compared: Compared) => `${comparedIn(compared)}: by the values the scenario gives.`,
    own: (compared: Compared) => `${comparedIn(compared)}: you say so.`,
  },
  notKnown: 'Not known.',
  notYet: 'What follows from what each wants is being worked out.',
  working: 'Working it out…',
  stop: 'Stop looking ahead',
  stopped: 'Stopped.',
  again: 'Work it out',
  failed: ({ reason }: { reason: string }) => `It could not be worked out: ${reason}`,
  completions: ({ count }: { count: number }) =>
    `What is open can be ordered in ${counted(count, 'way')}; each was tried.`,
});

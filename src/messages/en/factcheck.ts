import { defineMessages } from '../define-messages';
import { counted, listed } from './wording';

function figures(count: number | bigint): string {
  return count.toLocaleString('en');
}

/** What the sheet of every statement says: as a page, and as a file of the command. */
export const sheet = defineMessages({
  title: ({ title }: { title: string }) => `Every statement of “${title}”, its source, and where it is read`,
  version: ({ id, version }: { id: string; version: number }) => `${id}, version ${version}.`,
  howToRead:
    'Each statement stands with the passage or the reason it rests on, and with the moves a reader may just have seen when it comes. Look for a sentence that is true after one of them and not after another. A walk that reads a sentence twice can count under “for the first time” and under “again”.',
  /** How many complete walks were followed. */
  walksFollowed: ({ walks, states }: { walks: bigint; states: number }) =>
    `${counted(walks, 'walk leads', 'walks lead')} from the start to an end, through ${counted(states, 'state')}; each was followed.`,
  /** That walks come back to where they were, and so are not counted. */
  walksWithoutNumber: ({ states }: { states: number }) =>
    `Walks can come back to where they were, so they are without number and are not counted. What is told of each text holds for all of them: ${counted(states, 'state')} were followed, with whether the text had been read before.`,
  sourceLink: 'What the scenario rests on',
  print: 'Print',
  parts: 'Parts of the scenario',
  which: 'Which statements',
  all: 'All',
  marked: 'To look at',
  withoutBasis: 'Without a source or reason',
  none: 'There is none.',
});

/** How far the check of every statement is. */
export const checking = defineMessages({
  begun: 'Every walk is being read…',
  exploring: ({ states }: { states: number }) =>
    `Every walk is being read: ${counted(states, 'state')} so far.`,
  counting: ({ texts, of }: { texts: number; of: number }) =>
    `Every walk is being read: ${figures(texts)} of ${counted(of, 'place')} where texts stand are done.`,
  stop: 'Stop',
  stopped: 'The check was stopped.',
  failed: ({ reason }: { reason: string }) => `The check failed: ${reason}`,
  again: 'Check again',
});

/** The parts of a sheet; those of situations go by their titles. */
export const sheetSections = defineMessages({
  invitation: 'The invitation',
  parties: 'The parties',
  facts: 'The facts of the talks',
  outcome: ({ title }: { title: string }) => `Outcome: ${title}`,
  assumptions: 'What can be assumed',
  source: 'What the document says, retold, and what it does not',
});

/** What a text is, beside the text itself; names are the scenario's own. */
export const statementKinds = defineMessages({
  invitation: 'Invitation',
  party: ({ party }: { party: string }) => `About ${party}`,
  interest: ({ party }: { party: string }) => `An interest of ${party}`,
  want: ({ party }: { party: string }) => `What ${party} wants, the most wanted first`,
  fact: 'A fact and its values',
  clause: 'What a closed choice needs',
  title: 'Title',
  account: 'Account',
  label: ({ mover }: { mover: string }) => `Choice of ${mover}`,
  does: ({ label }: { label: string }) => `“${label}”: what it does`,
  why: ({ label }: { label: string }) => `“${label}”: why`,
  story: ({ label }: { label: string }) => `“${label}”: as it is told`,
  consequence: ({ label, party, interest }: { label: string; party: string; interest: string }) =>
    `“${label}”: what it means for ${party}, ${interest}`,
  meaning: ({ party, interest }: { party: string; interest: string }) =>
    `What it means for ${party}, ${interest}`,
  question: 'Question for a room',
  'question answer': 'Answer to that question',
  'question weighs': 'What a good answer to that question weighs',
  assumption: 'A question to assume an answer to',
  answer: 'An answer that can be assumed',
  source: 'About the document',
  retelling: ({ passage }: { passage: string }) => `${passage}, retold`,
  silence: 'What the document does not say',
});

/** What a statement rests on; where it is the document, before the passage itself. */
export const restsOn = defineMessages({
  document: ({ passage, locator }: { passage: string; locator: string }) =>
    `${passage} says it, at “${locator}”.`,
  inference: ({ reason }: { reason: string }) => `Inferred: ${reason}`,
});

/** Where a text is read, and how often. */
export const read = defineMessages({
  /** On coming to a place. */
  after: ({ story }: { story: string | undefined }) =>
    story === undefined ? 'At the start' : `After “${story}”`,
  /** Once its move is made. */
  afterItsMove: ({ story }: { story: string | undefined }) =>
    story === undefined ? 'As the first move' : `Where “${story}” came before`,
  inWalks: ({ read, again, all }: { read: bigint; again: bigint; all: bigint }) => {
    if (read === 0n) return 'No walk reads it.';
    const walks =
      read === all
        ? `All ${counted(all, 'walk')} read it`
        : `${figures(read)} of ${counted(all, 'walk reads', 'walks read')} it`;
    if (again === 0n) return `${walks}, none of them twice.`;
    return again === read
      ? `${walks}, each of them more than once.`
      : `${walks}, ${figures(again)} of them more than once.`;
  },
  /** Where walks are not counted. */
  atStates: ({ states, isRepeated }: { states: number; isRepeated: boolean }) => {
    if (states === 0) return 'No walk reads it.';
    const at = `It is read at ${counted(states, 'state')}`;
    return isRepeated ? `${at}; a walk can come back to it.` : `${at}; no walk reads it twice.`;
  },
  /** In one context. */
  there: ({ read, first, again }: { read: bigint; first: bigint; again: bigint }) => {
    const walks = counted(read, 'walk');
    if (again === 0n) return `${walks}, for the first time`;
    if (first === 0n) return `${walks}, never for the first time`;
    return `${walks}: in ${figures(first)} for the first time, in ${figures(again)} again`;
  },
  /** In one context, where walks are not counted. */
  thereUncounted: ({ states, isFirst, isAgain }: { states: number; isFirst: boolean; isAgain: boolean }) => {
    const at = counted(states, 'state');
    if (!isAgain) return `${at}, for the first time`;
    return isFirst ? `${at}, for the first time or again` : `${at}, never for the first time`;
  },
  fact: ({ fact, values }: { fact: string; values: readonly string[] }) => `${fact}: ${listed(values, 'or')}`,
  factsInEach: ({ facts }: { facts: readonly string[] }) => `Each time: ${facts.join('; ')}.`,
  factsHere: ({ facts }: { facts: readonly string[] }) => `${facts.join('; ')}.`,
});

/** What is to be looked at in a text. */
export const marks = defineMessages({
  movers: ({ moves }: { moves: readonly string[] }) =>
    `What came just before differs: ${listed(moves, 'or')}. Does it fit each?`,
  moveBy: ({ mover }: { mover: string }) => `a move by ${mover}`,
  nothingYet: 'nothing yet',
  moves: ({ moves, mover }: { moves: number; mover: string }) =>
    `What came just before differs: any of ${counted(moves, 'move')} by ${mover}. Does it fit each?`,
  timeWords: ({ words }: { words: readonly string[] }) =>
    `It says ${listed(words.map((word) => `“${word}”`))}. Is that so each time it is read?`,
  neverRead:
    'No walk reads it: its place or its condition is never met, or another text stands in its place.',
});

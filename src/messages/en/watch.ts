import { defineMessages } from '../define-messages';
import { counted, listed } from './wording';

/** What Analyse and Report say of what to watch for. */
export const watch = defineMessages({
  title: 'Watch for',
  notKnown: 'Not known.',
  working: 'Working it out…',
  stop: 'Stop',
  again: 'Work it out',
  stopped: 'Stopped.',
  failed: ({ reason }: { reason: string }) => `It could not be worked out: ${reason}`,
  leadJudged: ({
    story,
    outcome,
    before,
    after,
  }: {
    story: string;
    outcome: string;
    before: string;
    after: string;
  }) => `Most telling of all is whether ${story}: then ${outcome} goes from ${before} to ${after}.`,
  leadNothing: 'No move tells one end from another before it comes.',
  leadNothingClosed:
    'No move closes an outcome for good, wherever it is made, before the end. What each tells beside that needs a likelihood.',
  leadStructure: ({ moves }: { moves: number }) =>
    moves === 1
      ? 'One move tells something by what it closes alone.'
      : `${counted(moves, 'move')} tell something by what they close alone.`,
  what: 'What to watch for is a move that tells ends apart: how likely each end is where the move is seen, beside how likely it is at all. Moves that lead straight into an outcome are left out.',
  unjudged:
    'Nobody has said how likely any choice is. So only what each move closes or makes certain is told; set a likelihood, and figures stand beside.',
  table: 'What each move tells',
  move: 'Move',
  seen: 'Seen in',
  tells: 'Tells',
  ifSeen: ({ outcome }: { outcome: string }) => `${outcome}, if seen`,
  tellsWhat:
    'How much it tells is 0 where the odds stay as they are, and 100 where they could not change more.',
  more: ({ count }: { count: number }) => `${counted(count, 'more move')} that tell less`,
  closes: ({ outcomes }: { outcomes: readonly string[] }) => `closes ${listed(outcomes)}`,
  closesAll: ({ outcomes, certain }: { outcomes: readonly string[]; certain: string }) =>
    `closes ${listed(outcomes)}, and makes ${certain} certain`,
  tick: ({ story }: { story: string }) => `Seen: ${story}`,
  listTells: ({ seen, outcome, after }: { seen: string; outcome: string; after: string }) =>
    `seen in ${seen}; then ${outcome} has ${after}.`,

  along: {
    title: 'The odds along your walk',
    none: 'Walk some moves, and the odds after each stand here.',
    fromHere: 'Ask from the start to see the odds along your walk.',
    turn: ({
      step,
      story,
      outcome,
      before,
      after,
    }: {
      step: number;
      story: string;
      outcome: string;
      before: string;
      after: string;
    }) => `The greatest turn is step ${step}, when ${story}: ${outcome} goes from ${before} to ${after}.`,
    noTurn: 'No step of your walk changes the odds.',
    equal: 'Every choice is taken as equally likely, which nobody has judged.',
    table: 'The odds after each step, as a table',
    step: 'After step',
    start: 'the start',
  },
  fan: {
    title: 'What may have come by when',
    said: ({ half, moves }: { half: number | undefined; moves: number }) =>
      half === undefined
        ? `After ${counted(moves, 'move')} it is still as likely open as not.`
        : `After ${counted(half, 'move')} it is as likely decided as not.`,
    table: 'What has come after each move, as a table',
    moves: 'Moves',
    open: 'still open',
  },
  breakEven: {
    title: 'Where one end overtakes another',
    what: 'How likely a move would have to be, all else as it is.',
    at: ({
      story,
      chance,
      above,
      below,
    }: {
      story: string;
      chance: string;
      above: readonly string[];
      below: readonly string[];
    }) =>
      `Where it is more than ${chance} likely that ${story}, ${listed(above)} ${above.length === 1 ? 'is' : 'are'} likelier than ${listed(below)}.`,
    none: 'No single likelihood makes one end overtake another.',
    more: ({ count }: { count: number }) => `${count} more`,
  },
  findOut: {
    title: 'What to find out first',
    what: 'By how much the odds of the ends are expected to change once the answer is known.',
    item: ({ question, change }: { question: string; change: string }) =>
      `${question} ${change} of the odds.`,
    none: 'Every question is answered.',
  },
});

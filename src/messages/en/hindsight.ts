import { defineMessages } from '../define-messages';
import { longDate } from './long-date';
import { counted } from './wording';

/** What happened after a scenario's date: its own view, and its parts in Analyse, Teach and Report. */
export const hindsight = defineMessages({
  title: 'What happened',
  lead: ({ about, lastLooked }: { about: string; lastLooked: string }) =>
    `${about} Last checked on ${longDate(lastLooked)}.`,
  notStored: 'This browser does not let it be kept: it is shown until this page is closed.',
  turnOff: 'Turn it off',
  save: 'Save as a file',
  print: 'Print',

  off: {
    lead: ({ asOf }: { asOf: string }) =>
      `The scenario stands on ${longDate(asOf)}, and nothing in it knows what came after. That is told here, apart from it: dated, each fact with its sources, and with what of it the model does not fit.`,
    worth:
      'The exercise is worth most to those who do not know. Once turned on, it is shown on this device alone, for this scenario, also in Compare, Analyse, Present, Teach and Report; links and saved walks hold none of it. It can be turned off again at any time.',
    show: 'Show what happened',
    single:
      'This copy of Impasse in one file does not hold it. Where Impasse is served, it can be saved as a file on this page; open that file here.',
    open: 'Open its file',
    opening: 'Opening…',
    problem: ({ problem }: { problem: string }) =>
      `${problem} Nothing was changed. It takes a network the first time; from then on this device keeps it.`,
  },

  timeline: 'The timeline',
  timelineRight:
    'On the right, what happened, each where its date lies; open one to read it, with its sources, how sure it is and what does not fit.',
  timelineLeft: 'On the left, the phases and moves of the model that come nearest.',
  timelineItalics: 'What is in italics is older than the scenario, and left out of it.',
  facts: 'What happened, in order',
  moves: 'Moves of the model that come nearest',
  asOf: 'Here the scenario stands',

  fact: {
    when: 'When',
    fit: { close: 'Close to the model', partial: 'Fits the model in part', none: 'No room in the model' },
    sure: 'How sure',
    confirmed: {
      primary: 'Confirmed by the text itself: a law, a ruling, an order or a page of whoever acted.',
      both: 'Confirmed in part by the text itself, and for the rest by reports.',
      secondary: 'Confirmed by reports, read at their own address or where they are named.',
    },
    unknown: 'Not known',
    open: ({ open, lastLooked }: { open: string; lastLooked: string }) =>
      `${open} Last checked on ${longDate(lastLooked)}.`,
    sources: 'Read it in',
    from: ({ publisher, date }: { publisher: string | undefined; date: string | undefined }) =>
      [publisher, date && longDate(date)].filter(Boolean).join(', '),
    restsOn: 'Facts it rests on',
  },

  weekday: ({ day }: { day: number }) => 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[day] ?? '',
  day: ({ date }: { date: string }) => longDate(date).split(' ').slice(0, 2).join(' '),
  during: ({ when }: { when: string }) => `${when}: `,

  nearest: 'The walk that comes nearest',
  reading: ({ title, moves }: { title: string; moves: number }) => `${title}: ${counted(moves, 'move')}`,
  walkIt: 'Walk it in Explore',
  readings: 'Other readings',
  step: {
    before: 'Step before',
    next: 'Next step',
    at: ({ at, of }: { at: number; of: number }) => `Step ${at} of ${of}`,
    move: ({ number, when }: { number: number; when: string }) => `Move ${number} · ${when}`,
    between: ({ when }: { when: string }) => `Between two moves · ${when}`,
    none: 'No move of the model',
    where: ({ mover, situation }: { mover: string; situation: string }) => `${mover}, at “${situation}”`,
    stands: 'It stands for',
    misfit: 'What does not fit',
  },

  own: 'Your walk beside it',
  yours: 'Your walk',
  noMove: 'You have not moved yet. Walk the negotiation in Explore, and it stands here beside what happened.',
  cameThere: ({ move, stands }: { move: string; stands: string }) =>
    `What came there: ${move}. It stands for this: ${stands}`,
  ends: ({ end, moves, nearestEnd, nearestMoves }: Ends) =>
    `Your walk stands at “${end}” after ${moves === 1 ? 'one move' : counted(moves, 'move')}; the walk that comes nearest to what happened ends at “${nearestEnd}” after ${nearestMoves}.`,
  expected: 'What the class expected, and what came',
  voted: ({ step, situation }: { step: number; situation: string }) => `Move ${step}, “${situation}”.`,

  missing: 'Where the model had no room',
  retrospect: 'What was said beforehand',
  analysis: 'The analysis of the model',
  said: 'It said',
  came: 'What came',
  knowable: {
    yes: 'Could be known then.',
    partly: 'Could be known then in part.',
    no: 'Could not be known then.',
  },
  standings: 'Where each interest stands',
  inferred: ({ lastLooked }: { lastLooked: string }) =>
    `Our inference from the facts above, as of ${longDate(lastLooked)}.`,
  interest: ({ interest }: { interest: string }) => `${interest}:`,
  openEnds: 'What was not found',
  lastLooked: ({ lastLooked }: { lastLooked: string }) => `When last checked, on ${longDate(lastLooked)}.`,
  questions: 'Questions for a class',
  weighs: 'What a good answer weighs',

  inAnalyse: 'What came of what the analysis says',
  inAnalyseFrom: ({ lastLooked }: { lastLooked: string }) =>
    `From what happened, as last checked on ${longDate(lastLooked)}.`,
  debriefQuestions: 'Questions, now that you know',
  guide: 'For a class that knows what happened',
  guideWhen:
    'Turn it on for the class in its debrief, not before: the exercise is worth most to those who do not know.',
  guideWeighs: ({ weighs }: { weighs: string }) => `A good answer weighs: ${weighs}`,
  reportFact: ({ title, text }: { title: string; text: string }) => `${title}. ${text}`,
});

interface Ends {
  readonly end: string;
  readonly moves: number;
  readonly nearestEnd: string;
  readonly nearestMoves: number;
}

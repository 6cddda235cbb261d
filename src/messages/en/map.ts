import { defineMessages } from '../define-messages';
import { counted } from './wording';

function atSteps(steps: readonly number[]): string {
  if (steps.length === 1 && steps[0] === 0) return 'at the start';
  const named = steps.map((step) => (step === 0 ? 'the start' : String(step)));
  return `${steps.length === 1 ? 'at step' : 'at steps'} ${named.join(', ')}`;
}

interface Placed {
  readonly isOutcome: boolean;
  readonly title: string;
  readonly isHere: boolean;
  readonly steps: readonly number[];
  readonly isReachable: boolean;
}

interface MoveParts {
  readonly label: string;
  /** The title of the situation that it leads to. */
  readonly to: string;
  /** The steps at which the walk made it. */
  readonly steps: readonly number[];
  readonly isReachable: boolean;
  readonly choice: 'open' | { readonly lacks: string } | undefined;
}

/** What Map says. */
export const map = defineMessages({
  title: 'Map',
  mapOf: ({ title }: { title: string }) => `Map of ${title}`,
  mapOfWalk: ({ title, walked }: { title: string; walked: string }) => `Map of ${title}, ${walked}`,
  asOf: ({ date, walked }: { date: string; walked: string }) => `As of ${date} · ${walked}`,
  walked: ({ moves, title }: { moves: number; title: string }) =>
    moves === 0 ? 'before any move' : `after ${counted(moves, 'move')}: ${title}`,
  standsAtStart: 'At the start: {title}.',
  standsAfter: ({ moves }: { moves: number }) => `After ${counted(moves, 'move')}: {title}.` as const,
  toMove: ({ mover }: { mover: string }) => `${mover} to move.`,
  ended: 'The talks end here.',
  nobodyCanMove: 'Under your assumptions nobody can move here.',
  drawing: 'Drawing the map…',
  notDrawn: ({ reason }: { reason: string }) => `The map could not be drawn: ${reason}.`,
  tryAgain: 'Try again',
  showDrawing: 'Show the drawing',
  readAsText: 'Read it as text',
  readAsTextInstead: 'Read it as text instead',
  undo: 'Undo',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  keys: 'Keys',

  keyDoes: {
    follow: 'follow moves',
    start: 'the start',
    here: 'where you are',
    zoomIn: 'zoom in',
    zoomOut: 'zoom out',
    whole: 'the whole map',
    open: 'open, or take the move',
  },

  legend: 'Legend',
  marks: {
    here: 'you are here',
    lit: 'your walk, with its steps',
    open: 'a move open from here',
    closed: 'closed from here',
    branch: 'a branch walked before',
    faded: 'out of reach from here',
  },

  about: ({ title }: { title: string }) => `About “${title}”`,
  close: 'Close',
  youAreHere: 'You are here. {link}',
  readInExplore: 'Read it in Explore',
  noPathHere: 'Under your assumptions no path leads here, from here or from the start.',
  tooManyAhead: 'Too many positions lie ahead to find a way here among them at once.',
  pathFrom: ({ from, moves }: { from: 'here' | 'start'; moves: number }) => {
    const leads = moves === 1 ? 'one move leads here' : `${moves} moves lead here`;
    return from === 'here'
      ? `From where you are, ${leads}:`
      : `Out of reach from where you are. From the start, ${leads}:`;
  },
  takeMeThere: 'Take me there',
  takeMeTo: ({ title }: { title: string }) => `Take me to “${title}”`,
  afterThese: 'After these moves it reads:',
  yourWalkWasHere: 'Your walk was here:',
  goBackTo: ({ step }: { step: number }) => (step === 0 ? 'go back to the start' : `go back to step ${step}`),
  canBeDone: 'What can be done',
  couldBeDone: 'What could then be done',
  closed: ({ lacks }: { lacks: string }) => `Closed: ${lacks}.`,
  /** What a closed choice lacks: conditions, and the answers that close it. */
  lacks: ({ conditions, answers }: { conditions: readonly string[]; answers: readonly string[] }) =>
    [...conditions, ...answers.map((answer) => `your answer “${answer}” closes it`)].join('; '),

  isHere: 'You are here.',
  walkWasHere: ({ steps }: { steps: readonly number[] }) => `Your walk was here ${atSteps(steps)}.`,
  outOfReach: 'Out of reach from here.',
  read: ({ title }: { title: string }) => `Read “${title}”`,
  readWithPath: ({ title }: { title: string }) => `Read “${title}” and the way there`,
  leadsTo: ({ mover, label, title }: { mover: string; label: string; title: string }) =>
    `${mover}: ${label} → ${title}`,
  made: ({ steps }: { steps: readonly number[] }) => `Made ${atSteps(steps)}.`,
  madeOnBranch: 'Made on a branch you walked before.',
  closedHere: ({ lacks }: { lacks: string }) => `Closed here. It lacks: ${lacks}.`,
  takeMove: 'Take this move',
  takeMoveOf: ({ label }: { label: string }) => `Take the move: ${label}`,
  place: ({ isOutcome, title, isHere, steps, isReachable }: Placed) =>
    [
      isOutcome ? `Outcome: ${title}` : title,
      ...(isHere ? ['you are here'] : []),
      ...(steps.length > 0 ? [`on your walk ${atSteps(steps)}`] : []),
      ...(isReachable ? [] : ['out of reach from here']),
    ].join(', '),
  move: ({ label, to, steps, isReachable, choice }: MoveParts) => {
    const made = steps.length > 0 ? `, made ${atSteps(steps)}` : '';
    if (choice === 'open') return `Take the move: ${label}, leads to ${to}${made}`;
    if (choice) return `Closed: ${label}. It lacks: ${choice.lacks}${made}`;
    return `${label}, leads to ${to}${made}${isReachable ? '' : ', out of reach from here'}`;
  },

  figure: 'Map of the walk',
  figureOf: ({ places }: { places: readonly string[] }) => `The walk on the map: ${places.join('; ')}`,
  figureBegun: 'On the map the walk is lit; a number is the step at which a move was made.',
  figureStart: 'On the map the place where the walk begins is filled.',
  figurePale: 'What is out of reach from where it stands is pale.',
  figureIsPart: 'The map is wide: the part of it about the walk is shown.',
  figureHasRows: 'It runs on from row to row.',
  onTheMap: 'On the map',
  openMap: 'Open the map',
  openMapAt: ({ place }: { place: string }) => `Open the map: ${place}`,

  saveOrPrint: 'Save or print',
  saveWhole: ({ kind }: { kind: string }) => `${kind}, whole map`,
  saveAsSeen: ({ kind }: { kind: string }) => `${kind}, as seen`,
  printOnOnePage: 'Print on one page',
  drawingFile: ({ kind }: { kind: string }) => `Drawing the ${kind}…`,
  saved: ({ name }: { name: string }) => `Saved ${name}.`,
  notSaved: ({ reason }: { reason: string }) => `It could not be saved: ${reason}.`,
});

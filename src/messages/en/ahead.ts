import { defineMessages } from '../define-messages';
import { counted, listed } from './wording';

/** What a choice or a state leads to. */
interface LeadsTo {
  readonly sureness: 'exact' | 'at most' | 'range' | 'shared turn';
  /** Those that come in every order left open, and those that come in some alone. */
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
  /** The one end that comes, whatever ties and open orders leave to choose. */
  readonly only: string | undefined;
}

function leads({ sureness, always, sometimes, only }: LeadsTo): string {
  if (sureness === 'shared turn') return 'not known: two may have the move at once';
  if (only !== undefined) return only;
  const all = listed([...always, ...sometimes], 'or');
  if (sureness !== 'exact') return `nothing but ${all}`;
  if (sometimes.length === 0) return `perhaps ${listed(always, 'or')}`;
  if (always.length === 0) return `${all}, as what is open is ordered`;
  return `perhaps ${listed(always, 'or')}; as what is open is ordered, ${listed(sometimes, 'or')}`;
}

/** What Analyse and Explore say of where play leads if all look ahead. */
export const ahead = defineMessages({
  title: 'If they look ahead',
  lead: ({ sureness, always, sometimes, only }: LeadsTo) => {
    if (sureness === 'shared turn')
      return 'Two may have the move at once, so looking ahead does not say what comes.';
    if (only !== undefined && sureness === 'exact') return `If everyone looks ahead, it ends with ${only}.`;
    const all = listed([...always, ...sometimes], 'or');
    if (sureness !== 'exact')
      return `If everyone looks ahead, nothing else can come of it than ${all}. Play can return to where it was, so no more is certain.`;
    if (sometimes.length === 0)
      return `If everyone looks ahead, it may end with ${all}: someone wants two of them alike.`;
    return `If everyone looks ahead, it ends with ${all}, depending on the order of what the scenario leaves open.`;
  },
  what: 'Everyone knows what everyone wants, and at each turn thinks through to the end what would follow. The term is look-ahead play, or subgame-perfect equilibrium. It says what follows from these wishes, not what anyone did.',
  completions: ({ count }: { count: number }) =>
    `What is open can be ordered in ${counted(count, 'way')}, and each was tried.`,
  none: 'No choice is left.',
  choices: 'Where each choice now leads',
  choice: 'Choice',
  leadsTo: 'Leads to',
  isMade: 'Made?',
  leads,
  made: { 'in all': 'may be made', 'in some': 'in some orders', 'in none': 'not made' },
  notKnown: 'not known',
  byChance: 'chance decides',
  lines: ({ lines }: { lines: number }) =>
    lines === 1 ? 'Step by step' : `${counted(lines, 'line')} of play that may come`,
  lineTo: ({ end, number }: { end: string; number: number }) => `Line ${number}: ${end}`,
  openLine:
    'A line of play, step by step, is told once each order is whole. Change an order above, and what is open in it is level.',
  reason: {
    only: 'No other move is open.',
    less: ({ moves, end }: { moves: readonly string[]; end: string }) =>
      `After ${listed(
        moves.map((move) => `“${move}”`),
        'or',
      )} would come ${end}, which is wanted less.`,
    alike: ({ moves, end }: { moves: readonly string[]; end: string }) =>
      `After ${listed(
        moves.map((move) => `“${move}”`),
        'or',
      )} might come ${end}, which is wanted as much.`,
    same: ({ moves, end }: { moves: readonly string[]; end: string }) =>
      `After ${listed(
        moves.map((move) => `“${move}”`),
        'or',
      )} comes ${end} as well.`,
  },
  share: ({ end, share }: { end: string; share: string }) => `${end} (${share})`,
  lottery: ({ ends }: { ends: readonly string[] }) => listed(ends, 'or'),
  byChanceAt: ({ chance, story }: { chance: string; story: string }) => `With likelihood ${chance}: ${story}`,
  endsWith: ({ end }: { end: string }) => `It ends with ${end}.`,
  goesOn: 'The line goes on beyond what is told at once.',
  leave: ({ move }: { move: string }) => `What if instead: ${move}`,
  leaveHow: 'What if someone does otherwise? Take the other move, and it is asked again from there.',
  marked: 'Each choice says where it leads if everyone looks ahead from then on.',
  mark: ({ leads }: { leads: string }) => `If all look ahead from then on: ${leads}.`,
  markNotMade: ({ leads }: { leads: string }) =>
    `If all look ahead from then on: ${leads}. Whoever looks ahead does not choose it.`,
  left: 'Taken. Everything is now asked from there.',
});

import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  dataSettled,
  not,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** What Washington has to judge and when, Beijing's part in it, and what a yes would leave. */
export const algorithmReviewAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'Washington has before it an offer to have the algorithm overseen from outside.',
    basis: fromTheWalk,
  },
  {
    when: postponed,
    text: 'Some officials fear that its recommendations could be used to influence opinion covertly or to mislead, and have the election of 2016 in mind.',
    basis: told('¶3', 'the 2016 presidential election'),
  },
  {
    when: yearEndMissed,
    text: 'The year is over, and Washington has oversight of the algorithm to consider: would it show, to someone who is not TikTok, that recommendations are not being bent?',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'The director of the FBI is among those who have raised the fear.',
    basis: told('¶3', 'The FBI Director recently highlighted these issues'),
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'Oversight of the algorithm is before Washington at last, after a delay that has begun to count against both sides. It can call this enough, or hold out for more from a company that may have no more.',
    basis: inferred(
      'Insiders already doubt that TikTok would concede further, and delay is serious for both.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'With a ban threatened, TikTok has offered to have its algorithm overseen. For Washington this is what the threat was for, if the oversight is strong enough; if not, the threat is spent.',
    basis: inferred(
      'The threat was made to bring an offer that waiting had not brought, and it can be made once.',
    ),
  },
  {
    when: all(beijingSilent, not(prolonged)),
    text: 'The Chinese government has not spoken against it.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingSilent, prolonged),
    text: 'From Beijing there is no word.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, postponed),
    text: 'TikTok has kept to the offer although the Chinese government objects.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, yearEndMissed),
    text: 'Beijing’s objection is known, and the offer stands regardless.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, prolonged),
    text: 'Whether TikTok could keep such a promise against Beijing’s objection is part of what Washington must judge.',
    basis: inferred('An assurance is worth what the one who gives it can carry out.'),
  },
  {
    when: dataSettled,
    text: 'A yes would settle the second of the two points and leave only terms to write.',
    basis: fromTheWalk,
  },
  {
    when: not(dataSettled),
    text: 'A yes would still leave user data to be settled.',
    basis: fromTheWalk,
  },
];

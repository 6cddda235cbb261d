import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  dataSettled,
  lateUnthreatened,
  not,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** What Washington has to judge and when, Beijing’s part in it, and what a yes would leave. Read once at each stage. */
export const algorithmReviewAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'Washington has before it an offer to have the algorithm overseen from outside.',
    basis: inferred('TikTok has made the offer and has not withdrawn it.'),
  },
  {
    when: postponed,
    text: 'Some officials fear that recommendations could be used to sway opinion or to mislead; the briefing compares this to the interference in the 2016 election.',
    basis: told('¶3', 'reminiscent of the interference experienced'),
  },
  {
    when: yearEndMissed,
    text: 'The year is over, and Washington has oversight of the algorithm to consider: would it show an outsider that recommendations are not being manipulated?',
    basis: inferred('Manipulation is what some officials fear, and oversight is what TikTok offers.'),
  },
  {
    when: yearEndMissed,
    text: 'The director of the FBI has drawn attention to these issues.',
    basis: told('¶3', 'The FBI Director recently highlighted these issues'),
  },
  {
    when: lateUnthreatened,
    text: 'Oversight of the algorithm is before Washington after a delay that could be serious for both sides. It can call this enough, or hold out for more from a company that might concede no more.',
    basis: inferred(
      'Some insiders suggest that TikTok might concede no further, and a prolonged delay could be serious for both.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'With a ban threatened, TikTok has offered to have its algorithm overseen. If the oversight is strong enough for Washington, the threat has done its work; if not, Washington has no second threat to make.',
    basis: inferred('The threat was made to bring TikTok to concede more, and it can be made once.'),
  },
  {
    when: all(beijingSilent, postponed),
    text: 'The Chinese government has not spoken against it.',
    basis: inferred('Beijing has said nothing about the offer.'),
  },
  {
    when: all(beijingSilent, yearEndMissed),
    text: 'Beijing has let the offer go by in silence.',
    basis: inferred('It could have objected when the offer was made.'),
  },
  {
    when: all(beijingSilent, lateUnthreatened),
    text: 'From Beijing there is no objection.',
    basis: inferred('Beijing has left the offer without an answer.'),
  },
  {
    when: all(beijingSilent, ultimatumUsed),
    text: 'Beijing has raised no objection to the offer.',
    basis: inferred('Beijing has not spoken on this offer or on an earlier one.'),
  },
  {
    when: all(beijingObjects, postponed),
    text: 'TikTok has kept to the offer although the Chinese government objects.',
    basis: inferred('Beijing objected, and TikTok did not withdraw.'),
  },
  {
    when: all(beijingObjects, yearEndMissed),
    text: 'Beijing’s objection to access is known, and the offer is on the table all the same.',
    basis: inferred('Beijing has objected in these talks, and the offer has not been withdrawn.'),
  },
  {
    when: all(beijingObjects, lateUnthreatened),
    text: 'Whether TikTok could keep its promise against Beijing’s objection is part of what Washington must judge.',
    basis: inferred('A promise is worth what the one who gives it can carry out.'),
  },
  {
    when: all(beijingObjects, ultimatumUsed),
    text: 'Beijing has objected to such access, so Washington must ask what the promise is worth.',
    basis: inferred('What TikTok promises, it would have to carry out against an objection from Beijing.'),
  },
  {
    when: all(dataSettled, postponed),
    text: 'A yes would settle the second of the two points and leave only terms to write.',
    basis: inferred('User data is settled, and the briefing names two sticking points.'),
  },
  {
    when: all(dataSettled, yearEndMissed),
    text: 'User data is settled, so a yes here would clear the way for terms.',
    basis: inferred('With the algorithm, both of the two points would have an accepted answer.'),
  },
  {
    when: all(dataSettled, lateUnthreatened),
    text: 'Since user data is settled, an agreement is one answer away.',
    basis: inferred('Only the algorithm has no accepted answer.'),
  },
  {
    when: all(dataSettled, ultimatumUsed),
    text: 'User data is settled, and with a yes there could be terms in place of a ban.',
    basis: inferred('Both points would then be settled.'),
  },
  {
    when: all(not(dataSettled), postponed),
    text: 'A yes would still leave user data to be settled.',
    basis: inferred('Washington has accepted no answer on data.'),
  },
  {
    when: all(not(dataSettled), yearEndMissed),
    text: 'Whatever it answers, user data is a point without an agreement.',
    basis: inferred('This offer concerns the algorithm, and data is unsettled.'),
  },
  {
    when: all(not(dataSettled), lateUnthreatened),
    text: 'User data would be left, after all this time.',
    basis: inferred('The offer is about the algorithm, and data has not been settled.'),
  },
  {
    when: all(not(dataSettled), ultimatumUsed),
    text: 'A yes would not be an agreement, for user data is unsettled.',
    basis: inferred('An agreement takes both points, and one would be left.'),
  },
];

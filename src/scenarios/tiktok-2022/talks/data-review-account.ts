import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  beijingSilent,
  lateUnthreatened,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/**
 * When the offer comes, what is said about it, and what a yes would leave. An offer on data is reviewed once at most
 * at each stage of the delay, so a passage that turns on the stage is read once.
 */
export const dataReviewAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'TikTok has offered stronger safeguards for user data, and Washington must judge whether they would keep that data from the Chinese government.',
    basis: inferred('The offer is made, and the point in dispute is who could gain access to the data.'),
  },
  {
    when: postponed,
    text: 'TikTok says that it would not share the data with Beijing in any case.',
    basis: told('¶4', 'would not share American user data with Beijing'),
  },
  {
    when: postponed,
    text: 'U.S. officials have raised concerns about its ties to an owner that is based there.',
    basis: told('¶1', 'these ties could enable China to collect'),
  },
  {
    when: yearEndMissed,
    text: 'After the date by which a deal was expected, stronger safeguards for user data lie before Washington. The test has not changed with the year: would they keep the data of American users from the Chinese government?',
    basis: inferred('The year has ended without a deal, and the point in dispute is the same.'),
  },
  {
    when: yearEndMissed,
    text: 'TikTok can point to protections that it had begun to put in place.',
    basis: told('Q4', 'implementing measures to safeguard that data'),
  },
  {
    when: lateUnthreatened,
    text: 'After a long delay, TikTok’s offer on user data is up for review. Washington weighs the safeguards themselves, and also what it would cost to turn them down now that there is no time left for a better offer.',
    basis: inferred(
      'Once the delay is prolonged, an offer turned down is not followed by another round here.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'Under the threat of a ban, TikTok has come forward with stronger safeguards for user data. Washington can accept them, or call them inadequate and be left with the hard choice that its threat was meant to avoid.',
    basis: inferred(
      'The threat can be made once; if it brings no settlement, the choice is the same as before.',
    ),
  },
  {
    when: all(algorithmOpen, beijingSilent, postponed),
    text: 'Even if Washington accepts, the algorithm remains to be settled.',
    basis: inferred('The algorithm is the other sticking point, and nothing has been agreed on it.'),
  },
  {
    when: all(algorithmOpen, beijingSilent, yearEndMissed),
    text: 'A yes would leave the algorithm, on which the two sides have no agreement.',
    basis: inferred('Both points must be settled before there can be terms, and the algorithm is not.'),
  },
  {
    when: all(algorithmOpen, beijingSilent, lateUnthreatened),
    text: 'The algorithm is unsettled, whatever Washington says to this.',
    basis: inferred('The offer is about user data alone, not the algorithm.'),
  },
  {
    when: all(algorithmOpen, beijingSilent, ultimatumUsed),
    text: 'Accepting them would not end the matter: there is no agreement on the algorithm.',
    basis: inferred('An agreement takes both points, and this offer is about one of them.'),
  },
  {
    when: all(algorithmOpen, beijingObjects, yearEndMissed),
    text: 'A yes would leave the algorithm, where Beijing has raised an objection.',
    basis: inferred(
      'Both points must be settled before there can be terms, and Beijing has objected on one.',
    ),
  },
  {
    when: all(algorithmOpen, beijingObjects, lateUnthreatened),
    text: 'The algorithm, to which Beijing does not want access given, is unsettled in any event.',
    basis: inferred('Beijing has objected, and the offer is about user data alone.'),
  },
  {
    when: all(algorithmOpen, beijingObjects, ultimatumUsed),
    text: 'Accepting them would leave the algorithm, and with it Beijing’s objection.',
    basis: inferred('An agreement takes both points, and Beijing has objected on the one not offered here.'),
  },
  {
    when: all(algorithmSettled, beijingSilent, postponed),
    text: 'As the algorithm is settled, a yes would leave only the terms to write.',
    basis: inferred('With both points settled, nothing else is known to stand in the way of terms.'),
  },
  {
    when: all(algorithmSettled, beijingSilent, yearEndMissed),
    text: 'The algorithm is settled, so a yes would clear the way for terms.',
    basis: inferred('User data is the last of the two points that held the deal up.'),
  },
  {
    when: all(algorithmSettled, beijingSilent, lateUnthreatened),
    text: 'With the algorithm settled, the whole deal turns on this answer.',
    basis: inferred('User data is the one point without an accepted answer.'),
  },
  {
    when: all(algorithmSettled, beijingSilent, ultimatumUsed),
    text: 'The algorithm is settled, and a yes would leave only terms to be drawn up.',
    basis: inferred('With both points settled, the result can be put into terms.'),
  },
  {
    when: all(algorithmSettled, beijingObjects, postponed),
    text: 'The algorithm is settled over Beijing’s objection, which will count if terms are drawn up.',
    basis: inferred('Beijing has objected and withdrawn nothing; terms would put the access into effect.'),
  },
  {
    when: all(algorithmSettled, beijingObjects, yearEndMissed),
    text: 'A yes would settle both points, though Beijing objects to what was agreed on the algorithm.',
    basis: inferred('Oversight was accepted over an objection that has not been withdrawn.'),
  },
  {
    when: all(algorithmSettled, beijingObjects, lateUnthreatened),
    text: 'The algorithm is settled as well, if Beijing, which has objected, lets that stand.',
    basis: inferred('TikTok and Washington have agreed on oversight; Beijing has not agreed to it.'),
  },
  {
    when: all(algorithmSettled, beijingObjects, ultimatumUsed),
    text: 'A yes would clear the way for terms, but Beijing has objected to what was agreed on the algorithm.',
    basis: inferred('Both points would be settled, and Beijing’s objection to one of them is on record.'),
  },
];

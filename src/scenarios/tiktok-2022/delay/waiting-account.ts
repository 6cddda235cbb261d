import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  dataSettled,
  nothingSettled,
  prolonged,
  yearEndMissed,
} from '../when';

/** How long it has lasted, what is unsettled, and what Beijing has said. Read once at most at each stage of the delay. */
export const waitingAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: yearEndMissed,
    text: 'The year ends and there is no deal. The talks have not been broken off, but nothing is on the table; Washington has chosen to wait, and TikTok must decide whether to move.',
    basis: inferred('Washington has let the talks run on past the date by which a deal was expected.'),
  },
  {
    when: prolonged,
    text: 'The delay is by now a long one.',
    basis: inferred('Washington has let the talks run on once more after the end of the year.'),
  },
  {
    when: prolonged,
    text: 'That could have serious results for TikTok and for Washington alike.',
    basis: told('¶5', 'could present serious outcomes for both parties'),
  },
  {
    when: prolonged,
    text: 'Republicans could criticize the administration for doing nothing.',
    basis: inferred('¶5 says that they could criticize inaction, and a long delay comes near to it.'),
  },
  {
    when: prolonged,
    text: 'If TikTok has anything left to offer, this is all but its last chance.',
    basis: inferred(
      'If nothing comes of this wait, all that is left to Washington is to decide without a deal.',
    ),
  },
  {
    when: all(nothingSettled, yearEndMissed),
    text: 'Nothing has been settled, on user data or on the algorithm.',
    basis: inferred('Washington has accepted no answer on either point.'),
  },
  {
    when: all(nothingSettled, prolonged),
    text: 'User data and the algorithm are both unsettled.',
    basis: inferred('Neither of the two points has an answer that Washington accepts.'),
  },
  {
    when: all(dataSettled, yearEndMissed),
    text: 'User data is settled, and the waiting is all for the algorithm.',
    basis: inferred('The algorithm is the one sticking point without an accepted answer.'),
  },
  {
    when: all(dataSettled, prolonged),
    text: 'User data is settled; the algorithm is not.',
    basis: inferred('Washington has accepted an answer on the one point only.'),
  },
  {
    when: all(algorithmSettled, yearEndMissed),
    text: 'The algorithm is settled, and the waiting is all for user data.',
    basis: inferred('User data is the one sticking point without an accepted answer.'),
  },
  {
    when: all(algorithmSettled, prolonged),
    text: 'The algorithm is settled; user data is not.',
    basis: inferred('Washington has accepted oversight, and no answer on data.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, yearEndMissed),
    text: 'Beijing has already objected to access to the algorithm.',
    basis: inferred('Its objection, made in these talks, has not been withdrawn.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, prolonged),
    text: 'Beijing has not withdrawn its objection to access.',
    basis: inferred('Beijing has objected in these talks and has made no move since to take that back.'),
  },
  {
    when: all(beijingObjects, algorithmSettled, yearEndMissed),
    text: 'Beijing has objected to what was agreed on the algorithm.',
    basis: inferred('Oversight was accepted over its objection.'),
  },
  {
    when: all(beijingObjects, algorithmSettled, prolonged),
    text: 'The agreement on the algorithm is one that Beijing objects to.',
    basis: inferred('Beijing has not withdrawn the objection over which oversight was accepted.'),
  },
];

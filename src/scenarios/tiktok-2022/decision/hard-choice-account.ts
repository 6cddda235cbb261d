import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmAlone,
  all,
  beijingObjects,
  dataAlone,
  nothingSettled,
  ultimatumUnused,
  ultimatumUsed,
} from '../when';

/** What Washington has to choose between, and what the talks have and have not settled. Read twice at most. */
export const hardChoiceAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: ultimatumUnused,
    text: 'Without an agreement, Washington may have to choose between banning TikTok altogether, as the previous administration threatened to do, and seeming ineffectual.',
    basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
  },
  {
    when: ultimatumUnused,
    text: 'It has stopped waiting for a deal. Besides those two courses it can go on talking without an end, or threaten a ban to reopen the talks.',
    basis: inferred('The briefing names a ban and inaction; the two ways around them are ours.'),
  },
  {
    when: ultimatumUsed,
    text: 'The choice that the threat was meant to avoid is back. Washington has said that it would ban TikTok, and there is no agreement.',
    basis: inferred('The threat was made to bring an agreement about, and none has been signed.'),
  },
  {
    when: ultimatumUsed,
    text: 'A ban would keep Washington’s word at the users’ expense; doing nothing would break it in full view of its critics; and more talks would follow a threat that had failed.',
    basis: inferred('Having threatened a ban, Washington is measured by whether it carries the threat out.'),
  },
  {
    when: all(nothingSettled, ultimatumUnused),
    text: 'Neither user data nor the algorithm has been settled.',
    basis: inferred('Washington has accepted no answer on either point.'),
  },
  {
    when: all(nothingSettled, ultimatumUsed),
    text: 'User data and the algorithm are unsettled.',
    basis: inferred('Neither of the two points has an answer that Washington accepts.'),
  },
  {
    when: all(dataAlone, ultimatumUnused),
    text: 'User data is settled, but that has led to nothing without an agreement on the algorithm.',
    basis: inferred('Terms take both points, and the algorithm has no accepted answer.'),
  },
  {
    when: all(dataAlone, ultimatumUsed),
    text: 'What is settled, user data, is worth little while the algorithm is not.',
    basis: inferred('Nothing is signed unless both points are settled.'),
  },
  {
    when: all(algorithmAlone, ultimatumUnused),
    text: 'The algorithm is settled, but that has led to nothing without an agreement on user data.',
    basis: inferred('Terms take both points, and user data has no accepted answer.'),
  },
  {
    when: all(algorithmAlone, ultimatumUsed),
    text: 'What is settled, the algorithm, is worth little while user data is not.',
    basis: inferred('Nothing is signed while one of the two points is open.'),
  },
  {
    when: all(beijingObjects, nothingSettled, ultimatumUnused),
    text: 'Oversight of the algorithm is something that Beijing has objected to.',
    basis: inferred('An offer of oversight met its objection, which has not been withdrawn.'),
  },
  {
    when: all(beijingObjects, dataAlone, ultimatumUnused),
    text: 'On the algorithm, Beijing has objected to access.',
    basis: inferred('The objection was made in these talks and has not been withdrawn.'),
  },
  {
    when: all(beijingObjects, nothingSettled, ultimatumUsed),
    text: 'Beijing has objected to access to the latter.',
    basis: inferred('Beijing’s objection in these talks concerns the algorithm.'),
  },
  {
    when: all(beijingObjects, dataAlone, ultimatumUsed),
    text: 'Beijing’s objection to access to it has not been withdrawn.',
    basis: inferred('Beijing has objected in these talks, and nothing it has done takes that back.'),
  },
];

import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmAlone,
  all,
  beijingObjects,
  beijingSilent,
  bothSettled,
  canConcede,
  dataAlone,
  lateUnthreatened,
  not,
  nothingOffered,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/**
 * What is settled and when, then where Beijing stands. No walk comes to the table twice at the same stage of the delay
 * with the same points settled, so a passage that turns on both is read once at most.
 */
export const tableAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(nothingOffered, postponed),
    text: 'For more than a year TikTok and the Biden administration, called Washington here, have worked on a deal over national security. TikTok’s owner, ByteDance, is based in Beijing.',
    basis: told('¶1', 'in the works for over a year'),
  },
  {
    when: all(nothingOffered, postponed),
    text: 'The deal was expected by the end of the year and has slipped again.',
    basis: told('¶2', 'complications have further postponed this agreement'),
  },
  {
    when: all(nothingOffered, postponed),
    text: 'Two points hold it up: how data about American users is kept from the Chinese government, and the fear that the algorithm that recommends videos could be manipulated.',
    basis: told('¶3', 'Two primary sticking points'),
  },
  {
    when: all(nothingOffered, postponed),
    text: 'TikTok says that it has already done much to protect data, and it is optimistic that agreement will come.',
    basis: told('¶4', 'remains optimistic about a forthcoming agreement'),
  },

  {
    when: all(nothingOffered, yearEndMissed),
    text: 'The year has ended without the deal that was expected by then, and neither user data nor the algorithm is settled. TikTok has come back to the table ready to offer more, and Washington waits to see what it brings.',
    basis: inferred(
      'TikTok has come back either to improve an offer that was turned down or because it will concede more after a wait.',
    ),
  },
  {
    when: all(nothingOffered, lateUnthreatened),
    text: 'The talks have run on too long to be called postponed. User data and the algorithm are as unsettled as they were in December. TikTok says that it is ready to concede more, and must decide on which of the two points.',
    basis: inferred('Neither point has been settled so far, and the last wait has brought TikTok back.'),
  },
  {
    when: all(nothingOffered, ultimatumUsed),
    text: 'Washington has threatened a ban, and the two sides are at the table once more with user data and the algorithm both unsettled. What TikTok puts forward now is weighed against a ban, not against more time.',
    basis: inferred('The threat makes a ban the alternative to whatever TikTok offers.'),
  },

  {
    when: all(dataAlone, postponed),
    text: 'User data is settled before the year is out: Washington is satisfied with how it is to be kept from the Chinese government. That leaves the algorithm that recommends videos.',
    basis: inferred(
      'Washington has accepted an answer on data, and the algorithm is the other sticking point.',
    ),
  },
  {
    when: all(dataAlone, postponed),
    text: 'Some U.S. officials fear that it could be used to sway opinion or to spread misinformation.',
    basis: told('¶3', 'could be manipulated for influence operations'),
  },
  {
    when: all(dataAlone, yearEndMissed),
    text: 'The deal is overdue. User data is settled, so all that stands between TikTok and Washington is the algorithm that recommends videos, and the fear of what could be done with it.',
    basis: inferred(
      'Washington has accepted an answer on data, and no offer on the algorithm has been accepted.',
    ),
  },
  {
    when: all(dataAlone, lateUnthreatened),
    text: 'The delay has become a long one, which could be serious for TikTok and Washington alike. On user data there is nothing left to discuss; the algorithm is the one point on which they have no agreement.',
    basis: inferred(
      'The briefing warns that a prolonged delay could be serious for both sides; one of the two points is settled.',
    ),
  },
  {
    when: all(dataAlone, ultimatumUsed),
    text: 'A ban has been threatened, and user data is not what it turns on, for that is settled. The threat bears on the other point, the algorithm.',
    basis: inferred('A threat made to bring about an agreement bears on what is still missing from one.'),
  },
  {
    when: all(dataAlone, not(canConcede)),
    text: 'Washington has just accepted the data measures that TikTok reports; on the algorithm, nothing is on offer for now.',
    basis: inferred('TikTok had offered nothing further, and on data Washington asked for nothing more.'),
  },

  {
    when: all(algorithmAlone, postponed),
    text: 'With the end of the year still ahead, one point is settled: Washington has accepted oversight of the algorithm. What it lacks is a safeguard that would keep data about American users from the Chinese government.',
    basis: inferred('Washington has accepted the oversight on offer, and nothing is agreed on data.'),
  },
  {
    when: all(algorithmAlone, yearEndMissed),
    text: 'The year in which a deal was expected is over. The algorithm is settled. What is still unsettled is the data of American users, and how it is kept from the Chinese government.',
    basis: inferred('Oversight of the algorithm has been accepted, and no answer on data has.'),
  },
  {
    when: all(algorithmAlone, lateUnthreatened),
    text: 'The talks are long overdue. With the algorithm settled, user data alone holds the agreement up, and a safeguard that satisfies both sides has yet to be found.',
    basis: inferred('Of the two sticking points, only the one on data is without an accepted answer.'),
  },
  {
    when: all(algorithmAlone, ultimatumUsed),
    text: 'The talks go on under the threat of a ban. The algorithm is settled, so the threat bears on user data alone, and on whether TikTok goes far enough there.',
    basis: inferred('The threat was made to bring about an agreement, and only user data stands in its way.'),
  },

  {
    when: all(bothSettled, postponed),
    text: 'Both points that held the deal up are settled before the year is out: user data is to be kept from the Chinese government, and the algorithm that recommends videos is to be open to oversight. Washington can put the result into terms, the text to be signed.',
    basis: inferred('Washington has accepted an answer on each of the two points.'),
  },
  {
    when: all(bothSettled, yearEndMissed),
    text: 'The deal is overdue, but both points are agreed: how user data is kept from the Chinese government, and how the algorithm is overseen. What remains is for Washington to turn this into terms, the text to be signed.',
    basis: inferred(
      'With an accepted answer on each of the two points, nothing else is known to hold the deal up.',
    ),
  },
  {
    when: all(bothSettled, lateUnthreatened),
    text: 'After a long delay both points are settled, user data as well as the algorithm. If Washington now draws up terms, the text to be signed, the agreement that has been put off for so long is close.',
    basis: inferred(
      'The two points that held the deal up have each found an answer that Washington accepts.',
    ),
  },
  {
    when: all(bothSettled, ultimatumUsed),
    text: 'With the threat of a ban in the room, both points are settled, user data as well as the algorithm. Washington can draw up terms, the text to be signed, instead of imposing a ban.',
    basis: inferred('With both points settled, what the threat was made for is within reach.'),
  },
  {
    when: all(bothSettled, not(canConcede)),
    text: 'On data, the terms would rest on what TikTok says it has already done.',
    basis: inferred(
      'Washington accepted the measures that TikTok reports, and no new offer on data was made.',
    ),
  },

  {
    when: all(dataAlone, beijingSilent, postponed),
    text: 'China’s government has taken no active part, though in the past it was reluctant to give U.S. entities access to the algorithm.',
    basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
  },
  {
    when: all(nothingOffered, beijingSilent, yearEndMissed),
    text: 'The Chinese government, which has voiced concern in the past about U.S. access to the algorithm, has raised no objection in these talks.',
    basis: inferred('The briefing reports silence and past concern; no move of Beijing’s has followed.'),
  },
  {
    when: all(dataAlone, beijingSilent, yearEndMissed),
    text: 'From the Chinese government, which has been wary of U.S. access to the algorithm, no objection has come.',
    basis: inferred('The briefing tells of past concern, and Beijing has not objected since.'),
  },
  {
    when: all(nothingOffered, beijingSilent, lateUnthreatened),
    text: 'Beijing has not objected to anything; what it would do about an offer on the algorithm is not known.',
    basis: inferred(
      'The briefing reports silence and past reluctance, and does not say which would prevail.',
    ),
  },
  {
    when: all(dataAlone, beijingSilent, lateUnthreatened),
    text: 'Beijing has raised no objection, and whether it would is an open question.',
    basis: inferred('Past reluctance makes an objection possible, and past silence makes it uncertain.'),
  },
  {
    when: all(nothingOffered, beijingSilent, ultimatumUsed),
    text: 'Beijing has raised no objection to anything on the table.',
    basis: inferred('Beijing has let whatever was offered go by without speaking against it.'),
  },
  {
    when: all(dataAlone, beijingSilent, ultimatumUsed),
    text: 'Beijing has not spoken against access to the algorithm in these talks, and has not said that it would accept it.',
    basis: inferred('Silence is the only thing that is known of Beijing, and it can be read either way.'),
  },
  {
    when: all(algorithmAlone, beijingSilent, postponed),
    text: 'The Chinese government let the offer on the algorithm pass without a word.',
    basis: inferred('Oversight was offered and accepted, and Beijing did not object.'),
  },
  {
    when: all(algorithmAlone, beijingSilent, yearEndMissed),
    text: 'The Chinese government has not spoken against what was agreed on the algorithm.',
    basis: inferred('No objection came when oversight was offered, and none has come since.'),
  },
  {
    when: all(algorithmAlone, beijingSilent, lateUnthreatened),
    text: 'Beijing said nothing when oversight of the algorithm was offered, and has said nothing since.',
    basis: inferred('The offer came and was accepted, and no objection was raised.'),
  },
  {
    when: all(algorithmAlone, beijingSilent, ultimatumUsed),
    text: 'Beijing has not objected to the oversight that Washington accepted.',
    basis: inferred('The oversight was offered and accepted in Beijing’s silence.'),
  },
  {
    when: all(bothSettled, beijingSilent),
    text: 'Nothing has been heard from the Chinese government against either point.',
    basis: inferred('Beijing objected neither to the offer of oversight nor to what was settled on data.'),
  },

  {
    when: all(dataAlone, beijingObjects, postponed),
    text: 'Beijing has objected to access to the algorithm, and a new offer there could meet the same objection.',
    basis: inferred('An offer of oversight has been met with an objection once in these talks.'),
  },
  {
    when: all(nothingOffered, beijingObjects, yearEndMissed),
    text: 'Beijing has objected to access to the algorithm; about user data it has said nothing.',
    basis: inferred('Its one objection in these talks was to an offer of oversight.'),
  },
  {
    when: all(dataAlone, beijingObjects, yearEndMissed),
    text: 'The algorithm is also the point on which Beijing has objected.',
    basis: inferred('Beijing’s objection in these talks was to access to the algorithm.'),
  },
  {
    when: all(nothingOffered, beijingObjects, lateUnthreatened),
    text: 'On the algorithm it would have to reckon with Beijing, which has objected to access.',
    basis: inferred('An objection that has been made can be made again.'),
  },
  {
    when: all(dataAlone, beijingObjects, lateUnthreatened),
    text: 'There Beijing’s objection stands in the way as well.',
    basis: inferred('Beijing has objected to access to the algorithm and has not taken that back.'),
  },
  {
    when: all(nothingOffered, beijingObjects, ultimatumUsed),
    text: 'The threat leaves Beijing’s objection to access to the algorithm where it was.',
    basis: inferred('The threat was addressed to TikTok, and Beijing has made no move since it objected.'),
  },
  {
    when: all(dataAlone, beijingObjects, ultimatumUsed),
    text: 'There TikTok faces an objection from Beijing on the one side and the threat from Washington on the other.',
    basis: inferred(
      'Beijing objected to access, and Washington’s threat was made to bring an agreement about.',
    ),
  },
  {
    when: all(algorithmAlone, beijingObjects, postponed),
    text: 'Beijing objected to the offer, and has not taken its objection back.',
    basis: inferred('TikTok went on with the offer over the objection, and Washington accepted it.'),
  },
  {
    when: all(algorithmAlone, beijingObjects, yearEndMissed),
    text: 'The oversight was accepted over an objection from Beijing.',
    basis: inferred('Beijing has objected to access in these talks, and the point was settled all the same.'),
  },
  {
    when: all(algorithmAlone, beijingObjects, lateUnthreatened),
    text: 'Beijing, which objected to access to the algorithm, has not said that it accepts what was agreed.',
    basis: inferred('After its objection Beijing has made no move that would undo it.'),
  },
  {
    when: all(algorithmAlone, beijingObjects, ultimatumUsed),
    text: 'Beijing has objected to access to the algorithm, and the threat does not change that.',
    basis: inferred('The threat is addressed to TikTok, not to the government that objected.'),
  },
  {
    when: all(bothSettled, beijingObjects, postponed),
    text: 'Beijing’s objection to access to the algorithm is on record, and it counts once there are terms.',
    basis: inferred(
      'An objection does not keep the two sides from agreeing; terms would have to be carried out.',
    ),
  },
  {
    when: all(bothSettled, beijingObjects, yearEndMissed),
    text: 'Nothing in this answers Beijing, which has objected to access to the algorithm.',
    basis: inferred('The two points were settled between TikTok and Washington alone.'),
  },
  {
    when: all(bothSettled, beijingObjects, lateUnthreatened),
    text: 'How Beijing, which has objected to access to the algorithm, would treat such terms is not known.',
    basis: inferred('The briefing calls Beijing reluctant and does not say how it would treat terms.'),
  },
  {
    when: all(bothSettled, beijingObjects, ultimatumUsed),
    text: 'What the threat has not settled is Beijing’s objection to access to the algorithm.',
    basis: inferred('Washington threatened TikTok; Beijing, which objected, has withdrawn nothing.'),
  },
];

import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  any,
  beijingObjects,
  beijingSilent,
  bothSettled,
  canConcede,
  dataOpen,
  dataSettled,
  not,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

const firstMeeting = all(postponed, dataOpen, algorithmOpen);
const later = not(firstMeeting);
const nothingYet = all(dataOpen, algorithmOpen);
const dataAlone = all(dataSettled, algorithmOpen);
const algorithmAlone = all(dataOpen, algorithmSettled);
const lateUnthreatened = all(prolonged, ultimatumUnused);

/** When this is, then what is settled, then where Beijing stands. The first meeting has a paragraph of its own. */
export const tableAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: firstMeeting,
    text: 'For more than a year TikTok and the Biden administration have been at work on a deal over national security.',
    basis: told('¶1', 'in the works for over a year'),
  },
  {
    when: firstMeeting,
    text: 'It was due before the year is out and has slipped again.',
    basis: told('¶2', 'complications have further postponed this agreement'),
  },
  {
    when: firstMeeting,
    text: 'Two points hold it up: how data about American users is kept from the Chinese government, and how the app’s recommendations are kept from being bent to someone’s purpose.',
    basis: told('¶3', 'Two primary sticking points'),
  },
  {
    when: firstMeeting,
    text: 'TikTok says that it has already done much, and that agreement will come.',
    basis: told('¶4', 'remains optimistic about a forthcoming agreement'),
  },

  {
    when: all(postponed, later),
    text: 'Year’s end is still ahead, and the talks have something to show.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'The year has ended without the deal that was expected by then, and the two sides are back at the table.',
    basis: fromTheWalk,
  },
  {
    when: lateUnthreatened,
    text: 'Too much time has gone by to speak of a postponement; every meeting that ends in nothing now weighs on TikTok and Washington alike.',
    basis: inferred(
      'The briefing warns that a prolonged delay could be serious for both sides; that each meeting adds to it is our reading.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'Washington has threatened a ban, and TikTok is back at the table with that threat in the room.',
    basis: fromTheWalk,
  },

  {
    when: all(nothingYet, yearEndMissed),
    text: 'Neither user data nor the algorithm is settled. TikTok has come with room to give more than it has given, and Washington waits to hear on which of the two points.',
    basis: fromTheWalk,
  },
  {
    when: all(nothingYet, lateUnthreatened),
    text: 'User data and recommendations are as unsettled as on the first day. What has changed is that TikTok has found something more to give, and must decide where to give it.',
    basis: fromTheWalk,
  },
  {
    when: all(nothingYet, ultimatumUsed),
    text: 'Both points are still open, user data and the algorithm. What TikTok puts forward now is weighed against a ban and no longer against more time.',
    basis: inferred('A threat of a ban sets the ban as the alternative to whatever TikTok offers.'),
  },

  {
    when: all(dataAlone, postponed),
    text: 'How user data is kept from the Chinese government is no longer in dispute. That leaves the recommendations.',
    basis: fromTheWalk,
  },
  {
    when: all(dataAlone, postponed),
    text: 'Some U.S. officials fear that these could be made to serve covert influence or to spread falsehoods.',
    basis: told('¶3', 'could be manipulated for influence operations'),
  },
  {
    when: all(dataAlone, yearEndMissed),
    text: 'User data is settled and stays so. All that still stands between them is the algorithm, and the fear of what could be done with it.',
    basis: fromTheWalk,
  },
  {
    when: all(dataAlone, lateUnthreatened),
    text: 'On user data there is nothing left to discuss; the algorithm stands for everything that the two sides cannot resolve.',
    basis: fromTheWalk,
  },
  {
    when: all(dataAlone, ultimatumUsed),
    text: 'User data remains settled, threat or no threat. What the threat is meant to move is the other point, an assurance about the algorithm.',
    basis: fromTheWalk,
  },
  {
    when: all(dataAlone, not(canConcede)),
    text: 'Washington has taken the measures already in force as enough on data; on the algorithm, TikTok has nothing to add.',
    basis: fromTheWalk,
  },

  {
    when: all(algorithmAlone, postponed),
    text: 'Washington has the assurance that it wanted about recommendations. What it lacks is a safeguard to keep data about American users from the Chinese government.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmAlone, yearEndMissed),
    text: 'The algorithm is out of the way. What they cannot agree on is the data of American users, and how it is kept out of China’s reach.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmAlone, lateUnthreatened),
    text: 'With the algorithm settled, user data alone holds the agreement up, and a safeguard that satisfies both has still to be found.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmAlone, ultimatumUsed),
    text: 'The algorithm remains settled, so the threat bears on user data alone, and on whether TikTok goes far enough there.',
    basis: fromTheWalk,
  },

  {
    when: all(bothSettled, postponed),
    text: 'Both points that held the deal up, user data and the algorithm, are settled in time. Washington can put the result into terms.',
    basis: fromTheWalk,
  },
  {
    when: all(bothSettled, yearEndMissed),
    text: 'They are late, but they are agreed: user data is settled and so is the algorithm. What remains is for Washington to turn this into terms.',
    basis: fromTheWalk,
  },
  {
    when: all(bothSettled, lateUnthreatened),
    text: 'And yet both points are settled now, user data as well as the algorithm. If Washington moves, the long wait ends in terms.',
    basis: fromTheWalk,
  },
  {
    when: all(bothSettled, ultimatumUsed),
    text: 'Both points are settled now, user data and the algorithm, and Washington can write terms instead of announcing a ban.',
    basis: fromTheWalk,
  },
  {
    when: all(bothSettled, not(canConcede)),
    text: 'On data, the terms would rest on what TikTok had already done.',
    basis: fromTheWalk,
  },

  {
    when: all(later, algorithmOpen, beijingSilent, postponed),
    text: 'China’s government takes no active part, though it has been wary of outside access to that algorithm.',
    basis: told('¶6', 'has not actively participated in these discussions'),
  },
  {
    when: all(algorithmOpen, beijingSilent, yearEndMissed),
    text: 'Little has been heard from the Chinese government, which has worried before about U.S. access to the algorithm.',
    basis: told('Q5', 'largely silent on these negotiations'),
  },
  {
    when: all(algorithmOpen, beijingSilent, prolonged),
    text: 'Beijing has kept out of it so far; what it would do about an offer on the algorithm is not known.',
    basis: inferred(
      'The briefing reports silence and an old reluctance, and does not say which would prevail.',
    ),
  },
  {
    when: all(algorithmSettled, beijingSilent),
    text: 'The Chinese government has let the assurance on the algorithm pass without a word.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmOpen, beijingObjects),
    text: 'Beijing has objected to any access to the algorithm, and a new offer would meet that objection again.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmSettled, beijingObjects, any(not(dataSettled), postponed)),
    text: 'Beijing objected to access to the algorithm, and has not taken its objection back.',
    basis: fromTheWalk,
  },
  {
    when: all(bothSettled, beijingObjects, not(postponed)),
    text: 'Nothing in this has moved Beijing, whose objection to access to the algorithm is still unanswered.',
    basis: fromTheWalk,
  },
];

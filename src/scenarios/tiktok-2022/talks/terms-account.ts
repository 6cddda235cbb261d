import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  canConcede,
  lateUnthreatened,
  not,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** When terms are reached, what they rest on, and whether Beijing stands in the way. Read once at most at each stage. */
export const termsAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'Before the year is out, there are terms to sign: user data and the algorithm are both settled.',
    basis: inferred('Washington has put into terms what the two sides agreed before the end of the year.'),
  },
  {
    when: yearEndMissed,
    text: 'The date by which a deal was expected has passed, but there are terms to sign: user data and the algorithm are both settled.',
    basis: inferred('A deal was expected by the end of the year, and terms have been drawn up since.'),
  },
  {
    when: lateUnthreatened,
    text: 'After a delay so long that an agreement was in doubt, there are terms to sign, with user data and the algorithm both settled.',
    basis: inferred(
      'The briefing doubts whether an agreement is viable, and terms have been drawn up all the same.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'After the threat of a ban there are terms to sign, and user data and the algorithm are both settled.',
    basis: inferred('Washington threatened a ban, and terms have been drawn up since.'),
  },
  {
    when: all(canConcede, postponed),
    text: 'The briefing cannot tell what they say; it was written before there were any.',
    basis: inferred('The briefing does not describe what an agreement would contain.'),
  },
  {
    when: all(canConcede, yearEndMissed),
    text: 'The briefing, which is older, does not say what is in them.',
    basis: inferred('It speaks of two sticking points and not of what would settle them.'),
  },
  {
    when: all(canConcede, lateUnthreatened),
    text: 'Their wording is not known: the briefing describes none.',
    basis: inferred('What an agreement would contain is among the things the briefing leaves unsaid.'),
  },
  {
    when: all(canConcede, ultimatumUsed),
    text: 'No one can say from the briefing what is in them.',
    basis: inferred('It ends before any agreement and describes the contents of none.'),
  },
  {
    when: not(canConcede),
    text: 'On data they rest on the measures that TikTok says it had already taken, which Washington has accepted.',
    basis: inferred('No new offer on data was made before Washington settled the point.'),
  },
  {
    when: beijingSilent,
    text: 'The Chinese government has not said a word against them, and as far as the briefing tells neither point is about who owns TikTok. Nothing keeps Washington from signing.',
    basis: inferred('The two points are data and recommendations, and Beijing has raised no objection.'),
  },
  {
    when: all(beijingObjects, postponed),
    text: 'But the Chinese government has objected to access to the algorithm, which it considers proprietary, that is, not to be shared. Before anything is signed, it must decide how far to take its objection.',
    basis: inferred('The briefing calls Beijing reluctant and does not say how it would treat terms.'),
  },
  {
    when: all(beijingObjects, yearEndMissed),
    text: 'But Beijing has objected to access to the algorithm, which it considers proprietary. The terms can be signed if it stands aside; it may also keep TikTok from carrying them out.',
    basis: inferred(
      'How Beijing would treat terms the briefing does not say; we suppose that it could do either.',
    ),
  },
  {
    when: all(beijingObjects, lateUnthreatened),
    text: 'But the Chinese government has not withdrawn its objection to access to the algorithm. It can let the terms be signed all the same, or keep TikTok from carrying them out.',
    basis: inferred('The briefing calls Beijing reluctant and does not say how far it would go.'),
  },
  {
    when: all(beijingObjects, ultimatumUsed),
    text: 'But Washington’s threat was made to TikTok, not to Beijing, which has objected to access to the algorithm. Whether the terms are signed now depends on the Chinese government.',
    basis: inferred('Only TikTok and Washington have agreed; that Beijing could stop the terms is our step.'),
  },
];

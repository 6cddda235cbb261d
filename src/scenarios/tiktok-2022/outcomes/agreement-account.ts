import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import {
  beijingObjects,
  beijingSilent,
  canConcede,
  lateUnthreatened,
  not,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

export const agreementAccount: ScenarioSource['outcomes'][number]['account'] = [
  {
    when: postponed,
    text: 'TikTok and the Biden administration have an agreement, and they have it in the year in which it was expected.',
    basis: inferred(
      'The briefing says that a deal was expected by the end of the year, and the terms are signed.',
    ),
  },
  {
    when: yearEndMissed,
    text: 'TikTok and the Biden administration have an agreement, some time after the end of the year by which it was expected.',
    basis: inferred('The end of the year had passed without a deal, and now the terms are signed.'),
  },
  {
    when: lateUnthreatened,
    text: 'After a delay that put it in doubt, TikTok and the Biden administration have an agreement.',
    basis: inferred(
      'The briefing warns of prolonged delay and doubts that an agreement is viable; here one is signed.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'Under the threat of a ban, TikTok and the Biden administration have come to an agreement.',
    basis: inferred(
      'Washington threatened a ban unless TikTok gave more, and the terms have been signed since.',
    ),
  },
  {
    when: canConcede,
    text: 'It answers both points that held the talks up: data about American users is to be kept from the Chinese government, and the algorithm that recommends videos is to be open to oversight.',
    basis: inferred(
      'Terms are drawn up only once Washington has accepted an answer on each of the two points.',
    ),
  },
  {
    when: not(canConcede),
    text: 'On user data it rests on the measures that TikTok says it had already taken; on recommendations it opens the algorithm to oversight, so that both points that held the talks up are answered.',
    basis: inferred(
      'Washington accepted those measures without a new offer on data, and the oversight on offer.',
    ),
  },
  {
    when: beijingSilent,
    text: 'The Chinese government, which took no part, has not objected.',
    basis: inferred('Beijing let the offer of oversight pass without a word.'),
  },
  {
    when: beijingObjects,
    text: 'The Chinese government objected to access to the algorithm, and has let the terms be signed all the same.',
    basis: inferred('It could have stood in the way of the terms, as we suppose, and did not.'),
  },
  {
    text: 'What the terms say in detail is beyond what the briefing tells.',
    basis: inferred('The briefing does not describe what an agreement would contain.'),
  },
];

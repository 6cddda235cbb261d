import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { lateUnthreatened, postponed, ultimatumUsed, yearEndMissed } from '../when';
import { dataReviewAccount } from './data-review-account';

export const dataReview: ScenarioSource['situations'][number] = {
  id: 'dataReview',
  phase: 'talks',
  title: 'Washington reviews the data safeguards',
  short: 'Data review',
  account: dataReviewAccount,
  moves: [
    {
      id: 'acceptData',
      by: 'washington',
      label: 'Accept the safeguards',
      story: 'Washington accepts the data safeguards',
      does: 'Washington agrees that the safeguards would keep U.S. user data from the Chinese government.',
      why: 'It would settle one of the two points that have held the deal up.',
      basis: inferred(
        '¶3 names user data as one of two sticking points; that Washington would be convinced by this offer is our step.',
      ),
      sets: [{ fact: 'data', to: 'settled' }],
      to: 'table',
      consequences: [
        {
          interest: 'washingtonData',
          to: 'open',
          text: 'Washington trusts the safeguards on offer, but nothing is signed.',
          basis: inferred('It would not accept a safeguard that it thought Beijing could get around.'),
        },
        {
          interest: 'usersData',
          to: 'open',
          text: 'Stronger safeguards for users’ data are agreed, though not yet signed.',
          basis: inferred(
            'The offer goes beyond the measures that TikTok reports, and Washington has accepted it.',
          ),
        },
        {
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok has agreed to do more than it says it has done, and a signature would bind it.',
          basis: inferred('It has made a further concession, and nothing is signed.'),
        },
      ],
    },
    {
      id: 'demandMoreData',
      by: 'washington',
      label: 'Ask for more on data',
      story: 'Washington asks for more on data',
      does: 'Washington turns the proposal down as too little and asks TikTok to improve it, which takes time.',
      why: 'It fears that TikTok’s ties to an owner in Beijing could let China obtain sensitive data.',
      basis: inferred(
        '¶1 tells of the concern about user data; that Washington would turn an offer down over it is our step.',
      ),
      sets: [
        { fact: 'data', to: 'open' },
        { fact: 'delay', advance: true },
      ],
      to: 'pushback',
      consequences: [
        {
          when: postponed,
          interest: 'washingtonData',
          to: 'at risk',
          text: 'The concern about user data stays as it was, for want of a safeguard that Washington trusts.',
          basis: inferred('An offer turned down changes nothing in what protects the data.'),
        },
        {
          when: yearEndMissed,
          interest: 'washingtonData',
          to: 'at risk',
          text: 'Washington does not trust the safeguards on offer, and has no others.',
          basis: inferred('It has turned the offer down as too little.'),
        },
        {
          when: lateUnthreatened,
          interest: 'washingtonData',
          to: 'at risk',
          text: 'Washington prefers no safeguard to one it does not trust, and the concern remains.',
          basis: inferred('It has turned down what was offered, and nothing has taken its place.'),
        },
        {
          when: ultimatumUsed,
          interest: 'washingtonData',
          to: 'at risk',
          text: 'The threat of a ban has brought an offer on data, but none that Washington trusts.',
          basis: inferred('Washington has turned the offer down as too little.'),
        },
        {
          when: postponed,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'What TikTok offered is not enough, and it is pressed for more.',
          basis: inferred('To ask for more is to ask for a further concession.'),
        },
        {
          when: yearEndMissed,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok is asked to go further on data than it has offered to.',
          basis: inferred('Its offer was turned down as too little.'),
        },
        {
          when: lateUnthreatened,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'What TikTok has put forward on data is called too little, late as it is.',
          basis: inferred('To satisfy Washington it would have to concede more than it has just offered.'),
        },
        {
          when: ultimatumUsed,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'With a ban threatened, more is asked of TikTok on data than it has offered.',
          basis: inferred('Washington has called the safeguards inadequate.'),
        },
        {
          when: postponed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'The year runs out without a deal, which gives those who would criticize inaction a case.',
          basis: inferred(
            'A deal was expected by the end of the year, and Republicans could criticize inaction.',
          ),
        },
        {
          when: yearEndMissed,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'One more round without a result makes it harder to show that anything is being done.',
          basis: inferred(
            'Prolonged delay may bring the criticism that the administration fails to guard U.S. security.',
          ),
        },
        {
          when: lateUnthreatened,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Washington has turned an offer down late, and must show what it has instead.',
          basis: inferred(
            'The briefing sees a ban or seeming ineffectual as what is left if nothing is resolved.',
          ),
        },
        {
          when: ultimatumUsed,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Having threatened a ban and refused what it brought, Washington is expected to do something else.',
          basis: inferred('A threat that ends in no agreement leaves the concerns unanswered.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What is Washington afraid could happen to U.S. user data, and why does TikTok’s owner matter to that fear?',
      answer: {
        text: 'China could collect sensitive data about American users. The owner, ByteDance, is based in Beijing, and it is the ties to it that raise the concern.',
        basis: told('¶1', 'enable China to collect sensitive data'),
      },
    },
    {
      kind: 'reasoning',
      text: 'How could Washington tell a safeguard that works from one that only looks good?',
      weighs:
        'Who can check it, and how often; what happens when it is broken; whether it holds against people inside the company; and how much of it rests on TikTok’s word.',
    },
    {
      kind: 'perspective',
      text: 'What does it cost Washington to ask for more, and what does it cost to ask for too little?',
      weighs:
        'To ask for more takes time, and a long delay has its own price; to ask for too little leaves the risk, and the blame for it. Which of the two mistakes could be put right later?',
    },
  ],
};

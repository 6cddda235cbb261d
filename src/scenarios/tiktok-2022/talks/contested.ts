import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import {
  all,
  dataSettled,
  lateUnthreatened,
  nothingSettled,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';
import { contestedAccount } from './contested-account';

export const contested: ScenarioSource['situations'][number] = {
  id: 'contested',
  phase: 'talks',
  title: 'An offer that Beijing objects to',
  short: 'Offer contested',
  account: contestedAccount,
  moves: [
    {
      id: 'withdraw',
      by: 'tiktok',
      label: 'Withdraw the offer',
      story: 'TikTok withdraws its offer on the algorithm',
      does: 'TikTok withdraws its offer of oversight and tells Washington that it has nothing further to offer for now.',
      why: 'Its owner is based in Beijing, and the Chinese government has just objected to the offer.',
      basis: inferred(
        '¶1 says where the owner is based and ¶6 that Beijing’s position complicates the talks; that TikTok would give way is our step.',
      ),
      sets: [
        { fact: 'algorithm', to: 'open' },
        { fact: 'concessions', to: 'exhausted' },
      ],
      to: 'standoff',
      consequences: [
        {
          when: postponed,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'With the offer gone, nothing would give outsiders access to the algorithm.',
          basis: inferred('Access would have come with the oversight that TikTok has withdrawn.'),
        },
        {
          when: yearEndMissed,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'The algorithm stays closed to outsiders, which is what Beijing asked for.',
          basis: inferred('Beijing objected to access, and the offer that implied it is withdrawn.'),
        },
        {
          when: lateUnthreatened,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'The access that Beijing objected to is no longer on offer.',
          basis: inferred('TikTok has withdrawn the only proposal that implied access.'),
        },
        {
          when: ultimatumUsed,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'Even with a ban threatened, the algorithm is not opened to outsiders.',
          basis: inferred('TikTok has withdrawn its offer of oversight.'),
        },
        {
          when: postponed,
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok gives way to Beijing’s objection and stays as it is.',
          basis: inferred(
            '¶6 ties Beijing’s position to TikTok staying Chinese, and nothing about the company changes.',
          ),
        },
        {
          when: yearEndMissed,
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok does not act against Beijing, and nothing about the company changes.',
          basis: inferred(
            'What Beijing objected to is withdrawn, and ¶6 ties its position to TikTok staying Chinese.',
          ),
        },
        {
          when: lateUnthreatened,
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok heeds Beijing’s objection, and is as Chinese an enterprise as before.',
          basis: inferred('The offer is withdrawn, and with it the step that might have loosened the tie.'),
        },
        {
          when: ultimatumUsed,
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'Between a threat and an objection TikTok heeds the objection, and stays the Chinese enterprise it was.',
          basis: inferred(
            'It withdraws what Beijing objected to, and ¶6 ties Beijing’s position to TikTok staying Chinese.',
          ),
        },
        {
          when: postponed,
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'The proposal that might have answered the fear of manipulation is gone.',
          basis: inferred('The fear is about the algorithm, and nothing else on the table addresses it.'),
        },
        {
          when: yearEndMissed,
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'Washington is left without an offer on the algorithm.',
          basis: inferred('The one proposal that dealt with manipulation has been withdrawn.'),
        },
        {
          when: lateUnthreatened,
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'Late in the talks, an offer on the algorithm is withdrawn before Washington has judged it.',
          basis: inferred('Nothing else that was offered deals with manipulation.'),
        },
        {
          when: ultimatumUsed,
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'What the threat of a ban had brought on the algorithm is withdrawn.',
          basis: inferred('The offer came after the threat, and it is the only one about manipulation.'),
        },
        {
          when: all(nothingSettled, postponed),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'Having withdrawn its offer, TikTok has agreed to nothing new.',
          basis: inferred('Neither point is settled, so no concession has been agreed.'),
        },
        {
          when: all(nothingSettled, yearEndMissed),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'The concession that TikTok had put forward is off the table.',
          basis: inferred('It has withdrawn its offer, and neither point is settled.'),
        },
        {
          when: all(nothingSettled, lateUnthreatened),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'TikTok is where it was before its offer: it has conceded nothing further.',
          basis: inferred('No point is settled, and the only offer has been withdrawn.'),
        },
        {
          when: all(nothingSettled, ultimatumUsed),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'TikTok takes back what it had offered under the threat of a ban.',
          basis: inferred('No point is settled, and no concession is on the table.'),
        },
        {
          when: all(dataSettled, postponed),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'The offer of oversight is withdrawn, and an agreement would still take an answer on the algorithm.',
          basis: inferred('An agreement takes both points, and only user data is settled.'),
        },
        {
          when: all(dataSettled, yearEndMissed),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok offers oversight no longer, and without a concession there it has no deal.',
          basis: inferred('User data is settled, and the algorithm alone stands between TikTok and a deal.'),
        },
        {
          when: all(dataSettled, lateUnthreatened),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok takes back its concession on the algorithm, though a deal would take one.',
          basis: inferred('User data is settled, and TikTok has withdrawn its offer on the algorithm.'),
        },
        {
          when: all(dataSettled, ultimatumUsed),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'With the offer withdrawn TikTok concedes nothing on the algorithm, and a ban is threatened.',
          basis: inferred(
            'User data is settled, and Washington has said that a ban follows unless TikTok gives more.',
          ),
        },
      ],
    },
    {
      id: 'pressOn',
      by: 'tiktok',
      label: 'Press on with the offer',
      story: 'TikTok presses on with its offer',
      does: 'TikTok lets its offer stand over Beijing’s objection and puts it to Washington.',
      why: 'It is optimistic about an agreement, and without this point there is none.',
      basis: inferred(
        '¶4 tells of the optimism; what TikTok would do if Beijing objected the briefing does not say, and that it would go on is our step.',
      ),
      sets: [],
      to: 'algorithmReview',
      consequences: [
        {
          when: postponed,
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'The objection has not stopped the offer.',
          basis: inferred('What Washington now reviews is the very access that Beijing objected to.'),
        },
        {
          when: yearEndMissed,
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'The access to which Beijing objects goes to Washington for review.',
          basis: inferred('TikTok has not withdrawn its offer.'),
        },
        {
          when: lateUnthreatened,
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Washington may accept the access that Beijing does not want given.',
          basis: inferred('The offer goes to review although Beijing has objected to it.'),
        },
        {
          when: ultimatumUsed,
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'With a ban threatened, access to the algorithm stays on offer.',
          basis: inferred('TikTok keeps to its offer over the objection from Beijing.'),
        },
        {
          when: postponed,
          interest: 'beijingEnterprise',
          to: 'at risk',
          text: 'TikTok goes on with a step that Beijing has objected to.',
          basis: inferred(
            '¶6 ties Beijing’s position to TikTok staying a Chinese enterprise; acting against it may loosen that tie.',
          ),
        },
        {
          when: yearEndMissed,
          interest: 'beijingEnterprise',
          to: 'at risk',
          text: 'TikTok goes its own way on the algorithm, against Beijing’s objection.',
          basis: inferred(
            'Beijing’s position seems to depend on TikTok staying Chinese, and this may make it less so.',
          ),
        },
        {
          when: lateUnthreatened,
          interest: 'beijingEnterprise',
          to: 'at risk',
          text: 'TikTok sets an agreement with Washington above Beijing’s objection.',
          basis: inferred(
            'Beijing’s position seems to depend on TikTok staying Chinese, and here TikTok acts against Beijing.',
          ),
        },
        {
          when: ultimatumUsed,
          interest: 'beijingEnterprise',
          to: 'at risk',
          text: 'Pressed by Washington, TikTok acts against Beijing’s objection.',
          basis: inferred(
            'To act against Beijing may loosen the tie on which, in ¶6, its position seems to depend.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'perspective',
      text: 'What does each government want of TikTok here, and can it satisfy both?',
      weighs:
        'Washington wants the fear of manipulation answered; Beijing seems to want TikTok to stay Chinese and has been reluctant about access. Is there an answer that satisfies Washington without the access that Beijing objects to?',
    },
    {
      kind: 'reasoning',
      text: 'What would you need to know about TikTok’s owner to predict its answer?',
      weighs:
        'How much it decides for TikTok; what it has to lose in China and in the United States; and what Beijing could do to it. The briefing says only where it is based.',
    },
    {
      kind: 'judgement',
      text: 'If TikTok withdraws, who has gained, and what have they gained?',
      weighs:
        'Beijing keeps the algorithm closed and TikTok gives nothing away; but the talks are stuck, and a ban may come of that. Is it a gain if the business that it protects is lost?',
    },
  ],
};

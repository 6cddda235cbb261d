import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmOpen,
  all,
  beijingObjects,
  lateUnthreatened,
  not,
  nothingSettled,
  prolonged,
  ultimatumUsed,
  yearEndMissed,
} from '../when';
import { pushbackAccount } from './pushback-account';

export const pushback: ScenarioSource['situations'][number] = {
  id: 'pushback',
  phase: 'talks',
  title: 'Washington asks for more',
  short: 'Asked for more',
  account: pushbackAccount,
  moves: [
    {
      id: 'improve',
      by: 'tiktok',
      label: 'Go back to improve the offer',
      story: 'TikTok goes back to improve its offer',
      does: 'TikTok takes the offer away to work on it and returns to the table.',
      why: 'It is optimistic about an agreement, and the prospect of a better offer keeps the talks alive.',
      basis: inferred(
        '¶4 says that TikTok is optimistic about an agreement; that it would improve an offer to get one is our step.',
      ),
      when: not(prolonged),
      sets: [],
      to: 'table',
      consequences: [
        {
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok prepares to give more than it had proposed.',
          basis: inferred('An improved offer is a larger concession than the one turned down.'),
        },
        {
          interest: 'washingtonActs',
          to: 'open',
          text: 'Washington has held out for more, and may or may not get it.',
          basis: inferred('Firmness counts as action only if something comes of it.'),
        },
      ],
    },
    {
      id: 'noMore',
      by: 'tiktok',
      label: 'Refuse to concede more',
      story: 'TikTok refuses to concede more',
      does: 'TikTok tells Washington that it will go no further than the offer that was turned down.',
      why: 'Some insiders suggest that it might be unwilling to go further.',
      basis: inferred('¶5 reports what insiders suggest; that TikTok would now say so is our step.'),
      sets: [{ fact: 'concessions', to: 'exhausted' }],
      to: 'standoff',
      consequences: [
        {
          when: all(nothingSettled, yearEndMissed),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'Its offer refused and no other made, TikTok has agreed to nothing new.',
          basis: inferred('Neither point is settled, so no concession has been agreed.'),
        },
        {
          when: all(nothingSettled, lateUnthreatened),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'After a long delay TikTok has agreed to no further concession.',
          basis: inferred('What it offered was turned down, and neither point is settled.'),
        },
        {
          when: all(nothingSettled, ultimatumUsed),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'Though a ban is threatened, no further concession has been agreed.',
          basis: inferred(
            'The offer that followed the threat was turned down, and neither point is settled.',
          ),
        },
        {
          when: all(not(nothingSettled), yearEndMissed),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok stops at the offer that was turned down, and one point still calls for a concession.',
          basis: inferred('An agreement takes both points, and only one of them is settled.'),
        },
        {
          when: all(not(nothingSettled), lateUnthreatened),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok goes no further than it has offered, and an agreement would take more.',
          basis: inferred('Washington turned the offer down, and one of the two points is unsettled.'),
        },
        {
          when: all(not(nothingSettled), ultimatumUsed),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'Threatened with a ban, TikTok stops at an offer that Washington has called too little.',
          basis: inferred('Washington has said that a ban follows unless TikTok gives more.'),
        },
        {
          when: yearEndMissed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Its refusal puts in doubt whether any agreement can be had.',
          basis: inferred(
            '¶5 says that an unwillingness to concede more would raise this question; here TikTok has refused.',
          ),
        },
        {
          when: lateUnthreatened,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Late as it is, TikTok’s refusal leaves a ban among the few courses open to Washington.',
          basis: inferred('¶5 names a complete ban among the choices if nothing is resolved.'),
        },
        {
          when: ultimatumUsed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'A ban was threatened unless TikTok gave more, and it refuses to.',
          basis: inferred('Washington has turned down what it offered, and it offers nothing else.'),
        },
        {
          when: all(algorithmOpen, yearEndMissed),
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'Nobody proposes to open the algorithm to outsiders.',
          basis: inferred('The point is open, and TikTok makes no further offer.'),
        },
        {
          when: all(algorithmOpen, lateUnthreatened),
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'No access to the algorithm is on offer.',
          basis: inferred('The point is open, and TikTok has said that it goes no further.'),
        },
        {
          when: all(algorithmOpen, ultimatumUsed),
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'The threat of a ban has not opened the algorithm to outsiders.',
          basis: inferred('The point is open, and TikTok goes no further than it has.'),
        },
        {
          when: all(algorithmOpen, beijingObjects, yearEndMissed),
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok stays clear of the step that Beijing objected to.',
          basis: inferred(
            'No oversight of the algorithm is on offer any longer, and nothing about TikTok changes.',
          ),
        },
        {
          when: all(algorithmOpen, beijingObjects, lateUnthreatened),
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'Nothing that TikTok now offers sets it against Beijing.',
          basis: inferred('Beijing objected to access to the algorithm, and none is on offer.'),
        },
        {
          when: all(algorithmOpen, beijingObjects, ultimatumUsed),
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok takes no further step that Beijing objects to, threat or no threat.',
          basis: inferred(
            'No oversight is on offer, and ¶6 ties Beijing’s position to TikTok staying Chinese.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What do some insiders suggest about TikTok’s willingness to go further?',
      answer: {
        text: 'That it might be unwilling to concede more, which raises the question of what agreement is possible.',
        basis: told('¶5', 'might be unwilling to make further concessions'),
      },
    },
    {
      kind: 'judgement',
      text: 'When is it wise to answer “no more,” and when does it only close a door?',
      weighs:
        'Whether the other side has anywhere better to go; whether time is on your side; whether you would stand by the answer; and what it costs to take it back.',
    },
    {
      kind: 'reasoning',
      text: 'How does the calendar change what TikTok can do here?',
      answer: {
        text: 'Until the delay is prolonged, TikTok can take its offer back and improve it. After that there is no further round, and all it can do is say that it goes no further.',
        basis: inferred(
          'This is how the scenario is made: we take a prolonged delay as the point from which further rounds no longer help.',
        ),
      },
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  lateUnthreatened,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';
import { beijingWeighsAccount } from './beijing-weighs-account';

export const beijingWeighs: ScenarioSource['situations'][number] = {
  id: 'beijingWeighs',
  phase: 'talks',
  title: 'Beijing weighs oversight of the algorithm',
  short: 'Beijing weighs',
  account: beijingWeighsAccount,
  moves: [
    {
      id: 'stayOut',
      by: 'beijing',
      label: 'Say nothing about the offer',
      story: 'Beijing says nothing about the offer',
      does: 'The Chinese government lets the offer go to Washington without a word.',
      why: 'Saying nothing leaves the offer to others, and commits Beijing to nothing.',
      basis: inferred(
        '¶6 says that Beijing has taken no active part; that it would leave this offer unanswered, and why, is our step.',
      ),
      sets: [],
      to: 'algorithmReview',
      consequences: [
        {
          when: all(beijingSilent, postponed),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Oversight goes forward, and Beijing has not spoken against it.',
          basis: inferred('Silence leaves the decision to TikTok and Washington.'),
        },
        {
          when: all(beijingSilent, yearEndMissed),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'The offer of oversight reaches Washington with no objection from Beijing.',
          basis: inferred('Whether outsiders gain access is now for Washington and TikTok to say.'),
        },
        {
          when: all(beijingSilent, lateUnthreatened),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Beijing leaves it to the talks whether outsiders are to see into the algorithm.',
          basis: inferred('It could have objected to the offer, and did not.'),
        },
        {
          when: all(beijingSilent, ultimatumUsed),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Beijing lets the offer of access stand, with a ban threatened.',
          basis: inferred('An offer that is not objected to can be accepted as it is.'),
        },
        {
          when: all(beijingObjects, yearEndMissed),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Oversight goes forward, and Beijing does not repeat its objection.',
          basis: inferred('The objection stands, but nothing is done to stop this offer.'),
        },
        {
          when: all(beijingObjects, lateUnthreatened),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Beijing adds nothing to the objection it has made, and the offer goes to Washington.',
          basis: inferred('An objection that is not pressed leaves the decision to the two sides.'),
        },
        {
          when: all(beijingObjects, ultimatumUsed),
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Beijing has objected before, and lets this offer of access go by.',
          basis: inferred('It takes no step against the offer, and Washington may accept it.'),
        },
      ],
    },
    {
      id: 'object',
      by: 'beijing',
      label: 'Object to access to the algorithm',
      story: 'Beijing objects to access to the algorithm',
      does: 'The Chinese government makes it known that it does not want U.S. entities to gain access to the algorithm.',
      why: 'It considers the algorithm proprietary, and has been reluctant in the past to see it opened.',
      basis: inferred(
        '¶6 says that Beijing has expressed reluctance in the past; that it would object to this offer is our step.',
      ),
      sets: [{ fact: 'beijing', to: 'objecting' }],
      to: 'contested',
      consequences: [
        {
          when: beijingSilent,
          interest: 'beijingAlgorithm',
          to: 'open',
          text: 'The objection is on record; whether TikTok heeds it is not yet known.',
          basis: inferred('An objection does not by itself undo an offer that TikTok has made.'),
        },
        {
          when: all(beijingObjects, yearEndMissed),
          interest: 'beijingAlgorithm',
          to: 'open',
          text: 'Beijing repeats its objection, and TikTok has to answer it.',
          basis: inferred('The offer stands until TikTok takes it back.'),
        },
        {
          when: all(beijingObjects, lateUnthreatened),
          interest: 'beijingAlgorithm',
          to: 'open',
          text: 'Beijing leaves no doubt that it has not changed its mind; what TikTok does is its own decision.',
          basis: inferred('Beijing has objected more than once, and the offer has not been withdrawn.'),
        },
        {
          when: all(beijingObjects, ultimatumUsed),
          interest: 'beijingAlgorithm',
          to: 'open',
          text: 'Beijing objects in the face of a threatened ban; TikTok’s answer is not known.',
          basis: inferred('The offer was made after the threat, and Beijing opposes it all the same.'),
        },
        {
          when: postponed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'TikTok stands between a government that seeks an answer on the algorithm and one that objects to the answer it offers.',
          basis: inferred(
            '¶6 says that Beijing’s position complicates the talks; an open objection does so plainly.',
          ),
        },
        {
          when: yearEndMissed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'The objection makes a deal harder to reach, and without one a ban is possible.',
          basis: inferred(
            '¶6 says that Beijing’s position complicates the talks, and ¶5 what may follow if they fail.',
          ),
        },
        {
          when: lateUnthreatened,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'TikTok’s late offer may fail on Beijing’s objection, and then a ban may come.',
          basis: inferred(
            'A prolonged delay might lead to a ban, and the objection stands in the way of ending it.',
          ),
        },
        {
          when: ultimatumUsed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'To heed Beijing is to risk the ban that Washington has threatened.',
          basis: inferred(
            'Washington threatened a ban unless TikTok gave more, and Beijing objects to what it gives.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What does the briefing say of the Chinese government’s part in the talks so far?',
      answer: {
        text: 'It has taken no active part. In the past it was reluctant to give U.S. entities access to the algorithms, which it considers proprietary, and its position seems to depend on TikTok remaining a Chinese enterprise.',
        basis: told('¶6', 'has not actively participated in these discussions'),
      },
    },
    {
      kind: 'perspective',
      text: 'Why might a government with strong views on the algorithm choose to say nothing?',
      weighs:
        'Silence commits it to nothing; an objection would make the matter a dispute between governments; and a company may be expected to know what is wanted of it. Against that: silence can be taken for consent.',
    },
    {
      kind: 'judgement',
      text: 'Is silence here the same as consent?',
      weighs:
        'What it would have cost to speak; whether anyone asked; and whether a government that was reluctant in the past can be taken to agree because it does not say so again.',
    },
  ],
};

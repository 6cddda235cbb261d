import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  beijingSilent,
  bothSettled,
  canConcede,
  dataOpen,
  dataSettled,
  not,
  nothingSettled,
} from '../when';
import { tableAccount } from './table-account';

export const table: ScenarioSource['situations'][number] = {
  id: 'table',
  phase: 'talks',
  title: 'TikTok and Washington at the table',
  short: 'At the table',
  account: tableAccount,
  moves: [
    {
      id: 'offerData',
      by: 'tiktok',
      label: 'Offer stronger data safeguards',
      story: 'TikTok offers stronger data safeguards',
      does: 'TikTok puts a new proposal to Washington on keeping U.S. user data from the Chinese government.',
      why: 'It wants an agreement, and says that it would not share this data with Beijing anyway.',
      basis: inferred(
        'The briefing names user data as a sticking point and TikTok as hopeful of a deal; a better offer is the plain way from one to the other.',
      ),
      when: all(dataOpen, canConcede),
      sets: [{ fact: 'data', to: 'offered' }],
      to: 'dataReview',
      consequences: [
        {
          when: not(algorithmSettled),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok proposes to go beyond the measures already enacted.',
          basis: inferred('Whatever goes beyond the measures already enacted is a further concession.'),
        },
        {
          when: algorithmSettled,
          interest: 'tiktokConcedes',
          to: 'lost',
          text: 'After the algorithm, TikTok offers a second concession.',
          basis: inferred('It has already committed itself on the algorithm, and now adds to that.'),
        },
      ],
    },
    {
      id: 'offerAlgorithm',
      by: 'tiktok',
      label: 'Offer oversight of the algorithm',
      story: 'TikTok offers oversight of the algorithm',
      does: 'TikTok proposes that someone outside the company can check how videos are recommended.',
      why: 'Only an assurance of this kind answers the fear that recommendations could be bent.',
      basis: inferred(
        'The briefing names the algorithm as a sticking point without saying what would resolve it; oversight is our example.',
      ),
      when: all(algorithmOpen, canConcede),
      sets: [{ fact: 'algorithm', to: 'offered' }],
      to: 'beijingWeighs',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Outsiders might come to see into an algorithm that Beijing regards as proprietary.',
          basis: inferred('Oversight from outside implies some access to what Beijing holds proprietary.'),
        },
        {
          when: not(dataSettled),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok puts something on the table that none of its earlier steps is said to cover.',
          basis: inferred(
            'The measures that TikTok points to are described as protecting data, not the algorithm.',
          ),
        },
      ],
    },
    {
      id: 'holdFirm',
      by: 'tiktok',
      label: 'Rest on the measures already enacted',
      story: 'TikTok rests on the measures already enacted',
      does: 'TikTok tells Washington that it has done enough and adds nothing.',
      why: 'It regards the measures in force as proof of good faith, and some insiders suspect that it may concede no more.',
      basis: told('¶5', 'might be unwilling to make further concessions'),
      when: not(bothSettled),
      sets: [{ fact: 'concessions', to: 'exhausted' }],
      to: 'standoff',
      consequences: [
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Without a resolution, a ban stays among the things that Washington may do.',
          basis: told('¶5', 'imposing a complete ban on TikTok'),
        },
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'TikTok gives nothing beyond what it has already done.',
          basis: inferred('Neither point is settled, so only the measures already enacted stand.'),
        },
        {
          when: algorithmOpen,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'No offer on the algorithm stands, so it remains closed to outsiders.',
          basis: inferred('With the point open and no proposal made, nothing about the algorithm changes.'),
        },
        {
          when: all(algorithmOpen, beijingObjects),
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok no longer holds to what Beijing objected to.',
          basis: inferred(
            'Resting on measures already in force leaves the algorithm, and the company, as it is.',
          ),
        },
      ],
    },
    {
      id: 'conclude',
      by: 'washington',
      label: 'Bring the talks to terms',
      story: 'Washington brings the talks to terms',
      does: 'Washington writes both assurances, on data and on the algorithm, into terms to be signed.',
      why: 'The two points that held the deal up are settled, and waiting longer gains it nothing.',
      basis: inferred(
        'The briefing gives two points as the cause of the delay; with both settled, the way to terms is open.',
      ),
      when: all(dataSettled, algorithmSettled),
      sets: [],
      to: 'terms',
      consequences: [
        {
          interest: 'washingtonActs',
          to: 'open',
          text: 'Washington has a result within reach, but nothing signed to show for it.',
          basis: inferred('Terms that are written but unsigned are neither action nor inaction.'),
        },
        {
          interest: 'tiktokOperates',
          to: 'open',
          text: 'A signature would let TikTok go on in the United States.',
          basis: inferred(
            'The ban is what may come without a resolution, and terms are a resolution once signed.',
          ),
        },
        {
          interest: 'usersApp',
          to: 'open',
          text: 'Whether users keep the app now hangs on the terms being signed.',
          basis: inferred('What decides the fate of the app decides what its users keep.'),
        },
        {
          when: beijingSilent,
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Oversight of the algorithm is written into the terms, and Beijing has raised no objection.',
          basis: inferred('The algorithm is only ever settled here by an offer of oversight.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'Which two points hold the agreement up, and which of them does TikTok say it has already dealt with?',
    },
    {
      kind: 'reasoning',
      text: 'Why might TikTok offer nothing more, even though it hopes for an agreement?',
    },
    {
      kind: 'perspective',
      text: 'As Washington sees it, which of the two points is more urgent, and what in the briefing supports that?',
    },
    { kind: 'judgement', text: 'Whose interests are at stake here without a voice at the table?' },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred } from '../basis';
import { agreementAccount } from './agreement-account';

export const agreement: ScenarioSource['outcomes'][number] = {
  id: 'agreement',
  phase: 'outcome',
  title: 'An agreement',
  short: 'Agreement',
  hue: 'green',
  deal: { between: ['tiktok', 'washington'] },
  account: agreementAccount,
  meaning: alwaysTold([
    {
      interest: 'tiktokOperates',
      standing: 'secured',
      text: 'TikTok goes on operating in the United States, on terms that Washington has signed.',
      basis: inferred('The briefing sets a possible ban against the lack of a resolution, and this is one.'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'lost',
      text: 'The price is oversight of its algorithm, which goes beyond the data measures that TikTok reports.',
      basis: inferred('No agreement is reached here unless TikTok has offered oversight of the algorithm.'),
    },
    {
      interest: 'washingtonData',
      standing: 'secured',
      text: 'Washington has in writing what it accepts as keeping user data from the Chinese government.',
      basis: inferred('Terms are signed only when the data point is settled to its satisfaction.'),
    },
    {
      interest: 'washingtonFeed',
      standing: 'secured',
      text: 'Oversight is meant to show whether anyone manipulates what the app recommends.',
      basis: inferred('Terms are signed only when Washington has accepted oversight of the algorithm.'),
    },
    {
      interest: 'washingtonActs',
      standing: 'secured',
      text: 'The administration can point to a signed answer to its concerns.',
      basis: inferred('The talks were held to address those concerns, and they have ended in terms.'),
    },
    {
      interest: 'beijingAlgorithm',
      standing: 'at risk',
      text: 'Outsiders are to look at the algorithm; how much they see depends on terms the briefing does not describe.',
      basis: inferred('Oversight implies some access, but what an agreement would contain is not said.'),
    },
    {
      interest: 'beijingEnterprise',
      standing: 'secured',
      text: 'As far as the briefing tells, TikTok keeps its Chinese owner: the two points are data and recommendations.',
      basis: inferred(
        'Neither sticking point is ownership; what else an agreement would contain is not said.',
      ),
    },
    {
      interest: 'usersApp',
      standing: 'secured',
      text: 'Users keep the app, and the doubt about its future is lifted.',
      basis: inferred('What lets TikTok operate lets its users go on using it.'),
    },
    {
      interest: 'usersData',
      standing: 'secured',
      text: 'The protection of their data is in signed terms and does not rest on the company’s word alone.',
      basis: inferred('Signed terms hold TikTok to what it had until then only stated or offered.'),
    },
    {
      interest: 'usersFeed',
      standing: 'secured',
      text: 'What they are shown is decided by an algorithm that someone outside the company can check.',
      basis: inferred('Oversight of the algorithm is, for users, oversight of their feed.'),
    },
    {
      interest: 'republicansAction',
      standing: 'open',
      text: 'An agreement is not inaction; what critics would make of it the briefing does not say.',
      basis: inferred('The criticism that the briefing warns of is of inaction, not of a deal.'),
    },
  ]),
  discuss: [
    {
      kind: 'recall',
      text: 'Which parties had to consent for this to happen, and what did each give up?',
      answer: {
        text: 'TikTok had to concede oversight of the algorithm, Washington to accept it as enough, and Beijing to let it pass, whether it had objected or not.',
        basis: inferred(
          'Terms are signed here only when both points are settled and Beijing does not block them.',
        ),
      },
    },
    {
      kind: 'perspective',
      text: 'Which interest fares worst under the agreement, and would that party agree with you?',
      answer: {
        text: 'TikTok’s in conceding no more: it is the only one that is lost. TikTok might answer that it keeps its U.S. business for it.',
        basis: inferred(
          'Of the standings at this outcome one is lost and one, Beijing’s in the algorithm, is at risk.',
        ),
      },
    },
    {
      kind: 'reasoning',
      text: 'The briefing doubts that an agreement is viable. What had to go right?',
      answer: {
        text: 'TikTok had to offer more than it says it has done, Washington had to find an answer on each point good enough, and Beijing had to stand aside. Any one of the three could have stopped it.',
        basis: inferred(
          'No walk of this scenario comes to an agreement without a move or a silence of each of the three.',
        ),
      },
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { agreementAccount } from './agreement-account';

export const agreement: ScenarioSource['outcomes'][number] = {
  id: 'agreement',
  phase: 'outcome',
  title: 'An agreement',
  short: 'Agreement',
  hue: 'agreement',
  account: agreementAccount,
  meaning: [
    {
      interest: 'tiktokOperates',
      standing: 'secured',
      text: 'TikTok goes on operating in the United States, now on terms that Washington has signed.',
      basis: inferred('The briefing sets a possible ban against the lack of a resolution, and this is one.'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'lost',
      text: 'The price is oversight of its algorithm, which goes beyond the measures it had already enacted.',
      basis: inferred('No agreement is reached here unless TikTok has offered oversight of the algorithm.'),
    },
    {
      interest: 'washingtonData',
      standing: 'secured',
      text: 'Washington has, in writing, what it accepts as keeping user data from the Chinese government.',
      basis: inferred('Terms are signed only when the data point is settled to its satisfaction.'),
    },
    {
      interest: 'washingtonFeed',
      standing: 'secured',
      text: 'Oversight is meant to show whether anyone turns recommendations to influence or falsehood.',
      basis: inferred('Terms are signed only when Washington has accepted an assurance on the algorithm.'),
    },
    {
      interest: 'washingtonActs',
      standing: 'secured',
      text: 'The administration can point to a signed answer to the concerns it raised.',
      basis: inferred('The talks were held to address those concerns, and they have ended in terms.'),
    },
    {
      interest: 'beijingAlgorithm',
      standing: 'at risk',
      text: 'The algorithm comes under outside eyes; how far they reach depends on terms the briefing does not describe.',
      basis: inferred('Oversight implies some access, but what an agreement would contain is not said.'),
    },
    {
      interest: 'beijingEnterprise',
      standing: 'secured',
      text: 'TikTok keeps its Chinese owner: the terms are about data and recommendations.',
      basis: inferred('Neither sticking point is ownership, so settling both leaves ownership alone.'),
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
      text: 'Their data is covered by safeguards that bind the company and no longer rest on its word alone.',
      basis: inferred('Signed terms hold TikTok to what it had until then only stated.'),
    },
    {
      interest: 'usersFeed',
      standing: 'secured',
      text: 'What they are shown is decided by an algorithm that someone outside the company can check.',
      basis: inferred('The assurance on the algorithm is, for users, an assurance on their feed.'),
    },
    {
      interest: 'republicansAction',
      standing: 'open',
      text: 'An agreement is not inaction; whether critics find it firm enough is not said.',
      basis: inferred(
        'The criticism that the briefing warns of is of inaction; it does not say what they would make of a deal.',
      ),
    },
  ],
  discuss: [
    { kind: 'recall', text: 'Which parties had to consent for this to happen, and what did each give up?' },
    {
      kind: 'perspective',
      text: 'Which interest fares worst under the agreement, and would that party agree with you?',
    },
    { kind: 'reasoning', text: 'The briefing doubts that an agreement is viable. What had to go right?' },
  ],
};

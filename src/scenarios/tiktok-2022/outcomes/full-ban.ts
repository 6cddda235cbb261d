import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred } from '../basis';
import { fullBanAccount } from './full-ban-account';

export const fullBan: ScenarioSource['outcomes'][number] = {
  id: 'fullBan',
  phase: 'outcome',
  title: 'A full ban',
  short: 'Full ban',
  hue: 'red',
  account: fullBanAccount,
  meaning: alwaysTold([
    {
      interest: 'tiktokOperates',
      standing: 'lost',
      text: 'TikTok is shut out of the United States.',
      basis: inferred('That is what a complete ban means for the company that runs the app.'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'secured',
      text: 'Nothing more is asked of TikTok: it keeps what it did not give up, but loses the U.S. business that was at stake.',
      basis: inferred(
        'With the talks over, no demand on TikTok remains, and nothing it agreed to is signed.',
      ),
    },
    {
      interest: 'washingtonData',
      standing: 'open',
      text: 'No new U.S. data is gathered; what becomes of the data already held is not said.',
      basis: inferred('The briefing does not say what a ban would do to data that has been collected.'),
    },
    {
      interest: 'washingtonFeed',
      standing: 'secured',
      text: 'With no recommendations reaching U.S. users, there are none to manipulate.',
      basis: inferred('The concern is about what the app recommends, and it recommends nothing there now.'),
    },
    {
      interest: 'washingtonActs',
      standing: 'secured',
      text: 'Nobody can say that the administration did nothing, whatever they say of the ban.',
      basis: inferred('A ban is the opposite of the ineffectual course that the briefing sets beside it.'),
    },
    {
      interest: 'beijingAlgorithm',
      standing: 'secured',
      text: 'The algorithm leaves the United States unopened.',
      basis: inferred('No terms were signed, so no U.S. entity was given access.'),
    },
    {
      interest: 'beijingEnterprise',
      standing: 'secured',
      text: 'TikTok remains Chinese, though a smaller company than it was.',
      basis: inferred('A ban takes away a place where it operates and does not change who owns it.'),
    },
    {
      interest: 'usersApp',
      standing: 'lost',
      text: 'Users lose the app; the briefing does not say what they would turn to.',
      basis: inferred('A complete ban leaves no app for U.S. users to keep.'),
    },
    {
      interest: 'usersData',
      standing: 'open',
      text: 'The app gathers nothing new about them; whether what it already holds is protected is not known.',
      basis: inferred(
        'The briefing speaks of a ban without saying what it would do to data already collected.',
      ),
    },
    {
      interest: 'usersFeed',
      standing: 'lost',
      text: 'There is no feed left to protect.',
      basis: inferred('The interest is in a feed that can be trusted, and the ban removes the feed.'),
    },
    {
      interest: 'republicansAction',
      standing: 'secured',
      text: 'The administration has acted, and with a step that the one before it had threatened.',
      basis: inferred('¶5 speaks of criticism of inaction and of the earlier threat; a ban is not inaction.'),
    },
  ]),
  discuss: [
    {
      kind: 'reasoning',
      text: 'Which interests does the ban secure, and at whose expense?',
      answer: {
        text: 'Washington’s in recommendations and in being seen to act, Beijing’s two, TikTok’s in conceding no more, and that of the critics. TikTok pays with its U.S. business, and users with the app and their feed.',
        basis: inferred('These are the standings at this outcome, party by party.'),
      },
    },
    {
      kind: 'recall',
      text: 'What does the briefing leave unsaid about how a ban would work?',
      answer: {
        text: 'Who has the legal power to ban the app, how a ban would work, what becomes of data already held, and what users would do.',
        basis: inferred('¶5 and Q3 name a complete ban as a possibility and say no more about it.'),
      },
    },
    {
      kind: 'judgement',
      text: 'Could Washington have had the same security at a lower price?',
      weighs:
        'What an agreement would have given and what it would have left to trust; what a ban leaves open, such as the data already held; and who bears the price in each case.',
    },
    {
      kind: 'perspective',
      text: 'How would a user, a critic and a TikTok employee each describe this day?',
      weighs:
        'What each had to lose; what each was told beforehand; and that all three may describe the same facts and disagree only about what they are worth.',
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { fullBanAccount } from './full-ban-account';

export const fullBan: ScenarioSource['outcomes'][number] = {
  id: 'fullBan',
  phase: 'outcome',
  title: 'A full ban',
  short: 'Full ban',
  hue: 'ban',
  account: fullBanAccount,
  meaning: [
    {
      interest: 'tiktokOperates',
      standing: 'lost',
      text: 'TikTok is shut out of the United States.',
      basis: told('Q3', 'a complete ban on TikTok'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'secured',
      text: 'Nothing more is asked of it; what it kept back it keeps, without the U.S. business it kept it for.',
      basis: inferred('With the talks over, no demand on TikTok remains.'),
    },
    {
      interest: 'washingtonData',
      standing: 'secured',
      text: 'A banned app gathers no new U.S. data for anyone to pass on.',
      basis: inferred('The concern is that China could collect such data through the app.'),
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
      text: 'TikTok remains Chinese, though a smaller thing than it was.',
      basis: inferred('A ban takes away where it operates and not who owns it.'),
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
      text: 'The app gathers nothing new about them; what becomes of the data it already holds is not said.',
      basis: inferred(
        'The briefing speaks of a ban without saying what it would do to data already collected.',
      ),
    },
    {
      interest: 'usersFeed',
      standing: 'lost',
      text: 'They are protected from a manipulated feed by having none.',
      basis: inferred('The interest is in a feed that can be trusted, and the ban removes the feed.'),
    },
    {
      interest: 'republicansAction',
      standing: 'secured',
      text: 'It is the firmest step named in the briefing, and one that the previous administration had threatened.',
      basis: told('¶5', 'previously threatened by the Trump Administration'),
    },
  ],
  discuss: [
    { kind: 'reasoning', text: 'Which interests does the ban secure, and at whose expense?' },
    { kind: 'recall', text: 'What does the briefing leave unsaid about how a ban would work?' },
    { kind: 'judgement', text: 'Could Washington have had the same security at a lower price?' },
    { kind: 'perspective', text: 'How would a user, a critic and a TikTok employee each describe this day?' },
  ],
};

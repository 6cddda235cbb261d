import type { ScenarioSource } from '../../scenario/types';
import { told } from './basis';

/** Who has interests in the talks. Users and Republican critics make no move; they are affected. */
export const parties: ScenarioSource['parties'] = [
  {
    id: 'tiktok',
    name: 'TikTok',
    short: 'TikTok',
    disc: 'TT',
    note: 'owned by ByteDance',
    about:
      'A video app used in the United States and owned by ByteDance, a company based in Beijing. It says it would not hand U.S. user data to Beijing, points to measures already in force, and expects an agreement.',
    basis: told('¶4', 'remains optimistic about a forthcoming agreement'),
    interests: [
      {
        id: 'tiktokOperates',
        name: 'Keeps operating in the U.S.',
        start: 'at risk',
        basis: told('¶5', 'imposing a complete ban on TikTok'),
      },
      {
        id: 'tiktokConcedes',
        name: 'Concedes no more than it has',
        start: 'open',
        basis: told('¶5', 'might be unwilling to make further concessions'),
      },
    ],
  },
  {
    id: 'washington',
    name: 'Biden administration',
    short: 'Washington',
    disc: 'US',
    about:
      'The U.S. government side of the talks. It wants user data kept from China and recommendations that no one can bend, and it answers for whatever comes of waiting.',
    basis: told('¶1', 'address national security concerns'),
    interests: [
      {
        id: 'washingtonData',
        name: 'User data beyond Beijing’s reach',
        start: 'at risk',
        basis: told('¶1', 'enable China to collect sensitive data'),
      },
      {
        id: 'washingtonFeed',
        name: 'Recommendations safe from manipulation',
        start: 'at risk',
        basis: told('¶3', 'could be manipulated for influence operations'),
      },
      {
        id: 'washingtonActs',
        name: 'Seen to act on the threat',
        start: 'at risk',
        basis: told('Q3', 'failing to protect U.S. security interests effectively'),
      },
    ],
  },
  {
    id: 'beijing',
    name: 'Chinese government',
    short: 'Beijing',
    disc: 'CN',
    about:
      'No active part in the talks so far, but a long-held reluctance to let U.S. entities at an algorithm it regards as proprietary, and, it seems, a wish that TikTok remain a Chinese enterprise.',
    basis: told('¶6', 'has not actively participated in these discussions'),
    interests: [
      {
        id: 'beijingAlgorithm',
        name: 'The algorithm stays proprietary',
        start: 'secured',
        basis: told('¶6', 'which they consider proprietary'),
      },
      {
        id: 'beijingEnterprise',
        name: 'TikTok stays a Chinese enterprise',
        start: 'secured',
        basis: told('¶6', 'status as a Chinese enterprise'),
      },
    ],
  },
  {
    id: 'users',
    name: 'U.S. users',
    short: 'users',
    disc: 'U',
    about:
      'The people in the United States who use the app. The result of the talks matters to them, for the app, their data and what they are shown are at stake.',
    basis: told('¶7', 'not only for TikTok and its users'),
    interests: [
      {
        id: 'usersApp',
        name: 'Keep the app',
        start: 'at risk',
        basis: told('¶7', 'not only for TikTok and its users'),
      },
      {
        id: 'usersData',
        name: 'Personal data protected',
        start: 'at risk',
        basis: told('¶1', 'sensitive data on American users'),
      },
      {
        id: 'usersFeed',
        name: 'A feed nobody manipulates',
        start: 'at risk',
        basis: told('¶3', 'or to disseminate misinformation'),
      },
    ],
  },
  {
    id: 'republicans',
    name: 'Republican critics',
    short: 'Republicans',
    disc: 'R',
    about:
      'Republicans who would hold inaction against the administration. They do not negotiate; their criticism is part of what waiting, or doing nothing, costs Washington.',
    basis: told('¶5', 'substantial criticism from Republicans regarding inaction'),
    interests: [
      {
        id: 'republicansAction',
        name: 'Firm action on the threat',
        start: 'open',
        basis: told('¶5', 'substantial criticism from Republicans regarding inaction'),
      },
    ],
  },
];

import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** Who has interests in the talks. Users and Republican critics make no move; they are affected. */
export const parties: ScenarioSource['parties'] = [
  {
    id: 'tiktok',
    name: 'TikTok',
    short: 'TikTok',
    disc: 'TT',
    note: 'owned by ByteDance',
    about:
      'The company behind the video app. It says that Beijing would not get American user data from it, and that it has already taken significant steps to protect that data. It is optimistic about an agreement.',
    basis: told('¶4', 'remains optimistic about a forthcoming agreement'),
    interests: [
      {
        id: 'tiktokOperates',
        name: 'To keep operating in the U.S.',
        start: 'at risk',
        basis: inferred(
          'The briefing names a complete ban as a possibility; a company that negotiates over it would want to avoid one.',
        ),
      },
      {
        id: 'tiktokConcedes',
        name: 'To concede no more than it has',
        start: 'open',
        basis: told('¶5', 'might be unwilling to make further concessions'),
      },
    ],
    wants: [
      {
        interest: 'tiktokOperates',
        standing: 'secured',
        basis: inferred(
          '¶4 has it negotiate and expect an agreement, and ¶5 names a ban as the alternative.',
        ),
      },
      {
        interest: 'tiktokOperates',
        standing: 'at risk',
        basis: inferred('An app that may yet be banned is still there, which after a full ban it is not.'),
      },
      {
        interest: 'tiktokConcedes',
        standing: 'secured',
        basis: inferred(
          '¶5 has insiders suggest it may concede no more; that this counts for less is our step.',
        ),
      },
    ],
  },
  {
    id: 'washington',
    name: 'Biden administration',
    short: 'Washington',
    disc: 'US',
    about:
      'The executive branch of the U.S. government, called Washington here. It negotiates with TikTok over national security, out of concern that China could collect sensitive data about American users.',
    basis: told('¶1', 'address national security concerns'),
    interests: [
      {
        id: 'washingtonData',
        name: 'To keep user data out of Beijing’s reach',
        start: 'at risk',
        basis: told('¶1', 'enable China to collect sensitive data'),
      },
      {
        id: 'washingtonFeed',
        name: 'To keep recommendations free of manipulation',
        start: 'at risk',
        basis: told('¶3', 'could be manipulated for influence operations'),
      },
      {
        id: 'washingtonActs',
        name: 'To be seen to act on its security concerns',
        start: 'at risk',
        basis: inferred(
          'The briefing warns that it may seem ineffectual and be criticized; that it wants to avoid this is our step.',
        ),
      },
    ],
    wants: [
      {
        outcome: 'agreement',
        basis: inferred(
          '¶5 calls a ban a tough choice that it may face without a resolution, so not its first.',
        ),
      },
      {
        interest: 'washingtonActs',
        standing: 'secured',
        basis: inferred(
          '¶5 names criticism as what comes of inaction; that it would rather act is our step.',
        ),
      },
    ],
  },
  {
    id: 'beijing',
    name: 'Chinese government',
    short: 'Beijing',
    disc: 'CN',
    about:
      'The government of China, called Beijing here. It has taken no active part in the talks, but in the past it was reluctant to give U.S. entities access to algorithms that it considers proprietary, that is, not to be shared. Its position seems to depend on TikTok remaining a Chinese enterprise.',
    basis: told('¶6', 'has not actively participated in these discussions'),
    interests: [
      {
        id: 'beijingAlgorithm',
        name: 'To keep the algorithm from U.S. access',
        start: 'secured',
        basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
      },
      {
        id: 'beijingEnterprise',
        name: 'To keep TikTok a Chinese enterprise',
        start: 'secured',
        basis: told('¶6', 'status as a Chinese enterprise'),
      },
    ],
    wants: [
      {
        interest: 'beijingEnterprise',
        standing: 'secured',
        basis: told('¶6', 'status as a Chinese enterprise'),
      },
      {
        interest: 'beijingAlgorithm',
        standing: 'secured',
        basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
      },
    ],
  },
  {
    id: 'users',
    name: 'U.S. users',
    short: 'users',
    disc: 'U',
    about:
      'The people in the United States who use the app. They have a stake in the result: the app itself, their data and what they are shown.',
    basis: inferred(
      'The briefing says that the result is crucial for users; which stakes they have is our reading of what the talks are about.',
    ),
    interests: [
      {
        id: 'usersApp',
        name: 'To keep the app',
        start: 'at risk',
        basis: inferred(
          'A ban would take the app away; the briefing does not say what its users want, and we suppose that they would keep it.',
        ),
      },
      {
        id: 'usersData',
        name: 'To have their data protected',
        start: 'at risk',
        basis: inferred(
          'Officials are concerned about sensitive data on users; that the users themselves want it protected is our step.',
        ),
      },
      {
        id: 'usersFeed',
        name: 'To have a feed that nobody manipulates',
        start: 'at risk',
        basis: inferred(
          'Some officials fear that recommendations could be manipulated; that users would not want that is our step.',
        ),
      },
    ],
  },
  {
    id: 'republicans',
    name: 'Republican critics',
    short: 'Republicans',
    disc: 'R',
    about:
      'Republicans who could criticize the administration for doing nothing. They have no seat in these talks, but what they may say is part of what inaction could cost Washington.',
    basis: inferred(
      'The briefing says that looking ineffectual could lead to Republican criticism; it does not name them among those who negotiate.',
    ),
    interests: [
      {
        id: 'republicansAction',
        name: 'To see the administration act',
        start: 'open',
        basis: inferred(
          'The briefing says that they could criticize inaction; that they want action is the other side of that.',
        ),
      },
    ],
  },
];

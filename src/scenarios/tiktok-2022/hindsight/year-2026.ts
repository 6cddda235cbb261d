import type { HindsightSource } from '../../../hindsight/types';

/** 2026: a closing, and what is disputed about it; and what ran through all the years. */
export const year2026: HindsightSource['notes'] = [
  {
    id: 'closing',
    title: 'The U.S. venture closes',
    dates: [{ from: '2026-01-22' }],
    text: 'TikTok USDS Joint Venture LLC came into being. Oracle, Silver Lake and MGX hold 15% each, ByteDance 19.9%, others the rest. A board of seven, most of them Americans, and Adam Presser as chief executive oversee U.S. data, the safety of the algorithm and moderation. The algorithm, reported to be licensed, is to be trained anew on U.S. data in Oracle’s cloud. Shopping, advertising and the links between products stay with TikTok’s worldwide business.',
    confirmation: 'secondary',
    confirms:
      'TikTok’s own page was not seen. That China approved rests on unnamed sources and on the thanks of the U.S. President; no public word from Beijing on the closing was read. On how the remaining shares are split, reports differ.',
    sources: [
      {
        title: 'China, US sign off on TikTok US spinoff',
        publisher: 'Semafor',
        date: '2026-01-22',
        address: 'https://www.semafor.com/article/01/22/2026/china-us-sign-off-on-tiktok-us-spinoff',
      },
      {
        title: 'Report on the venture and the thanks to China',
        publisher: 'ITWeb',
        date: '2026-01-27',
        address:
          'https://www.itweb.co.za/article/tiktok-launches-new-entity-to-avert-us-ban/WnxpEv4YV9y7V8XL',
      },
      { title: 'Report on the venture', publisher: 'AFP', date: '2026-01-22' },
    ],
    on: [
      { outcome: 'agreement' },
      { move: 'standAside' },
      { move: 'acceptMeasures' },
      { fact: 'algorithm' },
      { interest: 'beijingEnterprise' },
    ],
    fit: 'partial',
    misfit:
      'The ending has the model’s shape: both points answered, and Beijing lets it pass. Its content is another: the owners changed. That TikTok stays a Chinese enterprise is neither kept nor lost.',
    open: 'The terms of the licence, and whether the algorithm has been trained anew.',
  },
  {
    id: 'bothParties',
    title: 'Both parties in Congress want to look closer',
    dates: [{ from: '2026-01-23' }],
    text: 'The Republican chair of the House China committee asked whether Beijing still has a hold on the algorithm and whether data are safe. Senator Markey, a Democrat, called for an investigation.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'US lawmakers say TikTok joint venture deal needs scrutiny from Congress',
        publisher: 'Reuters',
        date: '2026-01-23',
        address:
          'https://www.reuters.com/world/senator-says-congress-must-investigate-tiktok-deal-faults-lack-details-2026-01-23/',
      },
      {
        title: 'US Lawmakers Demand Scrutiny of TikTok-ByteDance Deal Amid National Security Concerns',
        publisher: 'EconoTimes',
        date: '2026-01',
        address:
          'https://www.econotimes.com/US-Lawmakers-Demand-Scrutiny-of-TikTok-ByteDance-Deal-Amid-National-Security-Concerns-1731778',
      },
    ],
    on: [{ party: 'republicans' }, { interest: 'republicansAction' }, { outcome: 'agreement' }],
    fit: 'partial',
    misfit: 'The model’s critics are Republicans; here Democrats ask too.',
  },
  {
    id: 'outage',
    title: 'The fear changes its address',
    dates: [{ from: '2026-01-24', to: '2026-01-27' }],
    text: 'Days after the closing a storm cut the power of an Oracle data centre and disturbed the U.S. app. Users and California’s governor said that content critical of the President was being held down, and the state opened a review. The venture denied it.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'Oracle says data center outage causing issues faced by US TikTok users (Reuters)',
        publisher: 'The Star',
        date: '2026-01-28',
        address:
          'https://www.thestar.com.my/tech/tech-news/2026/01/28/oracle-says-outage-at-data-center-causes-issues-faced-by-us-tiktok-users',
      },
    ],
    on: [{ interest: 'usersFeed' }, { party: 'users' }, { interest: 'washingtonFeed' }],
    fit: 'none',
    misfit: 'The model knows a bent feed only as Beijing’s doing. Here the suspect is at home.',
    open: 'What became of California’s review.',
  },
  {
    id: 'petition',
    title: 'In court again',
    dates: [{ from: '2026-03-05' }],
    text: 'Two shareholders of competing firms went to the D.C. Circuit: the deal keeps ties of operation to ByteDance, they argue, the orders that put off the law were unlawful, and the Attorney General failed to investigate. It was pending when last seen, in March 2026.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'Report on the petition (title not seen)',
        publisher: 'Fox Business',
        date: '2026-03-05',
        address:
          'https://www.foxbusiness.com/politics/trump-bondi-sued-tiktok-deal-allegedly-subverted-congressional-authority-violated-federal-law',
      },
      {
        title: 'Report on the petition',
        publisher: 'Devdiscourse',
        date: '2026-03-05',
        address:
          'https://www.devdiscourse.com/article/politics/3827462-legal-tussle-over-tiktok-deal-spurs-controversy',
      },
    ],
    on: [{ outcome: 'agreement' }],
    fit: 'none',
    misfit: 'In the model an agreement ends the story. Here it can be taken to court afterwards.',
    open: 'How the court ruled, if it did.',
  },
  {
    id: 'stillGated',
    title: 'Still running, still checked at the gate',
    dates: [{ from: '2026-11-05' }],
    text: 'TikTok’s pages for developers require small games and small dramas for U.S. users to pass a review by USDS, which asks whether U.S. user data could be reached from a list of countries.',
    confirmation: 'primary',
    confirms: 'It shows a U.S. service that runs, with a gate for data, and no more than that.',
    sources: [
      {
        title: 'U.S. Launch Approval Process',
        publisher: 'TikTok for Developers',
        date: '2026-11-05',
        address: 'https://developers.tiktok.com/docs/zh-Hans/us-launch-approval-process',
      },
    ],
    on: [{ fact: 'data' }, { interest: 'usersData' }, { interest: 'washingtonData' }],
    fit: 'partial',
    misfit: 'In the model a point is settled by an answer. Here it is settled by a practice that goes on.',
  },
  {
    id: 'publicOpinion',
    title: 'Support for a ban falls, from half to a third',
    dates: [{ from: '2023-03', to: '2025-03' }],
    text: 'Of U.S. adults 50% supported a ban when the Pew Research Center asked in March 2023, 38% that autumn, and about a third in early 2025.',
    confirmation: 'secondary',
    confirms: 'Pew’s own pages were not seen. For 2025 one report has 34%, another 33%.',
    sources: [
      {
        title: 'Report on falling support for a TikTok ban',
        publisher: 'NewsNation',
        date: '2023-12-27',
        address: 'https://www.newsnationnow.com/business/tech/tiktok-ban-support-declining/',
      },
      {
        title: 'Support for TikTok Ban Declining as Latest Deadline Approaches',
        publisher: 'Good Faith Media',
        address: 'https://goodfaithmedia.org/support-for-tiktok-ban-declining-as-latest-deadline-approaches/',
      },
    ],
    on: [{ party: 'users' }],
    fit: 'none',
    misfit: 'The model’s users have interests and no weight. What the public thinks moves nothing in it.',
  },
];

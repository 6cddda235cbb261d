import type { HindsightSource } from '../../../hindsight/types';

/** From the House vote to the appeals court: Congress decides. */
export const year2024: HindsightSource['notes'] = [
  {
    id: 'houseVote',
    title: 'The House votes for “divest or be banned”',
    dates: [{ from: '2024-03-13', to: '2024-03-14' }],
    text: 'The House passed a bill by 352 to 65 that would make ByteDance sell TikTok or see it banned; 50 Democrats and 15 Republicans were against. The next day China’s foreign and commerce ministries condemned it and spoke of steps to protect Chinese interests.',
    confirmation: 'both',
    confirms:
      'The bill and the opening of the ministry’s answer were read; the votes and the rest are as the press reports them.',
    sources: [
      {
        title: 'US House passes bill to force ByteDance to divest TikTok or face ban (Reuters)',
        publisher: 'Dunya News',
        date: '2024-03-13',
        address:
          'https://dunyanews.tv/en/Technology/797959-US-House-passes-bill-to-force-ByteDance-to-divest-TikTok-or-face-ban',
      },
      {
        title: 'Foreign Ministry press conference of 14 March 2024',
        publisher: 'Embassy of China in the United States',
        date: '2024-03-14',
        address: 'http://us.china-embassy.gov.cn/eng/lcbt/wjbfyrbt/202403/t20240314_11260832.htm',
      },
      {
        title: 'H.R. 7521, as sent to the Senate',
        publisher: 'govinfo',
        address: 'https://www.govinfo.gov/content/pkg/BILLS-118hr7521rfs/html/BILLS-118hr7521rfs.htm',
      },
    ],
    on: [{ party: 'republicans' }, { interest: 'republicansAction' }, { move: 'object' }],
    fit: 'partial',
    misfit: 'The push comes from both parties, and who acts is Congress, which the model leaves out.',
  },
  {
    id: 'theAct',
    title: 'The law: a sale by 19 January 2025, or no hosting',
    dates: [{ from: '2024-04-24' }],
    text: 'Within a package of foreign aid that the Senate passed by 79 to 18, Congress forbade anyone to distribute or host TikTok in the United States from 19 January 2025, unless the President finds that it was sold in a way that ends control from an adversary state, with no working together any more on the recommendation algorithm or on sharing data.',
    confirmation: 'primary',
    confirms:
      'The law was read as the Supreme Court describes it and as the bill sent to the Senate; the enacted text was not seen itself.',
    sources: [
      {
        title:
          'Protecting Americans from Foreign Adversary Controlled Applications Act, Pub. L. 118-50, div. H',
        publisher: 'U.S. Congress',
        date: '2024-04-24',
      },
      {
        title: 'TikTok Inc. v. Garland, slip opinion, p. 6 (on Wikisource)',
        publisher: 'U.S. Supreme Court',
        date: '2025-01-17',
        address: 'https://en.wikisource.org/wiki/Page:TikTok_v._Garland.pdf/6',
      },
      {
        title: 'Report on the Senate’s vote',
        publisher: 'The Week',
        date: '2024-04-24',
        address: 'https://theweek.com/law/tiktok-ban-bill-congress-senate-vote',
      },
    ],
    on: [
      { move: 'threaten' },
      { fact: 'ultimatum' },
      { fact: 'algorithm' },
      { party: 'washington' },
      { situation: 'hardChoice' },
    ],
    fit: 'partial',
    misfit:
      'Congress is the one who threatens. The threat has a date, and a third way out, the sale, is written into it. It also fixes what an agreement may hold, which the briefing leaves open, and makes one test of the two points that the model keeps apart.',
  },
  {
    id: 'willNotSell',
    title: 'ByteDance will not sell, and sues',
    dates: [{ from: '2024-04-25' }, { from: '2024-05-07' }],
    text: 'ByteDance denied that it planned to sell. Then it and TikTok sued: a sale was impossible, they argued among other things, because China would not let the recommendation engine go.',
    confirmation: 'secondary',
    confirms: 'Part of the petition was read in a reproduction.',
    sources: [
      {
        title: 'TikTok’s parent company says no plans to sell app despite new US law',
        publisher: 'EFE',
        date: '2024-04-26',
        address:
          'https://efe.com/en/other-news/2024-04-26/tiktoks-parent-company-says-no-plans-to-sell-app-despite-new-us-law/',
      },
      {
        title: 'Explainer on the grounds of the challenge (title not seen)',
        publisher: 'The Indian Express',
        date: '2024-05',
        address:
          'https://indianexpress.com/article/explained/what-are-the-grounds-for-challenge-to-us-law-forcing-tiktok-sale-9319157',
      },
      {
        title: 'Petition in TikTok Inc. v. Garland, No. 24-1113',
        publisher: 'D.C. Circuit',
        date: '2024-05-07',
      },
    ],
    on: [{ party: 'tiktok' }, { move: 'noMore' }, { fact: 'concessions' }],
    fit: 'close',
    misfit: 'In the model whoever concedes no more can only wait. TikTok sued, a move that it lacks there.',
  },
  {
    id: 'appealsCourt',
    title: 'The appeals court upholds the law',
    dates: [{ from: '2024-12-06' }],
    text: 'Three judges of the D.C. Circuit upheld it and took both reasons as good, the data and the bending of content. They would not put the draft agreement that TikTok had offered in the place of the government’s own judgement of the risk. A week later the court refused to suspend the law.',
    confirmation: 'both',
    confirms: 'The holding was read in the Supreme Court’s account of it; the opinion itself was not seen.',
    sources: [
      {
        title: 'TikTok Inc. v. Garland, 122 F.4th 930, No. 24-1113',
        publisher: 'D.C. Circuit',
        date: '2024-12-06',
      },
      {
        title: 'TikTok Inc. v. Garland, slip opinion, p. 6 (on Wikisource)',
        publisher: 'U.S. Supreme Court',
        date: '2025-01-17',
        address: 'https://en.wikisource.org/wiki/Page:TikTok_v._Garland.pdf/6',
      },
      {
        title: 'D.C. Circuit Review – Reviewed: TikTok, TikTok, TikTok',
        publisher: 'Yale Journal on Regulation',
        address: 'https://yalejreg.com/nc/d-c-circuit-review-reviewed-tiktok-tiktok-tiktok',
      },
      {
        title: 'Report on the way to the Supreme Court',
        publisher: 'National Constitution Center',
        address: 'https://constitutioncenter.org/blog/tiktok-ban-heads-towards-the-supreme-court',
      },
    ],
    on: [{ whole: true }],
    fit: 'none',
    misfit: 'The model has no court. The format could tell it as a move of chance, which is no party’s.',
  },
];

import type { HindsightSource } from '../../../hindsight/types';

/** What is older than the briefing and left out of it, and what came after turns on. */
export const background: HindsightSource['notes'] = [
  {
    id: 'saleOrdered',
    title: 'A sale had been ordered, and put on hold',
    dates: [{ from: '2020-08-14' }, { from: '2021-02-19' }],
    background: true,
    text: 'In August 2020 the President ordered ByteDance to part with its TikTok assets in the United States. ByteDance went to court. In February 2021 the case was suspended, so that a new administration could see whether something short of a sale would do. The talks of 2022 were that search.',
    confirmation: 'primary',
    sources: [
      {
        title: 'TikTok Inc. v. Garland, slip opinion, p. 4 (on Wikisource)',
        publisher: 'U.S. Supreme Court',
        date: '2025-01-17',
        address: 'https://en.wikisource.org/wiki/Page:TikTok_v._Garland.pdf/4',
      },
    ],
    on: [{ whole: true }],
    fit: 'none',
    misfit:
      'The model knows three ways to fail: a ban, inaction, delay. In law there was a fourth, already ordered and merely waiting: a sale.',
  },
  {
    id: 'exportList',
    title: 'China puts recommendation technology on its export list',
    dates: [{ from: '2020-08-28' }],
    background: true,
    text: 'China’s commerce and science ministries revised the catalogue of technologies that may not leave the country without a government licence. Recommending content to a person by analysing data is on it since.',
    confirmation: 'secondary',
    confirms: 'The catalogue itself was not read.',
    sources: [
      {
        title: 'ByteDance will need to comply with approval procedures (Xinhua)',
        publisher: 'People’s Daily Online',
        date: '2020-08-31',
        address: 'http://en.people.cn/n3/2020/0831/c90000-9740110.html',
      },
      {
        title: 'Report on the revised export catalogue',
        publisher: 'Synced Review',
        date: '2020-08-31',
        address:
          'https://syncedreview.com/2020/08/31/the-chinese-government-restricts-ai-technology-exports-to-stop-the-selling-of-tiktok/',
      },
    ],
    on: [{ party: 'beijing' }, { fact: 'beijing' }, { fact: 'algorithm' }, { interest: 'beijingAlgorithm' }],
    fit: 'partial',
    misfit:
      'The briefing tells of an attitude, the reluctance to let others at the algorithm. The world had an instrument: a licence that Beijing could refuse.',
  },
  {
    id: 'draftAgreement',
    title: 'One draft, on both points at once',
    dates: [{ from: '2022-08' }],
    background: true,
    text: 'TikTok gave the government a draft agreement of about 90 pages: on data, on inspection from outside, and with a power of the government to shut the app off. TikTok later told a court that the government committee which reviews foreign investment, CFIUS, stopped bargaining in earnest after that. The Supreme Court records only that officials found the draft too weak and that nothing was concluded.',
    confirmation: 'both',
    confirms:
      'That nothing was concluded is in the court’s opinion. That bargaining had stopped is TikTok’s account, as the press reports it.',
    sources: [
      {
        title: 'TikTok claims U.S. failed to act in good faith in ban talks (AP)',
        publisher: 'San Antonio Express-News',
        date: '2024-06-22',
        address: 'https://pressreader.com/usa/san-antonio-express-news/20240622/281694029958757',
      },
      {
        title: 'Report on the draft agreement, by Emily Baker-White',
        publisher: 'Forbes',
        date: '2023-08-21',
      },
      {
        title: 'TikTok Inc. v. Garland, slip opinion, p. 4 (on Wikisource)',
        publisher: 'U.S. Supreme Court',
        date: '2025-01-17',
        address: 'https://en.wikisource.org/wiki/Page:TikTok_v._Garland.pdf/4',
      },
    ],
    on: [
      { move: 'offerData' },
      { move: 'offerAlgorithm' },
      { move: 'demandMoreData' },
      { move: 'demandMoreAlgorithm' },
      { fact: 'data' },
    ],
    fit: 'partial',
    misfit:
      'In the model the two points are two offers, and both are still to come. On 8 December 2022 both lay on the table in one draft, and waited for an answer.',
  },
];

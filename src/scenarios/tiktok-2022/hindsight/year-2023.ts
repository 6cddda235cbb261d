import type { HindsightSource } from '../../../hindsight/types';

/** From the weeks after the briefing to the end of 2023: refusal becomes an ultimatum. */
export const year2023: HindsightSource['notes'] = [
  {
    id: 'journalists',
    title: 'ByteDance staff had looked up journalists’ data',
    dates: [{ from: '2022-12-22' }],
    text: 'Two weeks after the briefing ByteDance said that it had dismissed four employees, two of them in China. An inquiry had found that they drew account data of journalists to trace a leak.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'TikTok’s Chinese owner fires workers who gathered data on journalists',
        publisher: 'The Washington Post',
        date: '2022-12-22',
        address:
          'https://www.washingtonpost.com/technology/2022/12/22/tiktoks-chinese-owner-fires-workers-who-gathered-data-journalists/',
      },
    ],
    on: [{ fact: 'data' }, { interest: 'usersData' }],
    fit: 'partial',
    misfit:
      'In the model only offers and answers move the point of data. Here a disclosure weakened what TikTok had assured, and no one at the table had moved.',
  },
  {
    id: 'governmentDevices',
    title: 'Congress bars TikTok from federal devices',
    dates: [{ from: '2022-12-29' }, { from: '2023-02' }],
    text: 'The spending law that closed the year forbade TikTok on the devices of the federal executive. In late February 2023 the White House gave agencies 30 days to carry it out.',
    confirmation: 'both',
    confirms:
      'The bill’s text was read as the Senate passed it on 14 December 2022, the enacted text was not.',
    sources: [
      {
        title: 'No TikTok on Government Devices Act, S. 1143 as passed by the Senate',
        publisher: 'govinfo',
        date: '2022-12-14',
        address: 'https://www.govinfo.gov/content/pkg/BILLS-117s1143es/xml/BILLS-117s1143es.xml',
      },
      {
        title: 'CRS Insight IN12332',
        publisher: 'Congressional Research Service',
        address: 'https://www.everycrsreport.com/reports/IN12332.html',
      },
      {
        title: 'White House: no more TikTok on government devices within 30 days (AP)',
        publisher: 'Journal-News',
        address:
          'https://www.journal-news.com/nation-world/white-house-no-more-tiktok-on-govt-devices-within-30-days/I6OULLFNQBDQVOHJBSQM4ALR2U/',
      },
    ],
    on: [{ fact: 'delay' }, { interest: 'washingtonActs' }],
    fit: 'none',
    misfit:
      'No party of the model can make a law, and the model has no ban in part. What it does have is the year that ended without an agreement.',
    open: 'Whether the ban on federal devices still covers the app of the new venture.',
  },
  {
    id: 'projectTexas',
    title: 'Project Texas is shown and built out',
    dates: [{ from: '2023-01', to: '2023-05' }],
    text: 'In January TikTok presented a plan it had already begun: U.S. data in Oracle’s cloud, under a unit of their own called USDS. In May it said that Oracle would also get to see source code, the algorithm and material on moderation.',
    confirmation: 'secondary',
    confirms: 'TikTok’s own pages were not seen.',
    sources: [
      {
        title: 'Has TikTok Implemented Project Texas?, by Matt Perault',
        publisher: 'Lawfare',
        date: '2024-05-10',
        address: 'https://www.lawfaremedia.org/article/has-tiktok-implemented-project-texas',
      },
      {
        title: 'TikTok to let Oracle view source code, algorithm, and content moderation',
        publisher: 'The Register',
        date: '2023-05-23',
        address: 'https://www.theregister.com/2023/05/23/tiktok_offers_oracle_view_of/',
      },
    ],
    on: [{ party: 'tiktok' }, { move: 'holdFirm' }, { move: 'acceptMeasures' }, { fact: 'data' }],
    fit: 'close',
    misfit:
      'The model lets Washington take such measures as enough. It did not then; three years later the same unit became the base of what was agreed.',
  },
  {
    id: 'senateBill',
    title: 'The White House backs a Senate bill for the power to ban',
    dates: [{ from: '2023-03-07' }],
    text: 'The national security adviser welcomed a bill of senators of both parties, the RESTRICT Act, that would let the Commerce Department act against technology from adversary states, and asked Congress to be quick. The bill stalled.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'Two New Bills on TikTok and Beyond, by Justin Sherman',
        publisher: 'Lawfare',
        date: '2023-03-22',
        address:
          'https://www.lawfaremedia.org/article/two-new-bills-tiktok-and-beyond-data-act-and-restrict-act',
      },
      {
        title: 'Report on support for a TikTok ban',
        publisher: 'Ticker',
        date: '2023-12-12',
        address:
          'https://ticker.tv/news/support-for-tiktok-bans-weakens-amongst-teens-and-adults-report/317532/',
      },
    ],
    on: [{ move: 'faceChoice' }, { situation: 'hardChoice' }],
    fit: 'none',
    misfit:
      'In the model Washington can ban by itself, at any time that it faces the choice. In 2023 it doubted that it could, and went to Congress for the power.',
  },
  {
    id: 'sellOrBan',
    title: 'Sell, or a ban is possible',
    dates: [{ from: '2023-03-15' }],
    text: 'TikTok confirmed that CFIUS wanted its Chinese owners to sell their shares, and that a U.S. ban was possible if they did not. A new owner, it answered, would put no new limit on where data flow.',
    confirmation: 'secondary',
    confirms: 'CFIUS published nothing. The first report, in the Wall Street Journal, was not read.',
    sources: [
      {
        title: 'Report on TikTok’s confirmation to Reuters (title not seen)',
        publisher: 'Investopedia',
        date: '2023-03-16',
        address: 'https://www.investopedia.com/us-government-pressing-bytedance-to-sell-tiktok-7367769',
      },
      {
        title: 'Sell TikTok or Face Nationwide Ban, White House Tells Chinese Owners',
        publisher: 'The Daily Beast',
        date: '2023-03-16',
        address:
          'https://www.thedailybeast.com/biden-administration-threatens-us-ban-if-tiktoks-chinese-owners-dont-sell-app',
      },
    ],
    on: [
      { party: 'washington' },
      { move: 'threaten' },
      { move: 'faceChoice' },
      { fact: 'ultimatum' },
      { fact: 'concessions' },
      { move: 'holdFirm' },
    ],
    fit: 'partial',
    misfit:
      'What was demanded was a sale, which no move of the model offers. The threat reopened nothing: TikTok stood by what it had. And it came before Beijing had said a word, while the model’s Beijing answers only an offer by TikTok.',
  },
  {
    id: 'hearing',
    title: 'Five hours before a House committee',
    dates: [{ from: '2023-03-23' }],
    text: 'TikTok’s chief executive answered questions of House members of both parties for more than five hours. Project Texas did not persuade them.',
    confirmation: 'both',
    confirms: 'That the hearing took place is in its transcript; what came of it is as the press reports it.',
    sources: [
      {
        title: 'TikTok: How Congress Can Safeguard American Data Privacy, hearing, Serial No. 118-13',
        publisher: 'House Committee on Energy and Commerce',
        date: '2023-03-23',
        address: 'https://congress.gov/118/chrg/CHRG-118hhrg53839/generated/CHRG-118hhrg53839.htm',
      },
      {
        title: 'TikTok CEO grilled by lawmakers from both parties',
        publisher: 'CNBC',
        date: '2023-03-23',
        address:
          'https://www.cnbc.com/2023/03/23/tiktok-ceo-grilled-by-lawmakers-from-both-parties-over-china-ties.html',
      },
    ],
    on: [{ move: 'holdFirm' }, { party: 'republicans' }, { interest: 'republicansAction' }],
    fit: 'partial',
    misfit: 'The model’s critics are Republicans and make no move. Here critics of both parties act.',
  },
  {
    id: 'beijingSpeaks',
    title: 'Beijing breaks its silence',
    dates: [{ from: '2023-03-23' }],
    text: 'On the day of the hearing the spokeswoman of China’s commerce ministry said that China would firmly oppose a forced sale, and that a sale or split of TikTok means exporting technology, on which the Chinese government decides under its own law. The foreign ministry had criticised the demand a week before.',
    confirmation: 'secondary',
    confirms: 'The ministry’s own page was not seen.',
    sources: [
      {
        title: 'Report on the press conference of Shu Jueting',
        publisher: 'China Daily',
        date: '2023-03-24',
      },
      {
        title: 'Xinhua report, in Japanese',
        publisher: 'AFPBB News',
        address: 'http://www.afpbb.com/articles/-/3456933',
      },
      {
        title: 'Report on China’s answer to the demand',
        publisher: 'UrduPoint',
        address:
          'https://www.urdupoint.com/en/world/us-demands-to-sell-tiktok-to-undermine-invest-1664620.html',
      },
      {
        title: 'Report on the foreign ministry’s answer of 16 March (CNN)',
        publisher: 'NextShark',
        address: 'https://nextshark.com/biden-tiktok-ban-chinese-owners',
      },
    ],
    on: [{ move: 'object' }, { fact: 'beijing' }, { party: 'beijing' }],
    fit: 'partial',
    misfit:
      'Beijing objects to a sale that Washington demands. In the model it can object only to access that TikTok offers.',
  },
  {
    id: 'montana',
    title: 'A state bans the app, and a court stops it',
    dates: [{ from: '2023-05-17' }, { from: '2023-11-30' }],
    text: 'Montana outlawed TikTok from January 2024. A month before that, a federal judge stopped the law for the time being, and the state’s appeal was put behind the cases about the federal law.',
    confirmation: 'primary',
    sources: [
      {
        title: 'Alario v. Knudsen, No. 9:23-cv-00056, order of 30 November 2023',
        publisher: 'U.S. District Court, Montana (on Justia)',
        date: '2023-11-30',
        address: 'http://law.justia.com/cases/federal/district-courts/montana/mtdce/9:2023cv00056/73494/113/',
      },
      {
        title: 'Montana’s TikTok Ban Goes Before the Ninth Circuit, LSB11166',
        publisher: 'Congressional Research Service',
        date: '2024-12-06',
        address:
          'https://www.everycrsreport.com/files/2024-12-06_LSB11166_5808d9cd726d6094c64473a3811255e31ee4e9b4.html',
      },
    ],
    on: [{ move: 'ban' }, { outcome: 'fullBan' }],
    fit: 'none',
    misfit:
      'The model has no states and no courts. It was the nearest that a full ban came to a trial before 2025, and a court ended it.',
    open: 'How Montana’s appeal ended.',
  },
];

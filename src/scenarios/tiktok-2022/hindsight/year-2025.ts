import type { HindsightSource } from '../../../hindsight/types';

/** From February to December 2025: no enforcement, an objection, a framework. */
export const year2025: HindsightSource['notes'] = [
  {
    id: 'appStores',
    title: 'The app stores bring it back',
    dates: [{ from: '2025-02-13' }],
    text: 'Apple and Google put TikTok back into their U.S. app stores.',
    confirmation: 'secondary',
    confirms: 'What the government assured the firms of was read only in copies, and is not told here.',
    sources: [
      {
        title: 'Apple and Google allow TikTok back into their US app stores',
        publisher: 'Silicon Republic',
        date: '2025-02-14',
        address: 'https://siliconrepublic.com/business/tiktok-apple-google-app-stores-return',
      },
      {
        title: 'Report on TikTok’s return to the app stores',
        publisher: 'The Desk',
        date: '2025-02',
        address: 'https://thedesk.net/2025/02/tiktok-coming-back-apple-google-app-stores/',
      },
    ],
    on: [{ outcome: 'perceivedInaction' }, { move: 'noAction' }, { interest: 'washingtonActs' }],
    fit: 'partial',
    misfit:
      'Inaction is a state that lasts here, and no end. The model has no room for the stores and hosts on whom a ban falls.',
  },
  {
    id: 'chinaStops',
    title: 'China stops a deal that the others had agreed',
    dates: [{ from: '2025-04-02', to: '2025-04-04' }],
    text: 'Buyers, ByteDance and Washington were reported to have agreed on a company of its own, with less than 20% for ByteDance. Then new U.S. tariffs came, and Beijing let it be known that it would not approve. The President gave another 75 days.',
    confirmation: 'both',
    confirms:
      'The order was read. The rest rests on unnamed sources; ByteDance confirmed talks and said that nothing was agreed.',
    sources: [
      {
        title: 'China blocks TikTok deal in retaliation to Trump’s tariffs hike (Reuters)',
        publisher: 'Geo News',
        date: '2025-04-05',
        address:
          'https://www.geo.tv/latest/598460-china-blocks-tiktok-deal-in-retaliation-to-trumps-tariffs-hike',
      },
      {
        title: 'Report on the deal, China and the tariffs',
        publisher: 'The Japan Times',
        date: '2025-04-05',
        address: 'https://www.japantimes.co.jp/business/2025/04/05/tech/tiktok-us-china-deal-tariffs/',
      },
      {
        title: 'Executive Order 14258, 90 Fed. Reg. 15209 (a public reproduction)',
        publisher: 'executiveactions.org',
        date: '2025-04-09',
        address: 'https://www.executiveactions.org/400',
      },
    ],
    on: [
      { party: 'beijing' },
      { move: 'object' },
      { move: 'block' },
      { fact: 'beijing' },
      { fact: 'concessions' },
      { fact: 'delay' },
      { move: 'extend' },
      { move: 'withdraw' },
      { move: 'pressOn' },
      { move: 'offerAlgorithm' },
    ],
    fit: 'partial',
    misfit:
      'The reason was tariffs, which the model’s closed table does not know. And if Beijing blocks there at this stage, or TikTok takes the offer back, an agreement is out of reach for good; in the world it came nine months later.',
  },
  {
    id: 'thirdOrder',
    title: 'Third order, to 17 September',
    dates: [{ from: '2025-06-19' }],
    text: 'The time without enforcement was stretched to 17 September.',
    confirmation: 'both',
    confirms:
      'A public reproduction was read, and a later order that repeats it; the official page was not seen.',
    sources: [
      {
        title: 'Executive Order 14310',
        publisher: 'Federal Register, document 2025-11682',
        date: '2025-06-24',
      },
      {
        title: 'Further Extending the TikTok Enforcement Delay (a public reproduction)',
        publisher: 'executiveactions.org',
        address:
          'https://www.executiveactions.org/actions/further-extending-the-tiktok-enforcement-delay-2025',
      },
    ],
    on: [{ move: 'extend' }, { fact: 'delay' }],
    fit: 'partial',
    misfit: 'The model can extend once only, and not talk after extending.',
  },
  {
    id: 'madrid',
    title: 'Madrid: a framework, and a licence for the algorithm',
    dates: [{ from: '2025-09-15' }],
    text: 'After trade talks in Madrid, U.S. officials announced a framework. China’s deputy head of cyberspace affairs said both sides agreed to entrust U.S. data and content security to a partner, and to license the algorithm and other intellectual property.',
    confirmation: 'secondary',
    confirms: 'No page of a Chinese ministry or of Xinhua was seen.',
    sources: [
      {
        title: 'US, China reach framework agreement for TikTok',
        publisher: 'WAM',
        date: '2025-09-15',
        address: 'https://www.wam.ae/en/article/blpz2pf-us-china-reach-framework-agreement-for-tiktok',
      },
      {
        title: 'China signals TikTok can use algorithm in US divestment deal (AP)',
        publisher: 'Move FM',
        date: '2025-09-19',
        address:
          'https://www.movefm.com.au/business/china-signals-tiktok-can-use-algorithm-in-us-divestment-deal',
      },
      {
        title: 'Report on an account in the Financial Times',
        publisher: 'Asia Today',
        date: '2025-09-17',
        address: 'https://en.asiatoday.co.kr/view.php?key=20250917000941104',
      },
    ],
    on: [
      { party: 'beijing' },
      { fact: 'beijing' },
      { fact: 'algorithm' },
      { move: 'pressOn' },
      { move: 'stayOut' },
      { move: 'acceptAlgorithm' },
    ],
    fit: 'partial',
    misfit:
      'The model’s Beijing cannot come back from objecting, and sits beside the table; here it negotiates. And a licence is what the model’s algorithm cannot be: kept by its owner, and run by another.',
  },
  {
    id: 'fourthOrder',
    title: 'Fourth order, to 16 December',
    dates: [{ from: '2025-09-16' }],
    text: 'The time without enforcement was stretched to 16 December.',
    confirmation: 'both',
    confirms: 'Reproductions were read, and a later order that repeats it; the official page was not seen.',
    sources: [
      {
        title: 'Executive Order 14350, Further Extending the TikTok Enforcement Delay',
        publisher: 'Federal Register, document 2025-18482',
        date: '2025-09-23',
      },
      {
        title: 'The same (a public reproduction)',
        publisher: 'trumpexecutiveorders.com',
        address: 'https://trumpexecutiveorders.com/order/2025-18482',
      },
      {
        title: 'Report that quotes the order',
        publisher: 'Federal Newswire',
        address:
          'https://thefederalnewswire.com/stories/675409692-trump-administration-extends-tiktok-act-enforcement-delay-through-december',
      },
    ],
    on: [{ move: 'extend' }, { fact: 'delay' }],
    fit: 'partial',
    misfit: 'As with the third: the model can extend once only, and not talk after extending.',
  },
  {
    id: 'leadersCall',
    title: 'The two presidents speak, and report it differently',
    dates: [{ from: '2025-09-19' }],
    text: 'After a call the U.S. President said the deal was approved. Beijing’s account, as reported, welcomed only that firms negotiate, towards a result that is lawful in China and fair to both.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'Trump announces China visit in 2026 after call with Xi to seal US TikTok deal',
        publisher: 'El País',
        date: '2025-09-19',
        address:
          'https://english.elpais.com/economy-and-business/2025-09-19/trump-announces-china-visit-in-2026-after-call-with-xi-to-seal-us-tiktok-deal.html',
      },
    ],
    on: [{ move: 'standAside' }, { fact: 'beijing' }],
    fit: 'partial',
    misfit: 'That Beijing stands aside is what one side says, and the other does not say yet.',
  },
  {
    id: 'qualifiedDivestiture',
    title: 'The President finds a “qualified divestiture”',
    dates: [{ from: '2025-09-25' }],
    text: 'A fifth order found that a U.S. venture with less than 20% for ByteDance would meet the law once it is made: the venture controls algorithm, code and moderation, sensitive data lie in a cloud that Americans run, and models that use U.S. data are trained anew and watched by security partners. Enforcement was barred for 120 more days.',
    confirmation: 'primary',
    confirms:
      'The opening was read at its official address, the whole in a copy that names the White House’s page.',
    sources: [
      {
        title: 'Executive Order 14352, Saving TikTok While Protecting National Security, 90 Fed. Reg. 47219',
        publisher: 'govinfo',
        date: '2025-09-30',
        address: 'https://www.govinfo.gov/content/pkg/FR-2025-09-30/html/2025-19139.htm',
      },
    ],
    on: [
      { move: 'acceptAlgorithm' },
      { move: 'acceptData' },
      { move: 'conclude' },
      { fact: 'data' },
      { fact: 'algorithm' },
    ],
    fit: 'partial',
    misfit:
      'What the model takes in two answers comes in one act. It decides on who owns the app, not on what its owner assures, and changes the order of 2020 that the briefing leaves out.',
  },
  {
    id: 'whatOfAlgorithm',
    title: 'The chair of the China committee asks about the algorithm',
    dates: [{ from: '2025-09-26' }],
    text: 'The Republican who chairs the House committee on China called the step important, recalled that the law also forbids working together on the algorithm, and asked to be briefed urgently.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'Associated Press report (title not seen)',
        publisher: 'WFTV',
        date: '2025-09-26',
        address: 'https://www.wftv.com/news/chair-house/TUTSPAQT6ZG7VEWCWLN3KU53FY/',
      },
    ],
    on: [{ party: 'republicans' }, { interest: 'republicansAction' }, { outcome: 'agreement' }],
    fit: 'close',
    misfit: 'Little: the model too leaves the critics’ interest open after an agreement.',
  },
  {
    id: 'busan',
    title: 'Busan: China will work towards a resolution',
    dates: [{ from: '2025-10-30' }],
    text: 'After the leaders met, China’s commerce ministry said no more than that it would work with the United States to resolve what concerns TikTok properly.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'China says it will work with US to resolve issues related to TikTok',
        publisher: 'CNA',
        date: '2025-10-30',
        address: 'https://www.channelnewsasia.com/east-asia/trump-xi-meeting-tiktok-deal-5435231',
      },
    ],
    on: [{ move: 'standAside' }, { fact: 'beijing' }],
    fit: 'partial',
    misfit: 'It lies between the model’s two postures: no longer objecting, not yet standing aside.',
  },
  {
    id: 'signed',
    title: 'Agreements are signed, and Beijing sets a marker',
    dates: [{ from: '2025-12-18' }, { from: '2025-12-25' }],
    text: 'TikTok’s chief executive told his staff that ByteDance and TikTok had signed binding agreements with Oracle, Silver Lake and MGX, to close on 22 January. A week later China’s commerce ministry hoped for a result that keeps Chinese law and balances interests.',
    confirmation: 'both',
    confirms: 'State media on the ministry’s briefing were read, and reports of the memo to staff.',
    sources: [
      {
        title: 'TikTok signs deal to meet divestiture law',
        publisher: 'TechInformed',
        date: '2025-12',
        address: 'https://techinformed.com/tiktok-signs-deal-to-meet-divestiture-law',
      },
      {
        title: 'MOFCOM calls for balanced TikTok solutions complying with Chinese laws',
        publisher: 'Global Times',
        date: '2025-12-25',
        address: 'https://www.globaltimes.cn/page/202512/1351458.shtml',
      },
    ],
    on: [
      { move: 'conclude' },
      { situation: 'terms' },
      { party: 'tiktok' },
      { party: 'beijing' },
      { fact: 'concessions' },
    ],
    fit: 'partial',
    misfit:
      'Private parties sign before either state does. In the model it is Washington that brings the talks to terms.',
  },
];

import type { HindsightSource } from '../../../hindsight/types';

/** What the model had no room for. */
export const missing: HindsightSource['missing'] = [
  {
    id: 'congress',
    title: 'Congress',
    text: 'It made the laws, held the hearings, and asks on after the closing.',
    notes: ['governmentDevices', 'senateBill', 'houseVote', 'theAct', 'whatOfAlgorithm', 'bothParties'],
  },
  {
    id: 'courts',
    title: 'Courts',
    text: 'They put a sale on hold, stopped a state’s ban, and upheld the law of Congress. One more case was pending when last seen.',
    notes: ['saleOrdered', 'montana', 'appealsCourt', 'supremeCourt', 'petition'],
  },
  {
    id: 'sale',
    title: 'A sale, and those who buy',
    text: 'Every demand from 2023 on was about who owns the app, and so was the answer.',
    notes: ['saleOrdered', 'sellOrBan', 'theAct', 'chinaStops', 'signed', 'closing'],
  },
  {
    id: 'administration',
    title: 'A change of administration',
    text: 'The one that signed the law left carrying it out to the next, which did not.',
    notes: ['stepsBack', 'firstOrder'],
  },
  {
    id: 'trade',
    title: 'Tariffs and trade',
    text: 'What stopped the deal in April 2025, and the talks in which it came back, were about something else.',
    notes: ['chinaStops', 'madrid', 'busan'],
  },
  {
    id: 'hosts',
    title: 'App stores, hosts and clouds',
    text: 'A ban falls on them, and it is they who carry it out or do not.',
    notes: ['goesDark', 'appStores'],
  },
  {
    id: 'states',
    title: 'States',
    text: 'One banned the app, another opened a review of it.',
    notes: ['montana', 'outage'],
  },
  {
    id: 'otherCritics',
    title: 'Democrats, and the public',
    text: 'Criticism came from both parties, and what people thought of a ban changed.',
    notes: ['hearing', 'houseVote', 'bothParties', 'publicOpinion'],
  },
];

export const readings: HindsightSource['readings'] = [
  {
    title: 'April 2025 as the deal taken back, or blocked',
    text: 'Read so, the model can still reach a full ban, perceived inaction or continued delay, and no agreement: the one thing that revives its talks, the threat, is spent. The world is then outside the model.',
    notes: ['chinaStops', 'closing'],
  },
  {
    title: 'January 2025 as the end',
    text: 'Whoever stops on 19 January finds a full ban; whoever stops on 21 January finds continued delay, or perceived inaction. What the model answers depends on when one looks.',
    notes: ['goesDark', 'firstOrder'],
  },
];

export const closeUps: HindsightSource['closeUps'] = [
  {
    id: 'fourDays',
    title: 'January 2025: three of the four endings within four days',
    about:
      'In the model each of these is where a story ends. In the world each was gone or overtaken within days, and the fourth ending came a year later.',
    moments: [
      {
        date: { from: '2025-01-17' },
        title: 'The Court upholds the law',
        text: 'Nothing stands in its way any more.',
        notes: ['supremeCourt'],
      },
      {
        date: { from: '2025-01-17', to: '2025-01-20' },
        title: 'Left to the next',
        text: 'The outgoing administration will not carry it out.',
        outcome: 'perceivedInaction',
        notes: ['stepsBack'],
      },
      {
        date: { from: '2025-01-18', to: '2025-01-19' },
        days: 0.5,
        title: 'Dark for about half a day',
        text: 'TikTok switches itself off as the law takes effect, and comes back.',
        outcome: 'fullBan',
        notes: ['goesDark'],
      },
      {
        date: { from: '2025-01-20' },
        title: 'Put off for 75 days',
        text: 'The new President orders that the law not be enforced.',
        outcome: 'continuedDelay',
        notes: ['firstOrder'],
      },
    ],
  },
];

/** Our inference from the notes, interest by interest. */
export const standings: HindsightSource['standings'] = [
  {
    interest: 'tiktokOperates',
    standing: 'secured',
    text: 'The app runs in the United States; a petition against the deal was pending when last seen.',
    notes: ['closing', 'petition', 'stillGated'],
  },
  {
    interest: 'tiktokConcedes',
    standing: 'lost',
    text: 'What was agreed goes far beyond what was on the table in 2022.',
    notes: ['draftAgreement', 'closing'],
  },
  {
    interest: 'washingtonData',
    standing: 'open',
    text: 'The deal claims it, and members of Congress ask whether it holds.',
    notes: ['qualifiedDivestiture', 'bothParties', 'stillGated'],
  },
  {
    interest: 'washingtonFeed',
    standing: 'open',
    text: 'The deal claims it; the terms of the licence are not public, and critics dispute it.',
    notes: ['qualifiedDivestiture', 'whatOfAlgorithm', 'bothParties'],
  },
  {
    interest: 'washingtonActs',
    standing: 'open',
    text: 'A law was made and upheld, then put off five times, then met as the President finds.',
    notes: ['theAct', 'firstOrder', 'qualifiedDivestiture'],
  },
  {
    interest: 'beijingAlgorithm',
    standing: 'secured',
    text: 'It is reported to be licensed, and not sold.',
    notes: ['madrid', 'closing'],
  },
  {
    interest: 'beijingEnterprise',
    standing: 'at risk',
    text: 'In the United States ByteDance holds 19.9% of the venture and keeps the commercial side; elsewhere nothing changed.',
    notes: ['closing'],
  },
  {
    interest: 'usersApp',
    standing: 'secured',
    text: 'They have it, but for half a day in January 2025.',
    notes: ['goesDark', 'closing'],
  },
  {
    interest: 'usersData',
    standing: 'open',
    text: 'There is a gate, and no finding yet on how well it holds.',
    notes: ['stillGated', 'bothParties'],
  },
  {
    interest: 'usersFeed',
    standing: 'open',
    text: 'The question stands, with a new suspect.',
    notes: ['outage'],
  },
  {
    interest: 'republicansAction',
    standing: 'open',
    text: 'They had a law, saw it put off by a President of their own party, and ask on.',
    notes: ['theAct', 'firstOrder', 'bothParties'],
  },
];

export const openEnds: HindsightSource['openEnds'] = [
  'No event after May 2026 that bears on the deal itself was found: no ruling, no hearing with the venture, no finding of a regulator. That none was found does not prove that there was none.',
  'Whether the algorithm has been trained anew, and what the licence says.',
  'How Montana’s appeal ended, and what became of California’s review.',
  'Whether the ban on federal devices still covers the app of the venture.',
];

import type { HindsightSource } from '../../../hindsight/types';

/** Four days of January 2025. */
export const january2025: HindsightSource['notes'] = [
  {
    id: 'supremeCourt',
    title: 'The Supreme Court upholds the law',
    dates: [{ from: '2025-01-17' }],
    text: 'No justice dissented. The Court rested on the collecting of data; a justice who agreed noted with approval that it had not taken up the other reason, that content could be bent unseen.',
    confirmation: 'primary',
    sources: [
      {
        title: 'TikTok Inc. v. Garland, Nos. 24-656 and 24-657, 604 U.S. ___ (2025)',
        publisher: 'U.S. Supreme Court',
        date: '2025-01-17',
      },
      {
        title: 'The same, p. 23, Justice Gorsuch (on Wikisource)',
        publisher: 'U.S. Supreme Court',
        date: '2025-01-17',
        address: 'https://en.wikisource.org/wiki/Page:TikTok_v._Garland.pdf/23',
      },
      {
        title: 'Supreme Court update of 17 January 2025',
        publisher: 'Dorsey & Whitney',
        date: '2025-01-17',
        address:
          'https://dorsey.com/newsresources/publications/client-alerts/2025/1/supreme-court-update-jan-17',
      },
    ],
    on: [{ move: 'threaten' }, { fact: 'data' }, { fact: 'ultimatum' }, { move: 'ban' }],
    fit: 'none',
    misfit:
      'No court can speak in the model. And it gives data and algorithm the same weight; the ruling that decided did not.',
  },
  {
    id: 'stepsBack',
    title: 'The outgoing administration steps back',
    dates: [{ from: '2025-01-17' }],
    text: 'On the day of the ruling the White House said that carrying out the law would be up to the administration that took office on the Monday.',
    confirmation: 'secondary',
    sources: [
      {
        title: 'Report on the ruling and who is to enforce it',
        publisher: 'Devdiscourse',
        date: '2025-01-18',
        address:
          'https://www.devdiscourse.com/article/international/3229471-tiktok-tension-supreme-courts-ruling-shifts-responsibility-to-trump-administration',
      },
      { title: 'Report on the White House’s statement', publisher: 'USA Today', date: '2025-01-17' },
    ],
    on: [{ move: 'noAction' }, { outcome: 'perceivedInaction' }, { party: 'washington' }],
    fit: 'partial',
    misfit:
      'It was inaction for three days, by handing over, and no ending that was chosen. The model’s Biden administration stops here; in the model no one can follow it.',
  },
  {
    id: 'goesDark',
    title: 'A ban for half a day',
    dates: [{ from: '2025-01-18', to: '2025-01-19' }],
    text: 'Late on the Saturday, as the law took effect, TikTok switched itself off in the United States and the app stores took it down. On the Sunday it was back: the President-elect had promised an order, and no penalties for the firms that serve it. It had been gone for about half a day.',
    confirmation: 'secondary',
    confirms: 'Reports differ on the hours, from more than 12 to about 14.',
    sources: [
      {
        title: 'TikTok Goes Dark, Restarts After Executive Order Commitment From Trump',
        publisher: 'Broadband Breakfast',
        date: '2025-01-19',
        address: 'https://broadbandbreakfast.com/tiktok-goes-dark-in-the-u-s-begs-trump-to-reinstate-app/',
      },
      {
        title: 'Report with TikTok’s statement',
        publisher: 'ReadWrite',
        address: 'https://readwrite.com/trump-delays-tiktok-ban-restores-service/',
      },
    ],
    on: [
      { outcome: 'fullBan' },
      { move: 'ban' },
      { party: 'tiktok' },
      { party: 'users' },
      { interest: 'usersApp' },
    ],
    fit: 'partial',
    misfit:
      'In the model a full ban is an end. It lasted hours, and not Washington but TikTok and private firms pressed the switch.',
  },
  {
    id: 'firstOrder',
    title: 'First order: no enforcement for 75 days',
    dates: [{ from: '2025-01-20' }],
    text: 'On his first day the new President told the Attorney General not to enforce the law for 75 days, to 5 April. Most Republican senators were reported to stand by him or to say nothing.',
    confirmation: 'both',
    confirms: 'The order was read; how the senators took it is as the press reports it.',
    sources: [
      {
        title: 'Executive Order 14166, 90 Fed. Reg. 8611',
        publisher: 'Federal Register (on Justia)',
        date: '2025-01-30',
        address: 'https://regulations.justia.com/regulations/fedreg/2025/01/30/2025-02087.html',
      },
      {
        title: 'Trump’s TikTok Extension Flouts the Law. Republicans Say That’s Just Fine.',
        publisher: 'NOTUS',
        date: '2025-01',
        address: 'https://www.notus.org/congress/trump-tiktok-extension-law-republicans',
      },
    ],
    on: [
      { move: 'extend' },
      { outcome: 'continuedDelay' },
      { fact: 'delay' },
      { party: 'republicans' },
      { move: 'noAction' },
    ],
    fit: 'partial',
    misfit:
      'The law’s own extension was not what was used; this is not enforcing it. In the model extending ends the talks. And the briefing expects Republicans to criticise inaction: under a president of their own party there was less of it, though not none.',
  },
];

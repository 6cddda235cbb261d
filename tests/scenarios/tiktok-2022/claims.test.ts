import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/scenario/types';
import { factOf, type Reading, readings, stops } from './readings';

const all = readings(stops());

/** A rule: whoever reads a text of this kind is in a context that makes it true. */
interface Rule {
  readonly name: string;
  /** The texts it is about. */
  readonly about: RegExp;
  /** Texts that match without claiming it: what is only said to be possible, or of another time. */
  readonly but?: RegExp;
  readonly holds: (reading: Reading) => boolean;
}

const is =
  (fact: string, ...values: string[]) =>
  ({ state }: { state: State }) =>
    values.includes(factOf(state, fact) ?? '');
const dataSettled = is('data', 'settled');
const algorithmSettled = is('algorithm', 'settled');
const prolonged = is('delay', 'prolonged');
const objected = is('beijing', 'objecting');
const threatened = is('ultimatum', 'used');

const rules: readonly Rule[] = [
  {
    name: 'user data is said to be settled only where it is',
    about:
      /user data is (just )?(settled|not what it turns on)|user data settled|(what is settled, |settled on )user data|settled user data|On user data (the two sides agree|there is nothing left)|agree about keeping user data|on data is settled/i,
    holds: dataSettled,
  },
  {
    name: 'user data is said to be unsettled only where it is',
    about:
      /user data is (not settled|unsettled|not\.|a point without)|neither user data nor|neither the safety of user data|user data is not\b|data (alone|and the algorithm are)( both)? (unsettled|an? open|open|as unsettled)|settled neither point|but not user data|user data in dispute|nothing is settled|nothing has been settled|user data would be left|still leave user data|no agreement on user data|neither user data|nothing has been agreed\.|only user data keeps|stuck (over|on) user data|waiting is all for user data|without an agreement on user data|still unsettled is the data|user data, the other (sticking )?point, is|user data alone/i,
    but: /which is not|user data is not what it turns on/i,
    holds: (reading) => !dataSettled(reading),
  },
  {
    name: 'the algorithm is said to be settled only where it is',
    about:
      /the algorithm is settled|the algorithm settled|(what is settled, |settled on |settled oversight of )the algorithm|accepted oversight of the algorithm|oversight that (has been|was) agreed|agreed on the algorithm is (one|something)|agree about oversight|access that was agreed/i,
    but: /neither user data nor the algorithm/i,
    holds: algorithmSettled,
  },
  {
    name: 'the algorithm is said to be unsettled only where it is',
    about:
      /the algorithm is (not\b|unsettled)|; the algorithm is not|the algorithm( that recommends videos)? is unsettled|nor the algorithm|but not (the|about the) algorithm|algorithm are( both)? (unsettled|as unsettled|open)|leaves? the algorithm|that leaves the algorithm|the algorithm remains to be settled|the algorithm alone keeps|waiting is all for the algorithm|access given, is unsettled|without an agreement on the algorithm|no agreement on the algorithm|halt over the algorithm|settled neither point/i,
    holds: (reading) => !algorithmSettled(reading),
  },
  {
    name: 'both points are said to be settled only where they are',
    about:
      /(both|the two) points (that held the deal up )?are (settled|agreed)|both settled|there are terms to sign/i,
    but: /would/i,
    holds: (reading) => dataSettled(reading) && algorithmSettled(reading),
  },
  {
    name: 'neither point is said to be settled only where neither is',
    about: /are both unsettled|with no point settled/i,
    holds: (reading) => !dataSettled(reading) && !algorithmSettled(reading),
  },
  {
    name: 'one point is said to be settled and one not only where that is so',
    about: /^one point is unsettled|^one settled point|^a point is settled/i,
    holds: (reading) => dataSettled(reading) !== algorithmSettled(reading),
  },
  {
    name: 'the story so far is told at the start alone',
    about: /For more than a year|has slipped again/,
    holds: ({ history }) => history.last === undefined,
  },
  {
    name: 'Beijing is said to have objected only where it has',
    about:
      /(Beijing|Chinese government)(, which)?( has| had)?( also| just| already)? (objected|objects)|Beijing that has objected|proprietary, and has objected|all the more reason to object|Beijing’s objection|its objection|an objection (from|that) Beijing|over its objection|the objection|one that objects|repeats its objection|against such access, and yet/i,
    but: /whether to object|could have objected|has not objected|which has not objected|no objection/i,
    holds: objected,
  },
  {
    name: 'Beijing is said to have been silent only where it has not objected',
    about:
      /(raised|from Beijing there is|with) no objection|has not objected|not spoken (against|on)|not said a word|in silence|pass without a word|said nothing when|no objection (has|from)|Nothing has been heard from the Chinese|has taken no active part, though|takes no active part/i,
    holds: (reading) => !objected(reading),
  },
  {
    name: 'Beijing is said to object again only after it has objected before',
    about:
      /objected to such access before|can say so again|object once more|repeats its objection|not changed its mind|has objected before|not repeat its objection|adds nothing to the objection/i,
    holds: ({ history, move }) => history.objections > (move === 'object' ? 1 : 0),
  },
  {
    name: 'a threat of a ban is spoken of only once Washington has made one',
    about: /threat/i,
    but: /threaten a ban to reopen|previous administration|Trump administration|the one before it had threatened|The threat may move/i,
    holds: (reading) => threatened(reading) || reading.move === 'threaten',
  },
  {
    name: 'an offer is said to have followed the threat only where one has',
    about:
      /threat of a ban has brought|what (the|its) threat (of a ban )?(had )?brought|what the threat of a ban (had|helped)|oversight that TikTok offered has not been enough|under the threat of a ban, what TikTok offered/i,
    but: /threat of a ban, which can be made only once/,
    holds: ({ history }) => history.offeredUnderThreat,
  },
  {
    name: 'the end of the year is said to be ahead only where it is',
    about:
      /before the year is out|before the end of the year|the end of the year (is )?still ahead|in the year in which it was expected/i,
    but: /past the end/i,
    holds: is('delay', 'postponed'),
  },
  {
    name: 'the end of the year is said to have passed only where it has',
    about:
      /year has ended|the year ends|after the end of the year|After the date by which|year (in which a deal was expected )?is over|the year over|overdue|past the end of the year|The year runs out|end of the year passes|has gone by, and the talks|expected (by then|has passed)/i,
    holds: (reading) => !is('delay', 'postponed')(reading),
  },
  {
    name: 'the delay is said to be prolonged only where it is',
    about:
      /(now|is) (a )?prolonged|the delay prolonged|after a long delay|by now a long one|delay has become a long|wait becomes a long one|long overdue|long as the (delay|wait)|After the long delay|come of the delay|after so long a delay|a delay so long/i,
    but: /If the delay becomes/i,
    holds: prolonged,
  },
  {
    name: 'TikTok is said to have come back ready to offer more only where it has',
    about:
      /come back to the table ready|came back (to the table )?ready|had come back ready|take the offer away/i,
    holds: ({ history, move }) =>
      ['improve', 'reopen'].includes(history.backBy ?? '') || move === 'improve' || move === 'reopen',
  },
  {
    name: 'Washington is said to have refused an offer only right after it has',
    about:
      /has been judged (too little|inadequate)|have been judged|found the (oversight|data safeguards) on offer too|asked for more\. That took|not been enough for Washington|Its offer refused/i,
    holds: ({ history, move }) =>
      /^demandMore/.test(history.last ?? '') || move === 'noMore' || /^demandMore/.test(move ?? ''),
  },
  {
    name: 'the measures TikTok reports are said to be accepted only where Washington took nothing more',
    about:
      /has just accepted the data measures|the terms would rest on what|On data they rest on the measures|On user data it rests on the measures/i,
    holds: ({ history }) => history.measuresAccepted && !history.dataAccepted,
  },
  {
    name: 'TikTok is said to refuse only in the move by which it does',
    about: /TikTok(’s refusal| refuses)|Its refusal|and it refuses to/,
    holds: ({ move }) => ['noMore', 'holdFirm'].includes(move ?? ''),
  },
  {
    name: 'Beijing is said to block the terms only in the move by which it does',
    about:
      /Beijing (keeps (TikTok|outsiders) from|forbids)|government keeps TikTok from|falls? (away|through)|is undone/,
    holds: ({ move }) => move === 'block',
  },
  {
    name: 'the terms are said to be let through only by a Beijing that objected and stood aside',
    about: /has let the terms be signed|lets pass the oversight to which/,
    holds: ({ history }) => history.last === 'standAside',
  },
  {
    name: 'the ban is said to be the one threatened only where it was',
    about: /does what it had threatened/,
    holds: (reading) => threatened(reading) && reading.at === 'fullBan',
  },
];

/** What is true at any time: it says what may come, not what is. */
const timeless = [
  'A prolonged delay might bring the criticism that Washington fails to guard U.S. security.',
  'If the delay becomes prolonged, the results could be serious.',
];

describe('what the texts claim', () => {
  it.each(rules)('$name', ({ about, but, holds }) => {
    const claiming = all.filter(({ text }) => about.test(text) && !but?.test(text));
    expect(claiming.length).toBeGreaterThan(0);
    const untrue = claiming.filter((reading) => !holds(reading));
    expect([...new Set(untrue.map(({ kind, at, text }) => `${kind} at ${at}: ${text}`))]).toEqual([]);
  });

  it('lays it on nobody that the talks are stuck, since Beijing may have stood in the way as well as TikTok', () => {
    const blames =
      /TikTok (gives|has given|offers|has offered|will give)( \w+)? (no more|not enough|nothing|enough)|has not given|neither side gives|nothing more to (give|concede)/;
    expect(blames.test('TikTok has not given enough')).toBe(true);
    const accounts = all.filter(
      ({ kind, at }) => kind === 'account' && /standoff|waiting|hardChoice|fullBan|Delay|Inaction/.test(at),
    );
    expect(accounts.length).toBeGreaterThan(100);
    expect(accounts.filter(({ text }) => blames.test(text))).toEqual([]);
  });

  it('uses no word for how long or how often that a walk could deny', () => {
    const denied =
      /\b(at last|in the meantime|so far|any ?more|for the first time|never|long out of the way|another refusal)\b/i;
    expect([...new Set(all.map(({ text }) => text))].filter((text) => denied.test(text))).toEqual([]);
  });

  it('is under some rule wherever it says what is settled, objected to, threatened or late', () => {
    const loose = [...new Set(all.map(({ text }) => text))].filter(
      (text) =>
        /settled|object|threat|\byear\b|prolonged|overdue/i.test(text) &&
        !timeless.includes(text) &&
        !rules.some(({ about }) => about.test(text)),
    );
    expect(loose).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/report/report-class';
import type { PartyId } from '../../src/scenario/types';
import type { Marks } from '../../src/walk/session';
import { newWalk, takeMoves } from '../../src/walk/walk';
import { moves, tiktok } from '../tiktok';

const walk = takeMoves(tiktok, newWalk(), moves('offerData acceptData'));
const classAt = (marks: Partial<Marks>) => classOf(tiktok, walk, { votes: [], ...marks });
const onData = { path: moves('offerData'), tally: { acceptData: 7, demandMoreData: 2 } };
const onMeaning = { interest: 'washingtonData', tally: { secured: 3 } };

describe('what a class did', () => {
  it('is none where no class played a party or voted on the way', () => {
    const elsewhere = { ...onData, path: moves('holdFirm') };
    expect(classAt({ votes: [elsewhere] as never })).toBeUndefined();
  });

  it('is told where it only played parties', () => {
    expect(classAt({ played: ['tiktok', 'washington'] as PartyId[] })).toEqual({
      played: ['TikTok', 'Biden administration'],
      votes: [],
      summary: [],
    });
  });

  it('is told with each vote, who said what, and what the votes come to', () => {
    const named = [
      { who: 'Table 1', move: 'acceptData' },
      { who: 'Table 2', move: 'demandMoreData' },
    ];
    expect(classAt({ votes: [{ ...onData, named }] as never })).toEqual({
      played: [],
      votes: [
        {
          step: 2,
          situation: 'Washington reviews the data safeguards',
          tally: [
            { answer: 'Accept the safeguards', votes: 7 },
            { answer: 'Ask for more on data', votes: 2 },
          ],
          happened: 'Accept the safeguards',
          verdict: 'right',
          named: [
            { who: 'Table 1', said: 'Accept the safeguards', isRight: true },
            { who: 'Table 2', said: 'Ask for more on data', isRight: false },
          ],
          told: '7 of 9 said “Accept the safeguards”, 2 “Ask for more on data”. What happened: “Accept the safeguards”. The room was right. Table 1 said “Accept the safeguards”, Table 2 “Ask for more on data”.',
        },
      ],
      summary: [
        'Of 1 step where it voted on what would happen, the room was right in 1, split in 0 and surprised in 0.',
        'Foreseen by name: Table 1 1 of 1, Table 2 0 of 1.',
      ],
    });
  });

  it('leaves answers without a vote out of a tally', () => {
    const vote = { ...onData, tally: { demandMoreData: 4 } };
    expect(classAt({ votes: [vote] as never })?.votes[0]?.tally).toEqual([
      { answer: 'Ask for more on data', votes: 4 },
    ]);
  });

  it('sums up no vote on the meaning alone', () => {
    const vote = { path: moves('offerData'), tally: {}, meaning: onMeaning };
    const told = classAt({ votes: [vote] as never });
    expect(told?.votes.map(({ verdict }) => verdict)).toEqual([undefined]);
    expect(told?.summary).toEqual([]);
  });

  it('counts the votes on what would happen apart from those on the meaning alone', () => {
    const first = { path: [], tally: {}, meaning: { interest: 'tiktokOperates', tally: { lost: 2 } } };
    expect(classAt({ votes: [first, onData] as never })?.summary).toEqual([
      'Of 1 step where it voted on what would happen, the room was right in 1, split in 0 and surprised in 0.',
    ]);
  });
});

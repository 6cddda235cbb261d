import { describe, expect, it } from 'vitest';
import { askWhat, questionAt, standingsAsked } from '../../src/classroom/vote-question';
import type {
  Assumptions,
  Consequence,
  Interest,
  InterestId,
  Mover,
  Party,
  PartyId,
  Scenario,
  Standing,
} from '../../src/scenario/types';
import { newWalk, type Station, stationsTo, takeMoves } from '../../src/walk/walk';
import { drawn } from '../drawn-scenario';
import { shortest, tiktok } from '../tiktok';

type Told = Readonly<Record<string, Standing>>;

/** A start where X moves, by as many moves as are told what they mean; Y has two interests, X and Z one. */
function start(by: Mover, told: readonly Told[]): Scenario {
  const scenario = drawn({ start: told.map((_, at) => `end${at}`).join(' ') });
  const [situation] = scenario.situations;
  const party = tiktok.parties[0] as Party;
  const interest = { ...(party.interests[0] as Interest), start: 'open' as const };
  const basis = party.basis;
  return {
    ...scenario,
    parties: Object.entries({ X: ['x'], Y: ['y1', 'y2'], Z: ['z'] }).map(([id, interests]) => ({
      ...party,
      id: id as PartyId,
      interests: interests.map((name) => ({ ...interest, id: name as InterestId })),
    })),
    situations: situation
      ? [
          {
            ...situation,
            moves: situation.moves.map((move, at) => ({
              ...move,
              by,
              consequences: Object.entries(told[at] ?? {}).map(
                ([id, to]): Consequence => ({ interest: id as InterestId, to, text: 'It does.', basis }),
              ),
            })),
          },
        ]
      : [],
    outcomes: scenario.outcomes.map((outcome) => ({ ...outcome, meaning: [] })),
  };
}

/** What is asked about at a start, as the party and its interest. */
function asked(by: string, told: readonly Told[]): string | undefined {
  const scenario = start(by as Mover, told);
  const [station] = stationsTo(scenario, newWalk()) as [Station];
  const meaning = questionAt(scenario, station, {})?.meaning;
  return meaning && `${meaning.party.id} ${meaning.interest.id}`;
}

describe('the interest that is asked about', () => {
  it.each<[string, Told[], string | undefined]>([
    ['none where only the mover’s own is touched', [{ x: 'lost' }, { x: 'secured' }], undefined],
    ['one that is touched at all', [{}, { z: 'open' }], 'Z z'],
    ['the one that is left at the most standings', [{ y1: 'lost', z: 'lost' }, { y1: 'lost' }], 'Z z'],
    ['of these the one touched by most', [{ y2: 'lost', z: 'lost' }, { z: 'lost' }, {}], 'Z z'],
    ['of standings alike the one touched by most', [{ y1: 'open', z: 'open' }, { z: 'open' }], 'Z z'],
    ['of several the first', [{ y2: 'lost', z: 'secured' }, {}], 'Y y2'],
    ['the first of a party too', [{ y1: 'lost', y2: 'lost' }, {}], 'Y y1'],
  ])('is %s', (_, told, expected) => {
    expect(asked('X', told)).toBe(expected);
  });

  it('may be anybody’s where chance moves', () => {
    expect(asked('chance', [{ x: 'lost' }, {}])).toBe('X x');
  });

  it('may be said to stand in four ways', () => {
    expect(standingsAsked).toEqual(['secured', 'at risk', 'lost', 'open']);
  });
});

describe('the question before a move', () => {
  it('names who is to move and offers what is open, and asks of an interest that is another’s', () => {
    for (const way of Object.values(shortest)) {
      const walked = takeMoves(tiktok, newWalk(), way);
      for (const station of stationsTo(tiktok, walked).slice(0, -1)) {
        const question = questionAt(tiktok, station, {});
        expect(question?.moves.length).toBeGreaterThan(0);
        expect(question?.moves.map(({ by }) => by)).not.toContain(question?.meaning?.party.id);
      }
    }
  });

  it('is none at an outcome', () => {
    const walked = takeMoves(tiktok, newWalk(), shortest.agreement);
    const end = stationsTo(tiktok, walked).at(-1);
    expect(end && questionAt(tiktok, end, {})).toBeUndefined();
  });

  it('is none where the answers fixed close every move', () => {
    const closed = drawn({ start: 'a' }, { held: ['start-a', ''] });
    const [start] = stationsTo(closed, newWalk()) as [Station];
    const answered = (answer: string) => questionAt(closed, start, { held: answer } as Assumptions);
    expect(answered('0')).toBeUndefined();
    expect(answered('1')?.moves.map(({ id }) => id)).toEqual(['start-a']);
  });

  it('asks what will happen where no party moves', () => {
    expect(askWhat(tiktok, { mover: 'chance' })).toBe('What will happen?');
    expect(askWhat(tiktok, questionAt(tiktok, stationsTo(tiktok, newWalk())[0] as never, {}) as never)).toBe(
      'What will TikTok do?',
    );
  });
});

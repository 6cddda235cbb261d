import { describe, expect, it } from 'vitest';
import { movingParties, roleCard } from '../../src/classroom/role-card';
import type {
  Interest,
  InterestId,
  Outcome,
  Party,
  PartyId,
  Scenario,
  Standing,
} from '../../src/scenario/types';
import { drawn } from '../drawn-scenario';
import { tiktok } from '../tiktok';

/** Outcomes and moves from the start that leave TikTok’s one interest so, each told by its number or all alike. */
function meaning(ends: readonly Standing[], moves: readonly Standing[], text?: string): Scenario {
  const scenario = drawn({ start: [...moves.keys()].map((at) => `to${at}`).join(' ') });
  const party = tiktok.parties[0] as Party;
  const interest = party.interests[0] as Interest;
  const { basis } = party;
  return {
    ...scenario,
    parties: [{ ...party, interests: [interest] }],
    situations: scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move, at) => ({
        ...move,
        consequences: [
          { interest: interest.id, to: moves[at] as Standing, text: text ?? `by${at}`, basis },
          { interest: 'another' as InterestId, to: 'lost' as const, text: 'Another’s.', basis },
        ],
      })),
    })),
    outcomes: ends.map((standing, at) => ({
      ...(tiktok.outcomes[0] as Outcome),
      meaning: [
        {
          interest: 'another' as InterestId,
          standing: 'lost' as const,
          account: [{ text: 'Another’s.', basis }],
        },
        { interest: interest.id, standing, account: [{ text: text ?? `end${at}`, basis }] },
      ],
    })),
  };
}

describe('a role card', () => {
  it('has a fear for each interest, of that party alone, and every move it can make', () => {
    for (const party of tiktok.parties) {
      const card = roleCard(tiktok, party.id);
      const own = new Set(party.interests.map(({ id }) => id));
      expect(card.fears.every(({ interest }) => own.has(interest.id))).toBe(true);
      expect(card.powers.flatMap(({ moves }) => moves).every(({ by }) => by === party.id)).toBe(true);
      expect(new Set(card.fears.map(({ text }) => text)).size).toBe(card.fears.length);
    }
  });

  it('tells each interest’s worst and where it may come about', () => {
    const told = ['washington', 'beijing'].map((id) =>
      roleCard(tiktok, id as PartyId).fears.map(({ interest, where }) => `${interest.id}: ${where}`),
    );
    expect(told).toEqual([
      [
        'washingtonData: Continued delay',
        'washingtonData: Perceived inaction',
        'washingtonFeed: Continued delay',
        'washingtonFeed: Perceived inaction',
        'washingtonActs: Perceived inaction',
      ],
      ['beijingAlgorithm: An agreement', 'beijingEnterprise: An offer that Beijing objects to'],
    ]);
    const [fear] = roleCard(tiktok, 'beijing' as PartyId).fears;
    const meaning = tiktok.outcomes[0]?.meaning.find(({ interest }) => interest === fear?.interest.id);
    expect(fear).toEqual({
      interest: tiktok.parties[2]?.interests[0],
      ...meaning?.account[0],
      where: 'An agreement',
    });
  });

  it.each<[string, Standing[], Standing[], string[]]>([
    ['what outcomes make it lose', ['lost', 'at risk', 'lost'], ['lost'], ['end0', 'end2']],
    ['what moves make it lose', ['at risk'], ['at risk', 'lost', 'lost'], ['by1', 'by2']],
    ['how outcomes risk it', ['secured', 'at risk', 'at risk'], ['at risk'], ['end1', 'end2']],
    ['how moves risk it', ['secured'], ['open', 'at risk', 'at risk'], ['by1', 'by2']],
    ['nothing', ['secured', 'open'], ['secured', 'open'], []],
  ])('fears above all %s', (_, ends, moves, told) => {
    const scenario = meaning(ends, moves);
    expect(roleCard(scenario, 'tiktok' as PartyId).fears.map(({ text }) => text)).toEqual(told);
  });

  it('says once what is told of several moves', () => {
    const scenario = meaning([], ['lost', 'lost'], 'The same.');
    expect(roleCard(scenario, 'tiktok' as PartyId).fears.map(({ text, where }) => [text, where])).toEqual([
      ['The same.', 'start'],
    ]);
  });

  it('has what the party can do, by situation', () => {
    const powers = roleCard(tiktok, 'beijing' as PartyId).powers.map(({ situation, moves }) => [
      situation.id,
      ...moves.map(({ id }) => id),
    ]);
    expect(powers).toEqual([
      ['beijingWeighs', 'stayOut', 'object'],
      ['terms', 'standAside', 'block'],
    ]);
  });

  it('is for the parties that make a move, if beside others', () => {
    expect(movingParties(tiktok).map(({ id }) => id)).toEqual(['tiktok', 'washington', 'beijing']);
    const table = { ...tiktok, situations: tiktok.situations.slice(0, 1) };
    expect(movingParties(table).map(({ id }) => id)).toEqual(['tiktok', 'washington']);
  });

  it('has no moves for a party that makes none', () => {
    const moving = movingParties(tiktok).map(({ id }) => id);
    for (const { id } of tiktok.parties) {
      expect(roleCard(tiktok, id).powers.length > 0).toBe(moving.includes(id));
    }
  });
});

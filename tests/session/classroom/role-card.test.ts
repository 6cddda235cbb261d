import { describe, expect, it } from 'vitest';
import { movingParties, roleCard } from '../../../src/session/classroom/role-card';
import { tiktok } from '../../tiktok';

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

  it('has no moves for a party that makes none', () => {
    const moving = movingParties(tiktok).map(({ id }) => id);
    for (const { id } of tiktok.parties) {
      expect(roleCard(tiktok, id).powers.length > 0).toBe(moving.includes(id));
    }
  });
});

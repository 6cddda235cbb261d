import { describe, expect, it } from 'vitest';
import { accountAt } from '../../../src/scenario/account';
import type { State } from '../../../src/scenario/types';
import { plainWalk } from '../../scenario/plain-walk';
import { scenario } from './river-tamble';

const nodes = [...plainWalk(scenario).values()];
const textAt = (state: State) =>
  accountAt(scenario, state)
    .map((passage) => passage.text)
    .join(' ');
const accounts = nodes.map(({ key, state }) => [key, textAt(state)] as const);
const places = [...scenario.situations, ...scenario.outcomes];

describe('the account of a situation or an outcome', () => {
  it.each(accounts)('has 40 to 90 words at %s', (_key, account) => {
    const words = account.split(/\s+/).length;
    expect(words, account).toBeGreaterThanOrEqual(40);
    expect(words, account).toBeLessThanOrEqual(90);
  });

  it('is the same at two states nowhere, so that it reads alike only where a walk comes back', () => {
    expect(new Set(accounts.map(([, account]) => account)).size).toBe(nodes.length);
  });

  it('says no sentence twice', () => {
    for (const [key, account] of accounts) {
      const sentences = account.split(/(?<=[.?])\s+/);
      expect(new Set(sentences).size, key).toBe(sentences.length);
    }
  });

  it('uses every passage that is written', () => {
    const used = new Set(nodes.flatMap(({ state }) => accountAt(scenario, state)));
    const unused = places.flatMap((node) => node.account.filter((passage) => !used.has(passage)));
    expect(unused.map((passage) => passage.text)).toEqual([]);
  });

  it('is followed by two to four questions for a room, none asked elsewhere', () => {
    for (const { title, discuss } of places) {
      expect(discuss.length, title).toBeGreaterThanOrEqual(2);
      expect(discuss.length, title).toBeLessThanOrEqual(4);
      for (const question of discuss) expect(question.text).toMatch(/\?$/);
    }
    const questions = places.flatMap(({ discuss }) => discuss.map(({ text }) => text));
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('is followed by no question without its answer, or what a good one weighs, and by none with both', () => {
    const asked = places.flatMap(({ discuss }) => discuss);
    expect(asked.filter(({ answer, weighs }) => (answer === undefined) === (weighs === undefined))).toEqual(
      [],
    );
    const cited = asked.filter(({ answer }) => answer?.basis.kind === 'document');
    expect(cited.length).toBe(asked.filter(({ answer }) => answer !== undefined).length);
  });
});

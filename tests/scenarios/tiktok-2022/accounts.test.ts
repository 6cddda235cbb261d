import { describe, expect, it } from 'vitest';
import { accountAt } from '../../../src/scenario/account';
import type { State } from '../../../src/scenario/types';
import { ahead, plainWalk } from '../../scenario/plain-walk';
import { tiktok as scenario } from '../../tiktok';

const nodes = plainWalk(scenario);
const textAt = (state: State) =>
  accountAt(scenario, state)
    .map((passage) => passage.text)
    .join(' ');
const accounts = new Map([...nodes].map(([key, node]) => [key, textAt(node.state)]));

describe('the account of a situation or an outcome', () => {
  it.each([...accounts])('has 40 to 90 words at %s', (_key, account) => {
    const words = account.split(/\s+/).length;
    expect(words, account).toBeGreaterThanOrEqual(40);
    expect(words, account).toBeLessThanOrEqual(90);
  });

  it('is never read twice in one walk', () => {
    const repeated: string[] = [];
    for (const [key, reached] of ahead(nodes)) {
      for (const other of reached) {
        if (accounts.get(key) === accounts.get(other)) repeated.push(`${key} and ${other}`);
      }
    }
    expect(repeated).toEqual([]);
  });

  it('tells at an outcome which of its forms has come about', () => {
    for (const outcome of scenario.outcomes) {
      const forms = new Set(
        [...nodes.values()].filter((node) => node.state.at === outcome.id).map((node) => node.key),
      );
      const told = new Set([...forms].map((key) => accounts.get(key)));
      expect(told.size, outcome.title).toBe(forms.size);
    }
  });

  it('is followed by questions for a room, none asked elsewhere, of each of the four kinds', () => {
    const places = [...scenario.situations, ...scenario.outcomes];
    for (const { title, discuss } of places) {
      expect(discuss.length, title).toBeGreaterThanOrEqual(2);
      expect(new Set(discuss.map(({ kind }) => kind)).size, title).toBeGreaterThanOrEqual(2);
      for (const { text } of discuss) expect(text).toMatch(/\?$/);
    }
    const questions = places.flatMap(({ discuss }) => discuss);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    for (const kind of ['recall', 'reasoning', 'perspective', 'judgement']) {
      expect(questions.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
    }
  });

  it('answers each question, or says what a good answer weighs, and never both', () => {
    for (const { discuss } of [...scenario.situations, ...scenario.outcomes]) {
      for (const { text, answer, weighs } of discuss) {
        expect((answer === undefined) !== (weighs === undefined), text).toBe(true);
      }
    }
  });

  it('answers what the briefing can be asked to recall', () => {
    const recalled = [...scenario.situations, ...scenario.outcomes]
      .flatMap(({ discuss }) => discuss)
      .filter(({ kind }) => kind === 'recall');
    expect(recalled.filter(({ answer }) => answer === undefined)).toEqual([]);
    expect(recalled.filter(({ answer }) => answer?.basis.kind === 'document').length).toBeGreaterThan(6);
  });

  it('uses every passage that is written', () => {
    const used = new Set([...nodes.values()].flatMap((node) => accountAt(scenario, node.state)));
    const places = [...scenario.situations, ...scenario.outcomes];
    const unused = places.flatMap((node) => node.account.filter((passage) => !used.has(passage)));
    expect(unused.map((passage) => passage.text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { factcheck } from '../../../src/analysis/factcheck/factcheck';
import { isAmong, sheetOf } from '../../../src/analysis/factcheck/sheet';
import { readScenario } from '../../../src/scenario/read';
import type { ScenarioSource } from '../../../src/scenario/types';
import { partOf, smallScenario, withPart } from '../../scenario/check/small-scenario';

const discussed = withPart(
  smallScenario(),
  ['situations', 1, 'discuss'],
  [{ kind: 'recall', text: 'What did the buyer hear?' }],
);
const small = readScenario(discussed as ScenarioSource);
const sheet = sheetOf(small, factcheck(small));
const entries = sheet.sections.flatMap((section) => section.entries);
const entry = (text: string) => entries.find((each) => each.text === text);

describe('the sheet of every statement', () => {
  it('has a section a situation and outcome, between those of what belongs to none', () => {
    expect(sheet.sections.map(({ title }) => title)).toEqual([
      'The invitation',
      'The parties',
      'The facts of the talks',
      'The seller asks',
      'The buyer hears',
      'Outcome: Sold',
      'Outcome: Kept',
      'What can be assumed',
      'What the document says, retold, and what it does not',
    ]);
  });

  it('has every statement, once', () => {
    expect(entries.map(({ path }) => path)).toEqual(factcheck(small).statements.map(({ path }) => path));
  });

  it('says what each text is, by the names of the scenario', () => {
    const kinds = new Set(entries.map(({ what }) => what));
    for (const what of [
      'About Seller',
      'An interest of Buyer',
      'Choice of Seller',
      '“Ask a price”: what it does',
      '“Ask a price”: why',
      '“Ask a price”: as it is told',
      '“Ask a price”: what it means for Seller, Money',
      'What it means for Buyer, The boat',
      'P1, retold',
    ]) {
      expect(kinds).toContain(what);
    }
  });

  it('sets the passage, or the reason of an inference, beside it', () => {
    expect(entry('The boat is for sale.')?.basis).toEqual({
      kind: 'document',
      passage: 'P1',
      tells: 'They meet.',
      locator: 'they meet on Monday',
    });
    expect(entry('The boat is sold.')?.basis).toEqual({
      kind: 'inference',
      reason: 'It is made up for a test.',
    });
  });

  it('names facts where contexts differ in them, and once where they are the same and not any at all', () => {
    expect(entry('The seller asks')).toMatchObject({
      facts: '',
      contexts: [{ facts: 'The price: unsaid.' }, { facts: 'The price: high or fair.' }],
    });
    expect(entry('The buyer finds it dear.')).toMatchObject({
      facts: 'Each time: The price: high.',
      contexts: [{ where: 'After “The buyer refuses”', facts: '' }],
    });
    expect(entry('The boat is not sold.')).toMatchObject({ facts: '', contexts: [{ facts: '' }] });
  });

  it('lets one look at what is marked alone, or at what has no basis', () => {
    const among = (filter: Parameters<typeof isAmong>[1]) =>
      entries.filter((each) => isAmong(each, filter)).map(({ text }) => text);
    expect(among('all')).toHaveLength(entries.length);
    expect(among('marked')).toContain('The boat is for sale.');
    expect(among('marked')).not.toContain('The buyer finds it dear.');
    expect(among('without basis')).toEqual([
      small.invitation,
      'The seller asks',
      'The buyer hears',
      'What did the buyer hear?',
      'Sold',
      'Kept',
    ]);
  });

  it('says of each that it was not computed, and why, where it was not', () => {
    const few = sheetOf(small, factcheck(small, { limit: 2 }));
    expect(few.lead).toContain('More than 2');
    const account = few.sections.flatMap((section) => section.entries).find(({ what }) => what === 'Account');
    expect(account).toMatchObject({ read: few.lead, contexts: [], basis: { passage: 'P1' } });
  });

  it('says that no walk reads a text', () => {
    const drowned = withPart(
      smallScenario(),
      ['situations', 0, 'moves', 1, 'consequences'],
      [partOf('situations', 0, 'moves', 0, 'consequences', 0)],
    );
    const scenario = readScenario(drowned as ScenarioSource);
    const told = sheetOf(scenario, factcheck(scenario)).sections.flatMap((section) => section.entries);
    expect(told.filter(({ read }) => read === 'No walk reads it.')).toMatchObject([
      { marks: [expect.stringContaining('No walk reads it: ')] },
    ]);
  });
});

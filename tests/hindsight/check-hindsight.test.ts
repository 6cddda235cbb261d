import { describe, expect, it } from 'vitest';
import { checkHindsight } from '../../src/hindsight/check-hindsight';
import type { HindsightSource } from '../../src/hindsight/types';
import { readScenario } from '../../src/scenario/read';
import { smallScenario } from '../scenario/check/small-scenario';
import { smallHindsight } from './small-hindsight';

const scenario = readScenario(smallScenario());

/** What is said of the small hindsight after a change: each diagnostic with its place. */
function told(change: (hindsight: ReturnType<typeof open>) => void): string[] {
  const hindsight = open();
  change(hindsight);
  const { diagnostics } = checkHindsight(JSON.stringify(hindsight, null, 2), scenario);
  return diagnostics.map(({ path, message }) => `${path}: ${message}`);
}

/** The small hindsight, to be changed: its parts are looked up by names that stand in it. */
function open() {
  const hindsight: HindsightSource = smallHindsight();
  const [launch, sold] = hindsight.notes;
  const steps = hindsight.walks[0]?.steps;
  if (!launch || !sold || !steps?.[0]) throw new Error('The small hindsight has two notes and a walk');
  return { ...hindsight, notes: [launch, sold] as [typeof launch, typeof sold] };
}

describe('the check of a hindsight file', () => {
  it('opens one in which nothing is wrong', () => {
    const { hindsight, diagnostics } = checkHindsight(JSON.stringify(smallHindsight()), scenario);
    expect(diagnostics).toEqual([]);
    expect(hindsight?.notes.map(({ id }) => id)).toEqual(['launch', 'sold']);
  });

  it('says where it is not JSON', () => {
    const { hindsight, diagnostics } = checkHindsight('{\n  "format": }', scenario);
    expect(hindsight).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', line: 2 })]);
  });

  it('refuses a scenario’s file, and a format that it does not know', () => {
    const { diagnostics } = checkHindsight(JSON.stringify(smallScenario()), scenario);
    expect(diagnostics.map(({ path }) => path)).toEqual(['format']);
  });

  it('refuses a fact of which neither a primary text nor a good report was read', () => {
    expect(told(({ notes }) => Object.assign(notes[1], { confirmation: 'M' }))).toEqual([
      'notes[1].confirmation: The note "sold" has "confirmation": "M", where only "primary", "both", "secondary" may stand.',
    ]);
  });

  it('refuses a fact without a source, or that is about nothing', () => {
    expect(told(({ notes }) => Object.assign(notes[1], { sources: [], on: [] }))).toEqual([
      'notes[1].sources: The note "sold" has "sources". It names one source at least.',
      'notes[1].on: The note "sold" has "on". It is about one part of the scenario at least, or the whole.',
    ]);
  });

  it('says which line a fault is on', () => {
    const text = JSON.stringify(smallHindsight(), null, 2);
    const { diagnostics } = checkHindsight(text.replace('"party": "buyer"', '"party": "byer"'), scenario);
    const line = text.slice(0, text.indexOf('"party": "buyer"')).split('\n').length;
    expect(diagnostics).toEqual([
      expect.objectContaining({ line, path: 'notes[1].on[1].party', message: 'There is no party "byer".' }),
    ]);
  });

  it('refuses hindsight of another scenario', () => {
    expect(told((hindsight) => Object.assign(hindsight, { scenario: 'other' }))).toEqual([
      'scenario: The file belongs to the scenario "other", and this one is "small".',
    ]);
  });

  it('asks of what is no later than the scenario that it be marked as background, and of nothing else', () => {
    expect(told(({ notes }) => Object.assign(notes[0], { background: undefined }))).toEqual([
      'notes[0].dates: The note "launch" tells of nothing after 2022-12-08, the scenario’s date.',
    ]);
    expect(told(({ notes }) => Object.assign(notes[1], { background: true }))).toEqual([
      'notes[1].background: The note "sold" is marked as background, and tells of what came after 2022-12-08.',
    ]);
  });

  it('counts a month as after the scenario’s date where any of its days is', () => {
    expect(told(({ notes }) => Object.assign(notes[1], { dates: [{ from: '2022-12' }] }))).toEqual([]);
  });

  it('refuses days that there are not, times that end before they begin, and what was not looked at yet', () => {
    expect(told((hindsight) => Object.assign(hindsight, { lastLooked: '2023-02-29' }))).toEqual([
      'lastLooked: The calendar has no day "2023-02-29".',
    ]);
    expect(told(({ notes }) => Object.assign(notes[1], { dates: [{ from: '2023-13' }] }))).toEqual([
      expect.stringMatching(/^notes\[1\]\.dates\[0\]\.from: .*"2023-13"/),
    ]);
    expect(
      told(({ notes }) => Object.assign(notes[1], { dates: [{ from: '2023-03', to: '2023-02' }] })),
    ).toEqual(['notes[1].dates[0].to: It ends before it begins.']);
    expect(told((hindsight) => Object.assign(hindsight, { lastLooked: '2022-12-31' }))).toEqual([
      'notes[1].dates: The note "sold" tells of a time after 2022-12-31, when it was last looked.',
    ]);
  });

  it('refuses notes and parts that there are not', () => {
    expect(told(({ missing }) => missing[0]?.notes.push('launhc'))).toEqual([
      'missing[0].notes[1]: There is no note "launhc".',
    ]);
    expect(told(({ standings }) => Object.assign(standings[0] ?? {}, { interest: 'fame' }))).toEqual([
      'standings[0].interest: There is no interest "fame".',
    ]);
  });

  it('refuses a second note of the same id', () => {
    expect(told(({ notes }) => Object.assign(notes[0], { id: 'sold' }))).toEqual([
      'notes[1].id: A second note has the id "sold".',
    ]);
  });

  it('refuses the first move of a walk that is closed, or made elsewhere, and no later one', () => {
    const step = { date: { from: '2023-01' }, stands: 'It happened.', misfit: 'None.', notes: [] };
    expect(
      told(({ walks }) => walks[0]?.steps.push({ ...step, move: 'buy' }, { ...step, move: 'ask' })),
    ).toEqual([
      'walks[0].steps[2].move: In the walk "nearest" the move "buy" is closed at this step: its conditions do not hold.',
    ]);
    expect(told(({ walks }) => walks[0]?.steps.push({ ...step, move: 'keep' }))).toEqual([
      'walks[0].steps[2].move: In the walk "nearest" the move "keep" is not one of "The buyer hears", where this step stands.',
    ]);
  });

  it('goes through what is no move of the scenario', () => {
    const step = { date: { from: '2023-01' }, stands: 'It happened.', misfit: 'None.', notes: [] };
    expect(told(({ walks }) => walks[0]?.steps.push({ ...step, move: 'refuse' }))).toEqual([]);
  });
});

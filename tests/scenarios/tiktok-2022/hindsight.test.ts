import { describe, expect, it } from 'vitest';
import {
  type PreferenceQuestion,
  preferenceResult,
} from '../../../src/analysis/preferences/preference-result';
import { isComputed } from '../../../src/analysis/result/analysis-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { checkHindsight } from '../../../src/hindsight/check-hindsight';
import { readHindsight } from '../../../src/hindsight/read-hindsight';
import { lookup } from '../../../src/scenario/lookup';
import { startState, stateAfter } from '../../../src/scenario/states';
import type { PartyId, SituationId } from '../../../src/scenario/types';
import { tiktok2022Hindsight } from '../../../src/scenarios/tiktok-2022/hindsight/hindsight';
import { tiktok as scenario } from '../../tiktok';
import { briefing } from './briefing';

const hindsight = readHindsight(tiktok2022Hindsight);
const { notes, walks } = hindsight;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every text of ours, however deep: all but ids, dates and what names a source. */
const ours = textsIn(hindsight).filter((text) => text.includes(' '));

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (key === 'sources' ? [] : textsIn(inner)));
}

/** Whether a text holds a run of eight words that another text has too. */
function sharesARun(text: string, other: string): boolean {
  const words = plain(text).split(' ');
  return words.some((_word, index) => {
    const run = words.slice(index, index + 8);
    return run.length === 8 && ` ${plain(other)} `.includes(` ${run.join(' ')} `);
  });
}

describe('what happened after 8 December 2022', () => {
  it('agrees with its scenario: dates, ids, and each walk move by move', () => {
    expect(checkHindsight(JSON.stringify(tiktok2022Hindsight), scenario).diagnostics).toEqual([]);
  });

  it('is 35 facts, three of them older than the briefing', () => {
    expect(notes).toHaveLength(35);
    expect(notes.filter(({ background }) => background)).toHaveLength(3);
  });

  it('is in the order of time, but for what ran through the years', () => {
    const dates = notes.slice(0, -1).map(({ dates: [first] }) => first?.from ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  it('comes nearest to a walk of 17 moves, or else of 15, that both end in an agreement with Beijing objecting', () => {
    expect(walks.map(({ steps }) => steps.filter(({ move }) => move !== undefined).length)).toEqual([17, 15]);
    for (const { steps } of walks) {
      let here = startState(scenario);
      for (const { move } of steps) {
        if (move !== undefined) here = stateAfter(scenario, lookup(scenario).move(move), here);
      }
      expect(here).toMatchObject({
        at: 'agreement',
        facts: { beijing: 'objecting', ultimatum: 'used', delay: 'prolonged' },
      });
    }
  });

  it('says of every step what it stands for, what does not fit, and on which fact it rests', () => {
    for (const { stands, misfit, notes: resting } of walks.flatMap(({ steps }) => steps)) {
      expect(stands).toMatch(/\.$/);
      expect(misfit).toMatch(/\.$/);
      expect(resting.length).toBeGreaterThan(0);
    }
  });

  it('leaves no fact without something that rests on it or stands for it', () => {
    const used = new Set(
      [
        ...walks.flatMap(({ steps }) => steps),
        ...hindsight.closeUps.flatMap(({ moments }) => moments),
        ...hindsight.missing,
        ...hindsight.retrospect,
        ...hindsight.standings,
        ...hindsight.questions,
        ...hindsight.readings,
      ].flatMap(({ notes: resting }) => resting),
    );
    const alone = notes.map(({ id }) => id).filter((id) => !used.has(id));
    // Those stand on the timeline alone.
    expect(alone).toEqual(['journalists', 'leadersCall']);
  });

  it('says where every interest stands, once', () => {
    const interests = scenario.parties.flatMap((party) => party.interests.map(({ id }) => id));
    expect(hindsight.standings.map(({ interest }) => interest)).toEqual(interests);
  });

  it('has a note on every party and every fact of the scenario, and on every outcome', () => {
    const on = notes.flatMap((note) => note.on.flatMap((target) => Object.values(target)));
    const { parties, facts, outcomes } = scenario;
    expect([...parties, ...facts, ...outcomes].map(({ id }) => id).filter((id) => !on.includes(id))).toEqual(
      [],
    );
  });

  it('says that the algorithm is reported to be licensed, and no more of the shares than is sure', () => {
    const closing = notes.find(({ id }) => id === 'closing')?.text ?? '';
    expect(closing).toContain('reported to be licensed');
    expect(ours.filter((text) => /\b(is|was) licensed/.test(text))).toEqual([]);
    const shares = ours.join(' ').match(/\d+(\.\d+)?%/g);
    expect(new Set(shares)).toEqual(new Set(['15%', '19.9%', '20%', '50%', '38%', '34%', '33%']));
  });

  it('says of looking ahead what the analysis says, with the scenario’s wishes and with Beijing’s other way round', () => {
    const space = exploreStateSpace(scenario);
    const ahead = (wishes: NonNullable<PreferenceQuestion['wishes']>) => {
      const { play } = preferenceResult(space, { wishes });
      return isComputed(play) ? play.only : undefined;
    };
    const tiers = ['agreement', 'continuedDelay', 'perceivedInaction', 'fullBan'].map((id) => [
      id as SituationId,
    ]);
    expect(ahead({})).toBe('fullBan');
    expect(ahead({ ['beijing' as PartyId]: { own: tiers } })).toBe('agreement');
  });

  it('asks eight questions of a class, each with what a good answer weighs', () => {
    expect(hindsight.questions).toHaveLength(8);
    for (const { text, weighs } of hindsight.questions) {
      expect(text).toMatch(/\?$/);
      expect(weighs.split(' ').length).toBeGreaterThan(15);
    }
  });

  it('shares no run of eight words with what any of its sources is called', () => {
    const titles = notes.flatMap(({ sources }) => sources.map(({ title }) => title));
    expect(ours.filter((text) => titles.some((title) => sharesARun(text, title)))).toEqual([]);
  });

  it.skipIf(!briefing)('shares no run of eight words with the briefing', () => {
    const passages = [...(briefing?.values() ?? [])];
    expect(ours.filter((text) => passages.some((passage) => sharesARun(text, passage)))).toEqual([]);
  });
});

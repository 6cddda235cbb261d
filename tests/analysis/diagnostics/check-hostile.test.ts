import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { limits } from '../../../src/scenario/check/limits';
import { hostileFiles } from '../../scenario/check/hostile-files';

type Kind = keyof typeof hostileFiles;
type Told = readonly [place: string, message: RegExp];

const explored = /^More than [\d,]+ positions can be reached, and only so many were explored/;
const notAll: Told = ['', explored];
const tooManyFacts: Told = ['facts', /more than 2\^53 combinations/];

/** The path of a finding that a refused file must have, and what it says. */
const refused: Partial<Record<Kind, Told>> = {
  'a million braces': ['', /not JSON. A key is missing here/],
  'a million closing brackets': ['', /not JSON. A value is missing here/],
  'a list opened after each wrong end': ['', /not JSON. A value is missing here/],
  'brackets behind a quotation mark in a comment': ['', /JSON has no comments/],
  'brackets in a text that a carriage return ends': ['', /This text has no end/],
  'a million line breaks': ['', /A value is missing here/],
  'nothing but NUL': ['', /This word means nothing in JSON/],
  'one number of a million digits': ['', /This number is too large/],
  'numbers beyond all numbers': ['[0]', /This number is too large/],
  'one key over and over': ['a', /stands twice/],
  'the key __proto__ over and over': ['__proto__', /No part of a scenario has a key "__proto__"/],
  'a text of lone surrogates': ['invitation', /160000 characters; 2000 is the most/],
  'a key of almost a million letters': [`["${'k'.repeat(59)}…"]`, /which the format does not know/],
  'an object of a hundred thousand keys for a text': ['start', /an object, where a text must stand/],
  'unknown keys of the top object': ['k0', /which the format does not know/],
  'a list of numbers for situations': ['situations[0]', /where an object must stand/],
  'a list of lists for situations': ['situations[0]', /where an object must stand/],
  'a list of empty objects for moves': ['situations[0].moves[2].id', /has no "id"/],
  'wrong standings in thousands of meanings': ['outcomes[0].meaning[0].standing', /only "secured"/],
  'wrong conditions deep within conditions': [
    `situations[0].moves[0].when${'.not'.repeat(16)}.all[0].fact`,
    /where a text must stand/,
  ],
  'conditions that take every form': [
    `situations[0].moves[0].when${'.not'.repeat(14)}.any`,
    /a key "any", which the format does not know/,
  ],
  'hundreds of texts that are too long': ['sources[0].silent[0]', /2001 characters; 2000 is the most/],
  'more parts than there may be': ['situations', /There are 6,004 moves; 5,000 are the most/],
  'one id for thousands of moves': ['situations[0].moves[3].id', /A second move has the id "x0"/],
  'ids that are near to every other': ['assumptions[0].answers[0].closes[0]', /There is no move "nabc/],
  'passages cited that are near to every other': [
    'situations[0].account[0].basis.cite',
    /There is no passage "hgfedcba0"/,
  ],
  'outcomes that mean nothing for hundreds of interests': ['situations[0].moves[1].to', /"kept"/],
};

/** The same of a file that is opened; with nothing where all that was looked for is in order. */
const opened: Partial<Record<Kind, Told>> = {
  'one sentence told over and over': ['', /Only the first 200 findings are told/],
  'facts of twenty values that nothing uses': tooManyFacts,
  'facts that are advanced over and over': ['situations[0].moves[2].why', /is told already at/],
  'conditions over every twelve of many facts': notAll,
  'one condition with thousands of parts': notAll,
  'one condition with thousands of parts, none met': notAll,
  'thousands of conditional texts at the start': notAll,
  'conditional texts in each of many situations': notAll,
  'hundreds of thousands of positions': notAll,
  'positions without end': notAll,
  'thousands of moves, all open': notAll,
  'thousands of moves, none open': notAll,
  'sixty facts of twenty values': tooManyFacts,
  'two thousand situations in a ring': ['situations[2]', /No path reaches the situation "s0"/],
  'dead ends after thousands of moves': [
    'situations[1]',
    /no move is open there after 8,000 moves, the last of them "x0", and it is no outcome/,
  ],
};

describe('a file made to hold up whoever checks it', () => {
  it.each(Object.keys(hostileFiles) as Kind[])(
    'is refused or opened, and it is said where and why: %s',
    (kind) => {
      const text = hostileFiles[kind]();
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limits.bytes);
      const { scenario, diagnostics } = checkScenario(text);
      const [place, message] = (scenario ? opened[kind] : refused[kind]) ?? [];
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ path: place, message: expect.stringMatching(message ?? '') }),
      );
      // As many as are told, and one that says that there are more.
      expect(diagnostics.length).toBeLessThanOrEqual(limits.findings + 1);
      expect(JSON.stringify(diagnostics).length).toBeLessThan(200_000);
    },
  );

  it('is explored as far each time as the last', () => {
    const text = hostileFiles['positions without end']();
    expect(checkScenario(text).diagnostics).toEqual(checkScenario(text).diagnostics);
  });
});

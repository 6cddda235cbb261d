import { expect, it } from 'vitest';
import {
  type CheckReply,
  type CheckRequest,
  handleCheckRequest,
} from '../../../src/analysis/client/check-protocol';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { partOf, smallScenario, smallText, textWith } from '../../scenario/check/small-scenario';

/** The small scenario, in which no move leads back any more, so that no path comes to one of its outcomes. */
const astray = smallText.replace('"to": "asking"', '"to": "hearing"');

function replies(request: Partial<CheckRequest>): CheckReply[] {
  const told: CheckReply[] = [];
  handleCheckRequest({ text: smallText, explores: true, withNotes: false, taken: [], ...request }, (reply) =>
    told.push(reply),
  );
  return told;
}
const checked = (request: Partial<CheckRequest>) => {
  const last = replies(request).at(-1);
  return last?.kind === 'checked' ? last.checked : undefined;
};

it('a worker that checks a file finds what the whole check finds', () => {
  const unused = astray.replace('"name": "End"', '"name": "End" }, { "id": "later", "name": "Later"');
  for (const text of [smallText, astray, unused, '{']) {
    const { scenario, diagnostics } = checkScenario(text);
    expect(diagnostics.length > 0).toBe(text !== smallText);
    expect(checked({ text })).toEqual({ ...(scenario && { scenario }), diagnostics });
  }
});

it('what it replies can be sent from a worker', () => {
  for (const reply of replies({})) expect(structuredClone(reply)).toEqual(reply);
});

it('an id that another scenario has is an error where it stands, among what else is found', () => {
  const text = textWith(['phases', 2], { id: 'later', name: 'Later' }).replace(
    '"id": "small"',
    '"id": "other"',
  );
  const taken = checked({ text, taken: ['small', 'other'] });
  expect(taken && Object.keys(taken)).toEqual(['diagnostics']);
  expect(taken?.diagnostics).toEqual([
    {
      severity: 'error',
      path: 'id',
      line: 3,
      column: 9,
      message: 'Another scenario on this device has the id "other".',
      fix: 'Give this one an id of its own; its walks are kept under it.',
    },
    expect.objectContaining({ severity: 'warning', path: 'phases[2]' }),
  ]);
  expect(checked({ text, taken: ['small'] })?.scenario?.id).toBe('other');
});

it('a check that does not explore gives the scenario without telling what no path reaches', () => {
  const found = checked({ text: astray, explores: false });
  expect(found?.scenario?.id).toBe('small');
  expect(found?.diagnostics).toEqual([]);
});

/** Four facts of 20, 20, 20 and 7 values, of which a move each takes the next in any order: 56,000 states. */
function manyPositions(): string {
  const values = Array.from({ length: 20 }, (_, at) => ({
    ...partOf('facts', 0, 'values', 0),
    id: `v${at}`,
  }));
  const facts = [20, 20, 20, 7].map((count, at) => ({
    ...partOf('facts', 0),
    id: `f${at}`,
    values: values.slice(0, count),
  }));
  const moves = facts.map(({ id }) => ({
    ...partOf('situations', 0, 'moves', 1),
    id,
    to: 'asking',
    sets: [{ fact: id, advance: true }],
  }));
  const asking = { ...partOf('situations', 0), account: [], moves };
  return JSON.stringify({ ...smallScenario(), facts, situations: [asking], assumptions: [] });
}

it('how many states were met is told as they are explored', () => {
  const [first, ...others] = replies({ text: manyPositions() });
  expect(first).toEqual({ kind: 'progress', states: expect.any(Number) });
  expect(others.map(({ kind }) => kind)).toEqual(['checked']);
});

import { expect, it } from 'vitest';
import { answerCheck, type CheckReply, type CheckRequest } from '../../src/analysis/check-protocol';
import { checkScenario } from '../../src/analysis/check-scenario';
import { smallText } from '../scenario/check/small-scenario';

function replies(request: Partial<CheckRequest>): CheckReply[] {
  const told: CheckReply[] = [];
  answerCheck({ text: smallText, explores: true, taken: [], ...request }, (reply) => told.push(reply));
  return told;
}
const checked = (request: Partial<CheckRequest>) => {
  const last = replies(request).at(-1);
  return last?.kind === 'checked' ? last.checked : undefined;
};

it('a worker that checks a file finds what the whole check finds', () => {
  const dead = smallText.replace('"to": "terms"', '"to": "open"');
  for (const text of [smallText, dead, '{']) {
    const { scenario, findings } = checkScenario(text);
    expect(checked({ text })).toEqual({ ...(scenario && { scenario }), findings });
  }
});

it('what it replies can be sent from a worker', () => {
  for (const reply of replies({})) expect(structuredClone(reply)).toEqual(reply);
});

it('an id that another scenario has is an error where it stands', () => {
  const { scenario, findings } = checked({ taken: ['small'] }) ?? { findings: [] };
  expect(scenario).toBeUndefined();
  expect(findings).toMatchObject([
    { severity: 'error', path: 'id', message: expect.stringContaining('"small"') },
  ]);
});

it('a check that does not explore gives the scenario without telling what no path reaches', () => {
  const found = checked({ explores: false });
  expect(found?.scenario?.id).toBe('small');
  expect(found?.findings).toEqual([]);
});

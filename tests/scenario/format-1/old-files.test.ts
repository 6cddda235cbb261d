import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readOwn } from '../../../src/persistence/own-scenarios';
import { readSessionFile } from '../../../src/persistence/session-file';
import { openStore } from '../../../src/persistence/store';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inPresentFormat, isSameFile } from '../../../src/scenario/format-1/present-format';
import type { Scenario } from '../../../src/scenario/types';
import { readAddress } from '../../../src/url/address';
import { unpackScenario } from '../../../src/url/scenario-in-link';
import { scenarioOf } from '../../../src/url/scenario-of-address';
import { emptyDevice, valueIn } from '../../persistence/device';

/** Files as the app wrote them while format 1 was its own. */
const asWritten = (name: string) => readFileSync(new URL(`as-written/${name}`, import.meta.url), 'utf8');
const file = asWritten('scenario.json');

/** Opens a text that was kept or carried, and says that it is the negotiation of the template of that time. */
function opened(text: string): Scenario {
  const { scenario, migrated, diagnostics } = checkScenarioText(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario).toMatchObject({ format: 'impasse-scenario-2', id: 'my-negotiation', language: 'en' });
  expect(JSON.parse(migrated ?? '')).toMatchObject({ format: 'impasse-scenario-2' });
  expect(checkScenarioText(migrated ?? '').scenario).toEqual(scenario);
  expect(inPresentFormat(text)).toBe(migrated);
  return scenario as Scenario;
}

it('a scenario file opens, and what it lacks is what the format lacked', () => {
  const scenario = opened(file);
  expect(scenario.sources).toMatchObject([
    { id: 'document', title: 'The document this rests on, with its date' },
  ]);
  expect(scenario.outcomes.map(({ hue, deal }) => [hue, deal])).toEqual([
    ['green', undefined],
    ['violet', undefined],
  ]);
});

it('a link that carries a scenario opens, at the place of its walk', async () => {
  const link = asWritten('link.txt').trim();
  const scenario = opened(await valueIn(unpackScenario(scenarioOf(link).packed ?? '')));
  expect(readAddress(scenario, link, ['explore'])).toEqual({
    view: 'explore',
    moves: ['makeOffer', 'accept'],
    assumptions: {},
    problems: [],
  });
});

it('a scenario stored on a device opens, what was typed since stays as it was typed', () => {
  const own = readOwn(JSON.parse(asWritten('stored-record.json')));
  expect(opened(own?.text ?? '').title).toBe('My negotiation');
  expect(own?.draft).toContain('"My negotiation, second thoughts"');
  expect(own?.draft).toContain('"format": "impasse-scenario-1"');
  expect(opened(own?.draft ?? '').title).toBe('My negotiation, second thoughts');
});

it('a file of everything saved opens, with its walks and its scenario', async () => {
  const { sessions, scenarios, faults } = await valueIn(readSessionFile(asWritten('saves.json')));
  expect(faults).toEqual([]);
  expect(sessions.saves.map(({ name, walk }) => [name, walk.steps.map(({ move }) => move)])).toEqual([
    ['The deal', ['makeOffer', 'accept']],
    ['First offer', ['offerData']],
  ]);
  expect(scenarios.map(({ text }) => opened(text).id)).toEqual(['my-negotiation']);
});

it('a scenario that is kept here in format 1 is known again in the present one, and not kept twice', async () => {
  emptyDevice();
  const store = await openStore();
  const own = readOwn(JSON.parse(asWritten('stored-record.json')));
  if (!own) throw new Error('It cannot be read.');
  await valueIn(store.saveScenario(own));
  const { scenarios, sessions } = await valueIn(readSessionFile(asWritten('saves.json')));
  const carried = scenarios.map((each) => ({ ...each, text: inPresentFormat(each.text) }));
  const added = await valueIn(store.add(sessions, { scenarios: carried, bundled: [] }));
  expect(added.scenarios).toEqual({ added: 0, same: 1, renamed: [] });
  store.close();
});

it('two files are one where one is the other in the present format, and no file that is not right is changed', () => {
  const present = inPresentFormat(file);
  expect(present).not.toBe(file);
  expect([isSameFile(file, present), isSameFile(present, file), isSameFile(file, file)]).toEqual([
    true,
    true,
    true,
  ]);
  expect(isSameFile(file, present.replace('My negotiation', 'Yours'))).toBe(false);
  for (const text of [
    '',
    '{',
    '"impasse-scenario-1"',
    file.replace('"version": 1', '"version": 0'),
    present,
  ]) {
    expect(inPresentFormat(text)).toBe(text);
  }
  expect(inPresentFormat(`\uFEFF${file}`)).toBe(`\uFEFF${present}`);
});

import { bundledScenarios } from 'virtual:bundled-scenarios';
import { requestCheck } from '../../analysis/client/check-client';
import { isSameFile } from '../../scenario/format-1/present-format';
import { idLike, textUnderId } from '../../scenario/text-under-id';
import type { Scenario } from '../../scenario/types';
import { packScenario, unpackScenario } from '../../url/scenario-in-link';
import { openDevice } from '../persistence/device';
import type { OpenScenario, ScenarioLoadError } from './open-scenario';

/** What is left of a link for the place of a walk. */
const placeLength = 500;

/**
 * Opens a scenario kept on this device. Its file is checked as any, since another program may have written there. One
 * of an earlier format stays as it is there until it is next kept; its links and downloads are in the present one.
 */
export async function scenarioOnDevice(id: string): Promise<OpenScenario | ScenarioLoadError> {
  const { store } = await openDevice();
  const found = await store.ownScenario(id);
  if (!found.ok) return { kind: 'unopened', id, reason: found.problem.words };
  if (!found.value?.text) {
    const reason = found.value
      ? 'It is not finished: it has errors to mend in the workbench before it can be walked.'
      : 'It is not on this device. Open its file, and its place is found again.';
    return { kind: 'unopened', id, reason };
  }
  const written = found.value.text;
  const {
    scenario,
    migrated: text = written,
    diagnostics,
  } = await requestCheck(written, { explores: false });
  if (!scenario) {
    return { kind: 'unopened', id, reason: 'Its file is not right.', invalid: { diagnostics, text } };
  }
  const packed = await packScenario(text, placeLength);
  return { kind: 'opened', scenario, origin: 'own', text, ...(packed !== undefined && { packed }) };
}

/**
 * Opens a scenario that a link carries. One that is kept here, in whatever format, is that one; one with the id of another
 * gets an id of its own, so that it can neither take its place nor mix with its walks.
 */
export async function scenarioInLink(packed: string): Promise<OpenScenario | ScenarioLoadError> {
  const unpacked = await unpackScenario(packed);
  if (!unpacked.ok) return { kind: 'unopened', reason: unpacked.problem };
  const written = unpacked.value;
  const {
    scenario,
    migrated: text = written,
    diagnostics,
  } = await requestCheck(written, { explores: false });
  if (!scenario) {
    const invalid = { diagnostics, text };
    return { kind: 'unopened', reason: 'The scenario in this link is not right.', invalid };
  }
  const { store } = await openDevice();
  const listed = await store.ownScenarios();
  const own = listed.ok ? listed.value.found : [];
  const others = new Map<string, string | undefined>(own.map((kept) => [kept.id, kept.text]));
  for (const bundled of bundledScenarios) others.set(bundled.id, undefined);
  const textUnder = (id: string) => (id === scenario.id ? text : textUnderId(text, id));
  const id = idLike(
    scenario.id,
    (each) => !others.has(each) || isSameFile(others.get(each) ?? '', textUnder(each)),
  );
  const origin = others.has(id) ? 'own' : 'link';
  const placed = { ...scenario, id: id as Scenario['id'] };
  return { kind: 'opened', scenario: placed, origin, text: textUnder(id), packed };
}

import { bundledScenarios } from 'virtual:bundled-scenarios';
import { type CheckOptions, requestCheck } from '../../analysis/client/check-client';
import { askGame } from '../../analysis/client/game-client';
import type { GameReply } from '../../analysis/client/game-protocol';
import { gameLimits } from '../../efg/game';
import { isGameText } from '../../efg/is-game-text';
import { isHindsightText } from '../../hindsight/is-hindsight-text';
import type { Checked } from '../../scenario/check/check-scenario-text';
import { limits } from '../../scenario/check/limits';
import { isSameFile } from '../../scenario/format-1/present-format';
import type { Scenario } from '../../scenario/types';
import { today } from '../../ui/today';
import { openDevice } from '../persistence/device';
import { loadBundled } from '../scenarios/load-scenario';
import { type Named, saveCopy, saveOwnScenario } from '../scenarios/save-own-scenario';

/** What became of a file that someone wants to open. */
export type ImportedFile =
  /** It is none to look into; why, in a sentence. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'wrong'; readonly text: string; readonly diagnostics: Checked['diagnostics'] }
  /** It is on this device now, or was before. */
  | { readonly kind: 'kept'; readonly named: Named; readonly diagnostics: Checked['diagnostics'] }
  /** Another of its id is kept here: one may take its place, or both stay. */
  | { readonly kind: 'taken'; readonly scenario: Scenario; readonly text: string };

/**
 * Reads a file, checks it and keeps it on this device if it is a scenario, one of an earlier format in the present one.
 * Nothing kept here is written over.
 */
export async function importScenarioFile(file: File, options: CheckOptions): Promise<ImportedFile> {
  const isGame = file.name.toLowerCase().endsWith('.efg');
  const max = isGame ? gameLimits.characters : limits.bytes;
  if (file.size > max) {
    const [size, most] = [file.size, max].map((bytes) => bytes.toLocaleString('en'));
    return { kind: 'refused', reason: `It has ${size} bytes; a scenario file has ${most} at most.` };
  }
  const given = await file.text();
  const game = isGame || isGameText(given) ? await asked(given, options) : undefined;
  if (game?.ok === false) return { kind: 'refused', reason: game.problem };
  const written = game ? game.value.text : given;
  if (/^\s*\{\s*"format"\s*:\s*"impasse-saves-/.test(written)) {
    return {
      kind: 'refused',
      reason: 'It holds all that was saved, not one scenario. Bring it back under Saved.',
    };
  }
  if (isHindsightText(written)) {
    return {
      kind: 'refused',
      reason:
        'It tells what happened after the date of a scenario, and is no scenario itself. Open the scenario it belongs to, and turn on What happened there, under Source.',
    };
  }
  const { scenario, migrated: text = written, diagnostics } = await requestCheck(written, options);
  if (!scenario) return { kind: 'wrong', text, diagnostics };
  if (bundledScenarios.some(({ id }) => id === scenario.id)) {
    // A download of one that ships is that one; any other gets an id of its own.
    const isSame = JSON.stringify(await loadBundled(scenario.id)) === JSON.stringify(scenario);
    return isSame ? { kind: 'kept', named: scenario, diagnostics } : copied(scenario, text, diagnostics);
  }
  const { store } = await openDevice();
  const before = await store.ownScenario(scenario.id);
  if (!before.ok) return { kind: 'refused', reason: before.problem.words };
  if (before.value && !isSameFile(before.value.text, text)) return { kind: 'taken', scenario, text };
  if (before.value) return { kind: 'kept', named: scenario, diagnostics };
  const kept = await saveOwnScenario(scenario, text);
  if (!kept.ok) return { kind: 'refused', reason: kept.problem.words };
  return { kind: 'kept', named: scenario, diagnostics };
}

function asked(text: string, { signal }: CheckOptions): Promise<GameReply> {
  return askGame({ kind: 'import', text, asOf: today() }, signal);
}

async function copied(
  scenario: Scenario,
  text: string,
  diagnostics: Checked['diagnostics'],
): Promise<ImportedFile> {
  const kept = await saveCopy(scenario, text);
  if (!kept.ok) return { kind: 'refused', reason: kept.problem.words };
  return { kind: 'kept', named: kept.value, diagnostics: diagnostics };
}

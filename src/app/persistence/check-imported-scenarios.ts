import { requestCheck } from '../../analysis/client/check-client';
import type { OwnScenario } from '../../persistence/own-scenarios';
import { isId } from '../../scenario/id';

/** Own scenarios from a file as they may be kept here, and a sentence for each that has errors. */
interface CheckedScenarios {
  readonly scenarios: readonly OwnScenario[];
  readonly told: readonly string[];
}

/**
 * Checks own scenarios that a file holds, as any scenario file is checked. One that is sound goes by what its text says
 * it is; one that is not is there to be fixed in the workbench, as a file with errors is. A sound one in an earlier format is
 * kept in the present one; what was typed since it was opened stays as it was typed.
 */
export async function checkImportedScenarios(carried: readonly OwnScenario[]): Promise<CheckedScenarios> {
  const told: string[] = [];
  const scenarios: OwnScenario[] = [];
  for (const own of carried) {
    if (own.text === '') {
      scenarios.push(withSoundId(own));
      continue;
    }
    const checked = await requestCheck(own.text, { explores: false }).catch((error: unknown) =>
      String(error),
    );
    if (typeof checked === 'string') {
      told.push(`Left out: “${own.title}” could not be checked: ${checked}`);
      continue;
    }
    if (checked.scenario) {
      const { id, version, title } = checked.scenario;
      scenarios.push({ ...own, id, version, title, text: checked.migrated ?? own.text });
      continue;
    }
    scenarios.push(withSoundId({ ...own, text: '', draft: own.draft ?? own.text }));
    const first = checked.diagnostics.find(({ severity }) => severity === 'error');
    told.push(
      `“${own.title}” has errors to mend in the workbench; the first is on line ${first?.line}: ${first?.message}`,
    );
  }
  return { scenarios, told };
}

function withSoundId(own: OwnScenario): OwnScenario {
  return isId(own.id) ? own : { ...own, id: 'unfinished' };
}

import { checkScenario } from '../../src/analysis/diagnostics/check-scenario';
import { riverTamble } from '../../src/scenarios/river-tamble/scenario';
import { tiktok2022 } from '../../src/scenarios/tiktok-2022/scenario';
import { hostileFiles } from '../scenario/check/hostile-files';
import { smallText } from '../scenario/check/small-scenario';
import { count, printTable, printTarget, time } from './figures';
import { timed } from './measured';

const runs = 3;
const most = 1_000;

/** Every file is to be opened or refused within a second: those that ship, a small one, and each kind made to take long. */
export function timeCheck(): void {
  const texts = {
    'the TikTok scenario': () => JSON.stringify(tiktok2022, null, 2),
    'the river scenario': () => JSON.stringify(riverTamble, null, 2),
    'the small scenario of the tests': () => smallText,
    ...hostileFiles,
  };
  const rows = [['file', 'bytes', '', 'findings', `worst of ${runs}`, 'processor']];
  const worst = { file: '', milliseconds: 0 };
  for (const [file, make] of Object.entries(texts)) {
    const text = make();
    const found = Array.from({ length: runs }, () => timed(() => checkScenario(text)));
    const milliseconds = Math.max(...found.map((run) => run.milliseconds));
    const processor = Math.max(...found.map((run) => run.processorMilliseconds));
    const checked = found[0]?.made;
    rows.push([
      file,
      count(new TextEncoder().encode(text).length),
      checked?.scenario ? 'opened' : 'refused',
      count(checked?.diagnostics.length ?? 0),
      time(milliseconds),
      time(processor),
    ]);
    if (milliseconds > worst.milliseconds) Object.assign(worst, { file, milliseconds });
  }
  printTable(rows);
  printTarget(`the longest, ${worst.file}`, time(worst.milliseconds), '1 s', worst.milliseconds < most);
}

import { cpus, loadavg } from 'node:os';
import { compareWithXState } from './against-xstate';
import { timeBundledScenario } from './bundled-scenario';
import { timeCheck } from './check';
import { timeGrowth } from './growth';
import { timeInteraction } from './interaction/interaction';
import { scoreByLighthouse } from './lighthouse';
import { timeLookAhead } from './look-ahead';
import { timeMap } from './map';
import { timeMillion } from './million';

/** What `npm run bench` measures; `npm run bench -- growth map` measures some of it. */
const subjects = {
  xstate: compareWithXState,
  growth: timeGrowth,
  million: timeMillion,
  lookAhead: timeLookAhead,
  bundled: timeBundledScenario,
  check: timeCheck,
  map: timeMap,
  interaction: timeInteraction,
  lighthouse: scoreByLighthouse,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in subjects));
if (unknown.length > 0) {
  throw new Error(
    `There is no measurement ${unknown.join(', ')}; there are ${Object.keys(subjects).join(', ')}.`,
  );
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
console.log(
  'Times are by the clock, with the processor time of all threads beside them where other work may slow them.',
);
for (const [name, measure] of Object.entries(subjects)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(
    `\n— ${name} — (load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')} before)`,
  );
  await measure();
}

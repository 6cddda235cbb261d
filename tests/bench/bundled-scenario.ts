import { analyseScenario, study } from '../../src/analysis/result/analysis-result';
import { tiktok } from '../tiktok';
import { median, printTarget, time } from './figures';
import { timed } from './measured';

const runs = 50;

/** The bundled scenario whole: as when an answer changes, and as when one likelihood does. */
export function timeBundledScenario(): void {
  const whole = median(
    Array.from({ length: runs }, () => timed(() => analyseScenario(tiktok, {})).milliseconds),
  );
  const kept = study(tiktok, {});
  const weighed = median(
    Array.from({ length: runs }, (_, run) => timed(() => kept.weigh({ [anyMove]: run + 1 })).milliseconds),
  );
  printTarget(`everything, the median of ${runs}`, time(whole), '16 ms', whole < 16);
  printTarget('other likelihoods alone', time(weighed), '16 ms', weighed < 16);
}

const anyMove = tiktok.situations[0]?.moves[0]?.id ?? '';

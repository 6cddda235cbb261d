import { error, type Fault, warning } from './fault';
import { limits } from './limits';

/** The first of some faults, as many as are told, and a last one that says so where there are more. */
export function limitDiagnostics(faults: Iterable<Fault>): Fault[] {
  const told: Fault[] = [];
  for (const fault of faults) {
    if (told.length < limits.findings) {
      told.push(fault);
      continue;
    }
    const say = told.some(({ severity }) => severity === 'error') ? error : warning;
    told.push(
      say([], `Only the first ${limits.findings} findings are told.`, 'Mend these, then check again.'),
    );
    break;
  }
  return told;
}

import { describe, expect, it } from 'vitest';
import { error, type Fault, warning } from '../../../src/scenario/check/fault';
import { limitDiagnostics } from '../../../src/scenario/check/limit-diagnostics';
import { limits } from '../../../src/scenario/check/limits';

const many = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
const wrong = error(['start'], 'It is wrong.', 'Mend it.');
const odd = warning(['start'], 'It is odd.', 'Mend it.');
const only = { message: 'Only the first 200 findings are told.', fix: 'Mend these, then check again.' };

describe('the faults that are told', () => {
  it('are all, as long as they are not too many', () => {
    expect(limitDiagnostics([])).toEqual([]);
    expect(limitDiagnostics([wrong, odd])).toEqual([wrong, odd]);
    expect(limitDiagnostics(many(limits.findings, odd))).toEqual(many(limits.findings, odd));
  });

  it('are the first where there are more, and a last one that says so', () => {
    expect(limitDiagnostics([...many(200, odd), wrong, wrong])).toEqual([
      ...many(200, odd),
      { severity: 'warning', path: [], ...only },
    ]);
  });

  it('end with an error where one of them is an error', () => {
    const told = [...many(199, odd), wrong];
    expect(limitDiagnostics([...told, odd])).toEqual([...told, { severity: 'error', path: [], ...only }]);
  });

  it('are looked for no further than they are told', () => {
    let looked = 0;
    function* endless() {
      for (;;) {
        looked += 1;
        yield odd;
      }
    }
    expect(limitDiagnostics(endless())).toHaveLength(201);
    expect(looked).toBe(201);
  });
});

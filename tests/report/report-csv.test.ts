import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../src/report/report-csv';
import { emptyReport, smallReport } from './small-report';

const header =
  'step,made by,move,leads to,party,interest,standing before,standing,what it means,basis,note\r\n';

/** The first cell of a row whose party is called so. */
function cellOf(name: string): string | undefined {
  const parties = smallReport.parties.slice(1).map((party) => ({ ...party, name }));
  const row = reportCsv({ ...emptyReport, parties }).slice(header.length);
  return /^0,,,,(.*),A fare,at risk,at risk,,,\r\n$/s.exec(row)?.[1];
}

describe('a report as CSV', () => {
  it('tells where every interest stands before and after every step', () => {
    const note = '"Say “well rowed”,\n- then ask why."';
    expect(reportCsv(smallReport)).toBe(
      [
        header,
        '0,,,,Ann,A crossing,open,open,,,Who is at the table?\r\n',
        '0,,,,Ann,Her purse,lost,lost,,,Who is at the table?\r\n',
        '0,,,,Ben,A fare,at risk,at risk,,,Who is at the table?\r\n',
        '1,Ann,Ann offers a fare,On the quay,Ann,A crossing,open,at risk,The boat is late.,i1,\r\n',
        '1,Ann,Ann offers a fare,On the quay,Ann,Her purse,lost,lost,,,\r\n',
        '1,Ann,Ann offers a fare,On the quay,Ben,A fare,at risk,secured,He is paid.,¶1,\r\n',
        `2,Chance,The tide turns,Across,Ann,A crossing,at risk,secured,She is over.,¶2,${note}\r\n`,
        `2,Chance,The tide turns,Across,Ann,Her purse,lost,lost,,,${note}\r\n`,
        `2,Chance,The tide turns,Across,Ben,A fare,secured,secured,,,${note}\r\n`,
      ].join(''),
    );
  });

  it('has its header alone where no party has an interest', () => {
    expect(reportCsv(emptyReport)).toBe(header);
  });

  it.each([
    ['Ann', 'Ann'],
    ['Ann, Ben', '"Ann, Ben"'],
    ['"Ann"', '"""Ann"""'],
    ['Ann\rBen', '"Ann\rBen"'],
    ['Ann\nBen', '"Ann\nBen"'],
    ['=1+2', "'=1+2"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\t1', "'\t1"],
    ['\r1', '"\'\r1"'],
    ['1=1', '1=1'],
  ])('writes %j as a cell that reads as this text', (name, cell) => {
    expect(cellOf(name)).toBe(cell);
  });
});

import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPeriods, formatShort } from '../../src/messages/en/period';

describe('dates as they are read', () => {
  it('are a day, or a month where no day is known', () => {
    expect(formatPeriod({ from: '2022-12-08' })).toBe('8 December 2022');
    expect(formatPeriod({ from: '2022-12' })).toBe('December 2022');
    expect(formatShort({ from: '2022-12-08', to: '2023-01' })).toBe('8 Dec 2022');
    expect(formatShort({ from: '2023-01' })).toBe('Jan 2023');
  });

  it('name the month and the year once where both are the same', () => {
    expect(formatPeriod({ from: '2025-01-18', to: '2025-01-19' })).toBe('18–19 January 2025');
    expect(formatPeriod({ from: '2023-01', to: '2023-05' })).toBe('January – May 2023');
    expect(formatPeriod({ from: '2023-03-15', to: '2025-01-17' })).toBe('15 March 2023 – 17 January 2025');
    expect(formatPeriods([{ from: '2020-08-14' }, { from: '2021-02' }])).toBe(
      '14 August 2020; February 2021',
    );
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { reportOf } from '../../../src/report/report';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { ReportParties } from '../../../src/views/report/report-parties';
import { newWalk } from '../../../src/walk/walk';
import { tiktok } from '../../tiktok';

const report = reportOf(tiktok, newWalk(), { notes: [], votes: [], link: undefined, made: '2026-03-02' });
const [party] = report.parties;
const [interest] = party?.interests ?? [];

afterEach(cleanup);

/** What is told of an interest that began and ends open, after it stood as given in between. */
function toldAfter(...between: ('open' | 'at risk')[]): string {
  if (!party || !interest) throw new Error('The scenario has no interest');
  const stood = ['open', ...between, 'open'] as const;
  const steps = stood.slice(1).map((to, index) => ({
    ...{ step: index + 1, by: 'chance' as const, mover: 'Chance', story: '', text: '', mark: '', to: '' },
    ...{ changes: [{ interest: interest.id, from: stood[index] ?? to, to, text: '', mark: '' }], note: '' },
  }));
  const ended = { ...interest, start: 'open', standing: 'open' } as const;
  render(
    <ScenarioProvider scenario={tiktok}>
      <ReportParties report={{ ...report, steps, parties: [{ ...party, interests: [ended] }] }} />
    </ScenarioProvider>,
  );
  return screen.getByRole('term').textContent ?? '';
}

it('a standing that moved and came back is told as come back', () => {
  expect(toldAfter('at risk')).toBe(`${interest?.name}: open again`);
});

it('a standing that never moved is told as it still is', () => {
  expect(toldAfter('open')).toBe(`${interest?.name}: still open`);
});

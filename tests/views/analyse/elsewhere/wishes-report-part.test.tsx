// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ScenarioProvider } from '../../../../src/ui/scenario-context';
import { WishesReportPart } from '../../../../src/views/analyse/elsewhere/wishes-report-part';
import { type Marks, noMarks } from '../../../../src/walk/session';
import { newWalk, takeMoves } from '../../../../src/walk/walk';
import { moves, shortest, tiktok } from '../../../tiktok';

vi.mock('../../../../src/analysis/client/analysis-client', async () =>
  (await import('../answer-here')).clientHere(),
);

function report(path: readonly string[], marks: Partial<Marks> = {}) {
  const walk = takeMoves(tiktok, newWalk(), moves(path.join(' ')));
  render(
    <ScenarioProvider scenario={tiktok}>
      <WishesReportPart walk={walk} marks={{ ...noMarks, ...marks }} />
    </ScenarioProvider>,
  );
}

afterEach(cleanup);

it('a report tells what each wants, whose it is, and what comes of it from where the walk stands', async () => {
  const own = [['fullBan'], ['continuedDelay', 'perceivedInaction'], ['agreement']];
  report(['offerData'], { rankings: { washington: own } as never });
  await screen.findByText(/^If everyone looks ahead/, undefined, { timeout: 10_000 });
  const said = document.body.textContent ?? '';
  expect(said).toContain(
    'Biden administration: Full ban; then Continued delay and Perceived inaction, level; then Agreement. One’s own order.',
  );
  expect(said).toMatch(/Chinese government: .* As the scenario has it\./);
  expect(said).toMatch(/^What each wants, and what to watch for.?Asked from “/);
});

it('what to watch for is a list to tick once anyone has judged a likelihood', async () => {
  report(shortest.fullBan, { likelihoods: { acceptAlgorithm: 3 } as never });
  const [first] = await screen.findAllByRole('checkbox', undefined, { timeout: 10_000 });
  expect(document.body.textContent).toContain('Asked from the start.');
  await userEvent.setup().click(first as HTMLElement);
  expect((first as HTMLInputElement).checked).toBe(true);
});

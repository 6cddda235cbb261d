// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { ScenarioProvider } from '../../../../src/ui/scenario-context';
import { ChoiceLeadsFinder } from '../../../../src/views/analyse/elsewhere/choice-leads-finder';
import { OutcomeSettledHere } from '../../../../src/views/analyse/elsewhere/outcome-settled-here';
import { ExploreView } from '../../../../src/views/explore/explore-view';
import { type WalkActor, walkMachine } from '../../../../src/walk/walk-machine';
import { moves, shortest, tiktok } from '../../../tiktok';

vi.mock('../../../../src/analysis/client/analysis-client', async () =>
  (await import('../answer-here')).clientHere(),
);

function Shown({ actor }: { actor: WalkActor }) {
  const { walk, marks } = useSelector(actor, ({ context }) => context);
  return (
    <ScenarioProvider scenario={tiktok}>
      <ExploreView
        walk={actor}
        told={walk}
        marks={marks}
        addressOf={(view) => `#/${view}`}
        LeadsFinder={ChoiceLeadsFinder}
        settled={<OutcomeSettledHere walk={actor} />}
      />
    </ScenarioProvider>
  );
}

function explore(path: readonly string[]) {
  const place = { moves: moves(path.join(' ')), assumptions: {}, problems: [] };
  const actor = createActor(walkMachine, { input: { scenario: tiktok, place } }).start();
  render(<Shown actor={actor} />);
  return userEvent.setup();
}

const labelOf = (id: string) =>
  tiktok.situations.flatMap((situation) => situation.moves).find((move) => move.id === id)?.label ?? id;
const card = (id: string) => screen.getByRole('button', { name: labelOf(id) }).closest('li') as HTMLElement;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('in Explore', () => {
  it('each choice is marked, on request, with where it leads if all look ahead, also after a step', async () => {
    const user = explore(shortest.fullBan.slice(0, -1));
    expect(screen.queryByText(/^If all look ahead/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Mark where each choice leads' }));
    expect(
      await within(card('ban')).findByText('If all look ahead from then on: Full ban.', undefined, {
        timeout: 10_000,
      }),
    ).toBeTruthy();
    expect(within(card('noAction')).getByText(/Whoever looks ahead does not choose it\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mark where each choice leads' }));
    expect(screen.queryByText(/^If all look ahead/)).toBeNull();
  });

  it('an outcome says, once asked, whether everyone could settle on it', async () => {
    const user = explore(shortest.agreement);
    await user.click(screen.getByRole('button', { name: 'Could everyone settle on this?' }));
    const settled = screen.getByRole('region', { name: 'Could all settle on it' });
    expect(
      await within(settled).findByText('Beijing can be sure of better alone.', undefined, {
        timeout: 10_000,
      }),
    ).toBeTruthy();
  });
});

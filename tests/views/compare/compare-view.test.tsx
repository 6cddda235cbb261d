// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MoveId } from '../../../src/scenario/types';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { CompareView } from '../../../src/views/compare/compare-view';
import type { Pin } from '../../../src/walk/session';
import { moves, shortest, tiktok } from '../../tiktok';

const agreement = { id: 'a', name: 'A deal', moves: shortest.agreement };
const fullBan = { id: 'b', name: 'Shut out', moves: shortest.fullBan };
const waiting = { id: 'c', name: 'Waiting', moves: moves('holdFirm keepTalking sitTight') };

/** Stands in for what keeps the pinned paths. */
function Kept({ pinned, onWalk }: { pinned: readonly Pin[]; onWalk: (moves: readonly MoveId[]) => void }) {
  const [paths, setPaths] = useState(pinned);
  return (
    <ScenarioProvider scenario={tiktok}>
      <CompareView
        paths={paths.slice(-4)}
        earlier={paths.slice(0, -4)}
        onWalk={onWalk}
        onRemove={(id) => setPaths(paths.filter((path) => path.id !== id))}
        onCompareOutcomes={(outcomes) => setPaths(outcomes.map((path) => ({ ...path, id: path.name })))}
      />
    </ScenarioProvider>
  );
}

function show(...pinned: Pin[]) {
  const onWalk = vi.fn();
  render(<Kept pinned={pinned} onWalk={onWalk} />);
  return { user: userEvent.setup(), onWalk };
}

const differing = () => screen.getByRole('table', { name: 'What differs' });
const columns = () => within(differing()).getAllByRole('columnheader').slice(1);
const rowOf = (table: HTMLElement, interest: string) =>
  within(table).getByRole('rowheader', { name: interest }).closest('tr') as HTMLElement;

afterEach(cleanup);

describe('Compare', () => {
  it('says how to pin while nothing is, and compares the four outcomes at one click', async () => {
    const { user } = show();
    expect(screen.getByText(/Nothing is pinned yet/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Compare the four outcomes' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(columns().map((column) => column.textContent)).toEqual(
      tiktok.outcomes.map((outcome) => outcome.short),
    );
    for (const outcome of tiktok.outcomes) {
      expect(within(differing()).getByText(`7 steps to “${outcome.title}”`)).toBeTruthy();
    }
  });

  it('shows a single path and asks for another', () => {
    show(waiting);
    expect(screen.getByText(/One path is pinned/)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Where it leaves each party' });
    for (const interest of tiktok.parties.flatMap((party) => party.interests)) {
      expect(rowOf(table, interest.name)).toBeTruthy();
    }
  });

  it('tells in a sentence where the paths part, and draws it as a tree of moves', () => {
    show(agreement, fullBan);
    const part = screen.getByRole('region', { name: 'Where they part' });
    expect(within(part).getByText(/^Both paths part at the start/)).toBeTruthy();
    const storyOf = (id: MoveId | undefined) =>
      tiktok.situations.flatMap((situation) => situation.moves).find((move) => move.id === id)?.story ?? '';
    const [gives, holds] = within(part)
      .getAllByRole('listitem')
      .filter((item) => item.closest('details') === null && item.querySelector('details'));
    expect(gives?.textContent).toContain(storyOf(shortest.agreement[0]));
    expect(gives?.textContent).toContain('A dealAgreement');
    expect(holds?.textContent).toContain(storyOf(shortest.fullBan[0]));
    expect(holds?.textContent).toContain('Shut outFull ban');
  });

  it('gives the standing and its sentence for each path where they differ', () => {
    show(agreement, fullBan);
    const row = rowOf(differing(), 'To keep operating in the U.S.');
    const meanings = ['agreement', 'fullBan'].map((id) =>
      tiktok.outcomes
        .find((outcome) => outcome.id === id)
        ?.meaning.find(({ interest }) => interest === 'tiktokOperates'),
    );
    const cells = within(row).getAllByRole('cell');
    expect(
      cells.map((cell, index) => cell.textContent?.includes(meanings[index]?.account[0]?.text ?? '?')),
    ).toEqual([true, true]);
    expect(cells[0]?.textContent).toContain('secured');
    expect(cells[1]?.textContent).toContain('lost');
  });

  it('folds away what all leave the same, and opens it', async () => {
    const { user } = show(agreement, fullBan);
    const name = 'To keep TikTok a Chinese enterprise';
    expect(within(differing()).queryByRole('rowheader', { name })).toBeNull();
    const summary = screen.getByText(/^The same in all: \d+ interests?$/);
    expect(summary.closest('details')?.open).toBe(false);
    await user.click(summary);
    expect(summary.closest('details')?.open).toBe(true);
    const same = within(summary.closest('details') as HTMLElement).getByRole('table', {
      name: 'The same in all',
    });
    expect(within(rowOf(same, name)).getAllByText('secured')).toHaveLength(2);
  });

  it('says since which step a standing holds that the last step did not bring about', () => {
    show(waiting, agreement);
    const [cell] = within(rowOf(differing(), 'To see the administration act')).getAllByRole('cell');
    expect(cell?.textContent).toContain('at risk');
    expect(cell?.textContent).toContain('since step 2');
  });

  it('names what was pinned before the four it compares, and takes it off', async () => {
    const four = ['One', 'Two', 'Three', 'Four'].map((name) => ({ ...waiting, id: name, name }));
    const { user } = show(fullBan, agreement, ...four);
    const earlier = screen.getByRole('region', { name: /^The last four pinned are compared/ });
    expect(within(earlier).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(earlier).getByRole('button', { name: 'Remove: Shut out' }));
    expect(within(earlier).queryByText('Shut out')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove: Two' }));
    expect(screen.queryByRole('region', { name: /pinned are compared/ })).toBeNull();
    expect(columns().map((column) => column.textContent)).toEqual(['A deal', 'One', 'Three', 'Four']);
  });

  it('tells how each path came about', () => {
    show(agreement, waiting);
    const stories = screen.getByRole('region', { name: 'How each came about' });
    expect(within(stories).getAllByRole('listitem')).toHaveLength(2);
    expect(within(stories).getByText(/In the end Washington signs/)).toBeTruthy();
  });

  it('walks a path, and takes one off without losing one’s place', async () => {
    const { user, onWalk } = show(agreement, fullBan, waiting);
    await user.click(screen.getByRole('button', { name: 'Walk it: Shut out' }));
    expect(onWalk).toHaveBeenCalledWith(shortest.fullBan);
    await user.click(screen.getByRole('button', { name: 'Remove: Shut out' }));
    expect(columns().map((column) => column.textContent)).toEqual(['A deal', 'Waiting']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says that paths are the same where they never part, and that no standing differs', () => {
    show(agreement, { ...agreement, id: 'again', name: 'The same again' });
    expect(screen.getByText('Both paths are the same path.')).toBeTruthy();
    const interests = tiktok.parties.flatMap((party) => party.interests);
    expect(screen.getByText(`The same in all: ${interests.length} interests`)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'No standing differs' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
  });
});

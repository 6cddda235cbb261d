// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ActorRefFrom, createActor } from 'xstate';
import { walkMachine } from '../../../src/session/walk-machine';
import { ExploreView } from '../../../src/views/explore/explore-view';
import { moves, shortest, tiktok } from '../../tiktok';

const labelOf = (id: string) =>
  tiktok.situations.flatMap((situation) => situation.moves).find((move) => move.id === id)?.label ?? id;

const addressOf = (view: string) => `#/${view}`;

function Shown({ actor }: { actor: ActorRefFrom<typeof walkMachine> }) {
  const snapshot = useSelector(actor, (state) => state);
  return (
    <ExploreView
      scenario={tiktok}
      walk={actor}
      told={snapshot.context.walk}
      marks={snapshot.context.marks}
      addressOf={addressOf}
    />
  );
}

function explore(words = '') {
  const place = { view: 'explore', moves: moves(words), assumptions: {}, problems: [] };
  const actor = createActor(walkMachine, { input: { scenario: tiktok, place } }).start();
  render(<Shown actor={actor} />);
  return { user: userEvent.setup(), actor };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const choices = () => screen.getByRole('list', { name: 'Choices' });

beforeEach(() => {
  // jsdom lays nothing out: it has neither this observer nor scrolling.
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
  localStorage.clear();
});

describe('Explore', () => {
  it('says in one sentence what to do on a first visit, and no more once one has moved', async () => {
    const { user } = explore();
    expect(screen.getByText(tiktok.invitation)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: labelOf('offerData') }));
    expect(screen.queryByText(tiktok.invitation)).toBeNull();
  });

  it('keeps a closed choice in its place, with what it needs, met and unmet', () => {
    explore('offerData acceptData');
    const closed = within(choices())
      .getByRole('heading', { name: new RegExp(labelOf('conclude')) })
      .closest('li') as HTMLElement;
    expect(within(closed).getByText('Met:')).toBeTruthy();
    expect(within(closed).getByText('Not met:')).toBeTruthy();
    expect(within(closed).queryByRole('button', { name: labelOf('conclude') })).toBeNull();
  });

  it('announces a step, where it led, and each standing it changed', async () => {
    const { user } = explore('offerData');
    await user.click(screen.getByRole('button', { name: labelOf('acceptData') }));
    const told = screen.getByRole('status').textContent;
    expect(told).toContain('Step 2.');
    expect(told).toContain(title());
    expect(told).toMatch(/from at risk to secured/);
  });

  it('gives focus to the new situation after a step', async () => {
    const { user } = explore();
    await user.click(screen.getByRole('button', { name: labelOf('offerData') }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('leaves the number of a closed choice without effect', async () => {
    const { user, actor } = explore();
    const index = tiktok.situations[0]?.moves.findIndex((move) => move.id === 'conclude') ?? -1;
    await user.keyboard(String(index + 1));
    expect(actor.getSnapshot().context.walk.steps).toHaveLength(0);
  });

  it('goes quiet on an outcome out of reach and names the step that closed it', () => {
    explore(shortest.fullBan.join(' '));
    const possible = screen.getByRole('region', { name: 'Still possible' });
    expect(within(possible).getAllByText('No longer possible:')).toHaveLength(3);
    expect(within(possible).getAllByText(new RegExp(`^step 7: ${labelOf('ban')}`))).toHaveLength(3);
  });

  it.each(Object.entries(shortest))(
    'tells at %s what it means for every interest of every party',
    (id, way) => {
      explore(way.join(' '));
      const outcome = tiktok.outcomes.find((candidate) => candidate.id === id);
      expect(title()).toBe(outcome?.title);
      const page = within(screen.getByRole('article'));
      for (const { text } of outcome?.meaning ?? [])
        expect(
          page.getByText(
            (_, element) => element?.tagName === 'DD' && element.textContent?.includes(text) === true,
          ),
        ).toBeTruthy();
      expect(outcome?.meaning).toHaveLength(11);
    },
  );

  it('offers at an outcome the forks to walk back to, the other branches, and to start over', async () => {
    const { user, actor } = explore(shortest.fullBan.join(' '));
    await user.click(screen.getByRole('button', { name: /^Walk back to step 6/ }));
    await user.click(screen.getByRole('button', { name: labelOf('noAction') }));
    await user.click(screen.getByRole('button', { name: 'Return to the branch that parts after step 6' }));
    expect(title()).toBe(tiktok.outcomes.find(({ id }) => id === 'fullBan')?.title);
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(title()).toBe(tiktok.situations[0]?.title);
    expect(actor.getSnapshot().context.walk.steps).toHaveLength(8);
  });

  it('shows beside each answer what it closes, and closes it at once', async () => {
    const { user } = explore();
    const assumption = tiktok.assumptions.find(({ answers }) =>
      answers.some((answer) => answer.closes.some((move) => move === 'offerData')),
    );
    const answer = assumption?.answers.find(({ closes }) => closes.some((move) => move === 'offerData'));
    const question = screen.getByRole('group', {
      name: new RegExp(assumption?.question.replace('?', '\\?') ?? ''),
    });
    const radio = within(question).getByRole('radio', { name: new RegExp(`^${answer?.label}`) });
    expect(radio.closest('label')?.textContent).toContain(labelOf('offerData'));
    await user.click(radio);
    expect(within(choices()).queryByRole('button', { name: labelOf('offerData') })).toBeNull();
    expect(within(choices()).getAllByText(/closed by your answer/).length).toBeGreaterThan(0);
  });

  it('says which way opens a choice from the start where none does from here', async () => {
    const { user } = explore('offerData acceptData');
    await user.click(screen.getByRole('button', { name: `Show a way there: ${labelOf('offerData')}` }));
    expect(screen.getByText(/From here it cannot be opened any more/)).toBeTruthy();
  });

  it('opens a citation to its locator and an inference to its reason', async () => {
    const { user } = explore();
    const [first] = screen.getAllByRole('button', { name: /^From the document/ });
    if (!first) throw new Error('The start cites the document');
    expect(first.getAttribute('aria-expanded')).toBe('false');
    await user.click(first);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    const note = document.getElementById(first.getAttribute('aria-controls') ?? '');
    expect(note?.hidden).toBe(false);
    expect(note?.textContent).toContain('The passage tells:');
  });

  it('tells, once asked, what the last step changed of what can happen, of the odds and of who decides', async () => {
    const { user } = explore(shortest.fullBan.slice(0, -1).join(' '));
    await user.click(screen.getByRole('button', { name: labelOf('ban') }));
    await user.click(screen.getByRole('button', { name: 'What did this step change?' }));
    const change = screen.getByRole('region', { name: 'What this step changed' });
    expect(
      await within(change).findByText(/^It put Agreement, .* out of reach\. It made Full ban certain\.$/),
    ).toBeTruthy();
    expect(within(change).getByRole('row', { name: /^Full ban .*% *, .* certain$/ })).toBeTruthy();
    expect(within(change).getByText('Full ban comes about whatever anyone does.')).toBeTruthy();
  });

  it('has no step to tell of at the start', () => {
    explore();
    expect(screen.queryByRole('button', { name: 'What did this step change?' })).toBeNull();
  });
});

// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import type { Scenario } from '../../../src/scenario/types';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { ExploreView } from '../../../src/views/explore/explore-view';
import { movesTo } from '../../../src/walk/walk';
import { type WalkActor, walkMachine } from '../../../src/walk/walk-machine';
import { moves, shortest, tiktok } from '../../tiktok';

const labelOf = (id: string) =>
  tiktok.situations.flatMap((situation) => situation.moves).find((move) => move.id === id)?.label ?? id;

const addressOf = (view: string) => `#/${view}`;

function Shown({ actor }: { actor: WalkActor }) {
  const snapshot = useSelector(actor, (state) => state);
  return (
    <ScenarioProvider scenario={snapshot.context.scenario}>
      <ExploreView
        walk={actor}
        told={snapshot.context.walk}
        marks={snapshot.context.marks}
        addressOf={addressOf}
      />
    </ScenarioProvider>
  );
}

/** The scenario with another title at its start. */
function withTitle(title: string): Scenario {
  const [start, ...others] = tiktok.situations;
  return { ...tiktok, situations: start ? [{ ...start, title }, ...others] : [] };
}

function explore(words = '', scenario = tiktok) {
  const place = { view: 'explore', moves: moves(words), assumptions: {}, problems: [] };
  const actor = createActor(walkMachine, { input: { scenario, place } }).start();
  render(<Shown actor={actor} />);
  return { user: userEvent.setup(), actor };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const choices = () => screen.getByRole('list', { name: 'Choices' });

// What is loaded once it is opened takes its time.
configure({ asyncUtilTimeout: 10_000 });
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
    const needs = within(closed).getByRole('list', { name: 'It needs:' });
    expect(within(closed).getByText('It needs:').className).not.toContain('visually-hidden');
    expect(within(needs).getByText('Met:')).toBeTruthy();
    expect(within(needs).getByText('Not met:')).toBeTruthy();
    expect(within(closed).queryByRole('button', { name: labelOf('conclude') })).toBeNull();
  });

  it('announces a step, where it led, and each standing it changed', async () => {
    const { user } = explore('offerData');
    await user.click(screen.getByRole('button', { name: labelOf('acceptData') }));
    const told = screen.getByRole('status').textContent;
    expect(told).toContain('Step 2.');
    expect(told).toContain(title());
    expect(told).toMatch(/from at risk to open/);
  });

  it('announces an outcome that is out of reach once a step or an answer closes it', async () => {
    const { user } = explore('holdFirm');
    const closed = () => screen.queryByText(/^Out of reach now:/);
    expect(closed()).toBeNull();
    const [assumption] = tiktok.assumptions;
    const nothing = assumption?.answers[1]?.label ?? '';
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${nothing}`) }));
    // What finds them is loaded with the first step or answer.
    await waitFor(() => expect(closed()?.textContent).toBe('Out of reach now: Agreement.'));
  });

  it('ends a title once: with its own mark, or else with a full stop', () => {
    explore('', withTitle('Who moves first?'));
    expect(screen.getByRole('status').textContent).toContain('Who moves first? 3 open choices.');
  });

  it('takes a choice by its number beside a radio button, and leaves the arrows to it', async () => {
    const { user, actor } = explore('offerData');
    await user.click(screen.getAllByRole('radio', { name: 'Left open' })[0] as HTMLElement);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowLeft' });
    expect(movesTo(actor.getSnapshot().context.walk)).toEqual(['offerData']);
    await user.keyboard('1');
    expect(movesTo(actor.getSnapshot().context.walk)).toEqual(['offerData', 'acceptData']);
  });

  it('brings the notice of a contradiction into sight and focus, and gives the focus back', async () => {
    const scrollIntoView = vi.fn();
    // Less than any notice is high: it is out of sight.
    vi.stubGlobal('innerHeight', -1);
    Element.prototype.scrollIntoView = scrollIntoView;
    const { user } = explore('offerData');
    const closing = tiktok.assumptions
      .flatMap(({ answers }) => answers)
      .find(({ closes }) => closes.some((move) => move === 'offerData'));
    const radio = screen.getByRole('radio', { name: new RegExp(`^${closing?.label}`) });
    await user.click(radio);
    const keep = await screen.findByRole('button', { name: 'Keep walking' });
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
    expect(document.activeElement).toBe(keep);
    await user.click(keep);
    expect(document.activeElement).toBe(radio);
  });

  it('says how many of what is pinned are compared', () => {
    const { actor } = explore();
    const pin = (steps: number) =>
      act(() =>
        actor.send({
          type: 'mark',
          marking: { kind: 'pin', name: 'A place', moves: shortest.fullBan.slice(0, steps) },
        }),
      );
    for (const steps of [1, 2, 3, 4]) pin(steps);
    expect(screen.getByRole('link', { name: 'Compare the 4 pinned' })).toBeTruthy();
    pin(5);
    expect(screen.getByRole('link', { name: 'Compare the last 4 of 5 pinned' })).toBeTruthy();
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
      for (const { text } of outcome?.meaning.flatMap(({ account }) => account) ?? [])
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
    expect(await screen.findByText(/From here it cannot be opened any more/)).toBeTruthy();
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

// @vitest-environment jsdom

import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { movingParties, roleCard } from '../../../src/classroom/role-card';
import { lookup } from '../../../src/scenario/lookup';
import { openMoves } from '../../../src/scenario/states';
import type { AnswerId, AssumptionId, MoveId, Party, PartyId, Scenario } from '../../../src/scenario/types';
import { currentState, newWalk, stationsTo, takeMove, takeMoves } from '../../../src/walk/walk';
import { drawn } from '../../drawn-scenario';
import { scenario as river } from '../../scenarios/river-tamble/river-tamble';
import { moves, shortest, tiktok } from '../../tiktok';
import { page, press, teach, title } from './taught';

const everyone = tiktok.parties.map(({ id }) => id);

/** A class about to read the cards of those it plays. */
const openClass = (played: readonly PartyId[], scenario = tiktok) =>
  teach([{ type: 'chooseRoles' }, { type: 'play', parties: played, readers: played }], scenario);

/** What stands on a party's card and on no other part of the scenario. */
function cardTexts(scenario: Scenario, { id, about, interests }: Party): string[] {
  const { fears, powers } = roleCard(scenario, id);
  const able = powers.flatMap((power) => power.moves);
  return [
    about,
    ...interests.map(({ name }) => name),
    ...fears.map(({ text }) => text),
    ...able.flatMap(({ label, why }) => [label, why]),
  ];
}

/** Fails where a page shows something of the card of any party but one. */
function expectNothingOfOthers(reader: PartyId | undefined): void {
  const own = tiktok.parties.filter(({ id }) => id === reader).flatMap((party) => cardTexts(tiktok, party));
  const shown = tiktok.parties
    .filter(({ id }) => id !== reader)
    .flatMap((party) => cardTexts(tiktok, party))
    .filter((text) => !own.some((mine) => mine.includes(text)) && page().includes(text));
  expect(shown).toEqual([]);
}

function readAllCards(played: readonly PartyId[]): void {
  for (const id of played) {
    expectNothingOfOthers(undefined);
    press(/^We are /);
    expect(page()).toContain(tiktok.parties.find((party) => party.id === id)?.about);
    expectNothingOfOthers(id);
    press(/^Cover it/);
  }
}

/** A walk that takes, at each turn, another of the open moves than the time before. */
function wandering(seed: number, scenario = tiktok): MoveId[] {
  const taken: MoveId[] = [];
  let walk = newWalk();
  for (let turn = 0; turn < 40; turn += 1) {
    const open = openMoves(scenario, currentState(scenario, walk));
    const move = open[(seed * (turn + 1)) % (open.length || 1)];
    if (!move) break;
    taken.push(move.id);
    walk = takeMove(scenario, walk, move.id);
  }
  return taken;
}

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a class that plays every party', () => {
  const ways = [...Object.values(shortest), wandering(1), wandering(2), wandering(3), wandering(5)];

  it.each(ways.map((way) => ({ way, name: way.slice(0, 4).join(', ') })))(
    'shows nobody another’s card, at any turn of $name …',
    ({ way }) => {
      openClass(everyone);
      readAllCards(everyone);
      for (const id of way) {
        expectNothingOfOthers(undefined);
        press(/^We are /);
        const move = tiktok.situations.flatMap((situation) => situation.moves).find((one) => one.id === id);
        expectNothingOfOthers(move?.by as PartyId);
        // Everything of one's own card is there.
        const mover = tiktok.parties.find((party) => party.id === move?.by);
        for (const text of mover ? cardTexts(tiktok, mover).slice(0, 2) : []) expect(page()).toContain(text);
        act(() =>
          within(screen.getByRole('list', { name: 'Your choices' }))
            .getByText(move?.label ?? '')
            .click(),
        );
      }
    },
  );
});

describe('a class that plays some of the parties', () => {
  it('leaves the moves of the others to the facilitator, and shows a played one nothing of them', () => {
    const [first] = movingParties(tiktok);
    const played = first ? [first.id] : [];
    openClass(played);
    readAllCards(played);
    press(/^We are /);
    expectNothingOfOthers(first?.id);
    const [offer] = moves('offerData');
    const { label = '' } = tiktok.situations[0]?.moves.find(({ id }) => id === offer) ?? {};
    press(label);
    expect(title().textContent).toMatch(/^Nobody plays /);
    expect(screen.queryByRole('button', { name: /^We are / })).toBeNull();
    expect(screen.getAllByRole('list', { name: /^Moves of / })).toHaveLength(1);
  });
});

describe('where chance is to move', () => {
  it('says so, and the facilitator chooses or draws', () => {
    const way = wandering(0, river);
    const before = way.findIndex((id) => lookup(river).move(id).by === 'chance');
    expect(before).toBeGreaterThan(0);
    const { walk } = openClass(
      river.parties.slice(0, 1).map(({ id }) => id),
      river,
    );
    press(/^We are /);
    press(/^Cover it/);
    act(() => walk.send({ type: 'follow', moves: way.slice(0, before), from: 'start' }));
    expect(title().textContent).toBe('Chance decides');
    press(/^Draw by how likely/);
    expect(stationsTo(river, walk.getSnapshot().context.walk).at(-1)?.move?.by).toBe('chance');
  });
});

describe('an uncovered screen', () => {
  it('is covered again when the walk goes elsewhere, and when another view is shown', () => {
    const { walk, classroom, unmount } = openClass(everyone);
    readAllCards(everyone);
    press(/^We are /);
    act(() => walk.send({ type: 'move', move: shortest.agreement[0] as MoveId }));
    expect(title().textContent).toMatch(/^Pass the screen to /);
    press(/^We are /);
    unmount();
    expect(classroom.getSnapshot().context.uncovered).toBeUndefined();
  });
});

/** Opens another walk, as a person does from among those saved. */
const replace = (walk: ReturnType<typeof teach>['walk'], moves: readonly MoveId[]) =>
  act(() =>
    walk.send({
      type: 'replace',
      session: { walk: takeMoves(tiktok, newWalk(), moves), ...walk.getSnapshot().context.marks },
      problems: [],
    }),
  );

describe('a walk that takes the place of another, as many steps long', () => {
  it('shows no page that was uncovered in the first', () => {
    const { walk } = teach(
      [{ type: 'chooseRoles' }, { type: 'play', parties: everyone, readers: [] }],
      tiktok,
      moves('offerData acceptData'),
    );
    press(/^We are /);
    expect(title().textContent).toBe('What do you do?');
    replace(walk, moves('holdFirm keepTalking'));
    expect(title().textContent).toMatch(/^Pass the screen to /);
  });

  it('is not shown as what the room was to see of the first', () => {
    const { walk } = teach([{ type: 'vote' }, { type: 'reveal' }]);
    press(/^Offer stronger/);
    expect(title().textContent).toBe(lookup(tiktok).move('offerData' as MoveId).story);
    replace(walk, moves('holdFirm'));
    expect(title().textContent).toMatch(/^What will /);
  });
});

describe('a class that has played before', () => {
  it('goes straight on where it was, and may read its cards again', () => {
    const { walk, classroom } = teach([{ type: 'chooseRoles' }], tiktok, moves('offerData acceptData'));
    press('Go on from step 2');
    expect(page()).toContain(`Card 1 of ${movingParties(tiktok).length}`);
    const again = () => {
      act(() => classroom.send({ type: 'leave' }));
      press('Choose the parties');
    };
    again();
    press('Go on from step 2');
    expect(page()).toContain('Step 2 · ');
    again();
    press('Read the cards again, then go on');
    expect(page()).toContain(`Card 1 of ${movingParties(tiktok).length}`);
    again();
    press('Play from the start');
    expect(page()).toContain(`Card 1 of ${movingParties(tiktok).length}`);
    expect(walk.getSnapshot().context.marks.played).toHaveLength(movingParties(tiktok).length);
  });
});

it('says that the answers assumed close every move, and not that the talks end, short of an outcome', () => {
  const closed = drawn({ start: 'a b', a: 'c' }, { held: ['a-c', ''] });
  const { walk } = teach(
    [{ type: 'chooseRoles' }, { type: 'play', parties: everyone, readers: [] }],
    closed,
    moves('start-a'),
  );
  act(() => walk.send({ type: 'assume', assumption: 'held' as AssumptionId, answer: '0' as AnswerId }));
  expect(title().textContent).toBe('Nobody can move here');
  expect(page()).toContain('The answers assumed in this walk close every move.');
});

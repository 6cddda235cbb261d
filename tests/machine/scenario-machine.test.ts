import { describe, expect, expectTypeOf, it } from 'vitest';
import { assign, createActor, createMachine, type EventFrom, type SnapshotFrom, transition } from 'xstate';
import { machineConfig } from '../../src/machine/machine-config';
import {
  type NegotiationMachine,
  scenarioMachine,
  snapshotAt,
  stateOf,
} from '../../src/machine/scenario-machine';
import { lookup } from '../../src/scenario/lookup';
import { applyEffects, isOpen, openMoves, startState, stateAfter } from '../../src/scenario/states';
import type { Assumptions, Facts, MoveId, SituationId, State } from '../../src/scenario/types';
import { runsOver } from '../random-runs';
import { stateKey } from '../scenario/state-key';
import { answer, moves, shortest, tiktok } from '../tiktok';

/** Every state reachable under some answers, by plain exhaustive walk over the scenario's own meaning. */
function everyPosition(assumptions: Assumptions): State[] {
  const found = new Map<string, State>();
  const todo = [startState(tiktok)];
  for (const state of todo) {
    const key = stateKey(tiktok, state);
    if (found.has(key)) continue;
    found.set(key, state);
    todo.push(...openMoves(tiktok, state, assumptions).map((move) => stateAfter(tiktok, move, state)));
  }
  return [...found.values()];
}

/** Every combination of answers, each assumption left open or answered. */
function everyAnswer(): Assumptions[] {
  return tiktok.assumptions.reduce<Assumptions[]>(
    (combinations, { id, answers }) =>
      combinations.flatMap((fixed) => [fixed, ...answers.map((answer) => ({ ...fixed, [id]: answer.id }))]),
    [{}],
  );
}

const everyMove = tiktok.situations.flatMap((situation) => situation.moves);

describe('the machine of a scenario', () => {
  it('opens the same moves as the scenario, to the same results, at every state under every combination of answers', () => {
    const combinations = everyAnswer();
    expect(combinations).toHaveLength(81);
    let compared = 0;
    for (const assumptions of runsOver(combinations)) {
      for (const state of everyPosition(assumptions)) {
        const snapshot = snapshotAt(tiktok, state, assumptions);
        const open = everyMove.filter((move) => snapshot.can({ type: move.id }));
        expect(open).toEqual(openMoves(tiktok, state, assumptions));
        for (const move of open) {
          const [next] = transition(scenarioMachine(tiktok), snapshot, { type: move.id });
          expect(stateOf(next)).toEqual(stateAfter(tiktok, move, state));
          expect(next.context.assumptions).toEqual(assumptions);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(335);
  });

  it('has 233 states when it is walked by itself, and ends exactly at the outcomes', () => {
    const machine = scenarioMachine(tiktok);
    const start = snapshotAt(tiktok, startState(tiktok));
    const seen = new Map([[stateKey(tiktok, stateOf(start)), start]]);
    let steps = 0;
    for (const snapshot of seen.values()) {
      expect(snapshot.status).toBe(lookup(tiktok).isOutcome(stateOf(snapshot).at) ? 'done' : 'active');
      for (const move of everyMove) {
        if (snapshot.status === 'done' || !snapshot.can({ type: move.id })) continue;
        const [next] = transition(machine, snapshot, { type: move.id });
        steps += 1;
        const key = stateKey(tiktok, stateOf(next));
        if (!seen.has(key)) seen.set(key, next);
      }
    }
    expect(seen.size).toBe(233);
    expect(steps).toBe(335);
  });

  it('never comes to an agreement with a sticking point unsettled, nor to the hard choice before delay is prolonged', () => {
    const states = everyPosition({});
    const at = (situation: string) => states.filter((state) => state.at === situation);
    expect(at('agreement').length).toBeGreaterThan(0);
    for (const { facts } of at('agreement'))
      expect(facts).toMatchObject({ data: 'settled', algorithm: 'settled' });
    expect(at('hardChoice').length).toBeGreaterThan(0);
    for (const { facts } of at('hardChoice')) expect(facts).toMatchObject({ delay: 'prolonged' });
  });

  it('runs as an actor from the talks to each outcome', () => {
    for (const [outcome, way] of Object.entries(shortest)) {
      const actor = createActor(scenarioMachine(tiktok)).start();
      for (const type of way) actor.send({ type });
      expect(actor.getSnapshot()).toMatchObject({ status: 'done', value: outcome });
    }
  });

  it('stays where it is when a closed move is sent', () => {
    const actor = createActor(scenarioMachine(tiktok)).start();
    for (const type of moves('conclude sign')) actor.send({ type });
    expect(stateOf(actor.getSnapshot())).toEqual(startState(tiktok));
  });

  it('has typed events and context', () => {
    expectTypeOf<EventFrom<NegotiationMachine>>().toEqualTypeOf<{ readonly type: MoveId }>();
    expectTypeOf<SnapshotFrom<NegotiationMachine>['context']['facts']>().toEqualTypeOf<Facts>();
  });

  it('is made once for each scenario', () => {
    expect(scenarioMachine(tiktok)).toBe(scenarioMachine(tiktok));
    expect(scenarioMachine({ ...tiktok })).not.toBe(scenarioMachine(tiktok));
  });

  it('knows every situation and outcome by its id, under its phase', () => {
    const machine = scenarioMachine(tiktok);
    for (const { id, phase } of tiktok.situations) {
      expect(machine.getStateNodeById(id).path).toEqual([phase, id]);
    }
    for (const { id } of tiktok.outcomes) {
      expect(machine.getStateNodeById(id)).toMatchObject({ path: [id], type: 'final' });
    }
  });

  it('is given answers when it starts, and has none if it is not', () => {
    const { assumption, answer: id } = answer(0, 0);
    const assumptions = { [assumption]: id };
    const machine = scenarioMachine({ ...tiktok });
    const { facts } = startState(tiktok);
    const contextWith = (input?: { assumptions?: Assumptions }) =>
      createActor(machine, { input }).getSnapshot().context;
    expect(contextWith({ assumptions })).toEqual({ facts, assumptions });
    expect(contextWith({})).toEqual({ facts, assumptions: {} });
    expect(contextWith()).toEqual({ facts, assumptions: {} });
    expect(createActor(machine).getSnapshot().context).toEqual({ facts, assumptions: {} });
  });

  it('is over at an outcome, and nowhere else', () => {
    const { facts } = startState(tiktok);
    for (const { id } of tiktok.outcomes) {
      expect(snapshotAt(tiktok, { at: id, facts })).toMatchObject({ status: 'done', value: id });
    }
    for (const { id, phase } of tiktok.situations) {
      expect(snapshotAt(tiktok, { at: id, facts })).toMatchObject({
        status: 'active',
        value: { [phase]: id },
      });
    }
  });
});

describe('the machine as JSON', () => {
  it('says of itself what the scenario says', () => {
    const config = machineConfig(tiktok);
    expect(config).toMatchObject({
      id: tiktok.id,
      version: `${tiktok.version}`,
      description: tiktok.title,
      context: { facts: startState(tiktok).facts, assumptions: {} },
      initial: 'talks',
    });
    expect(Object.keys(config.states)).toEqual([
      'talks',
      'delay',
      'decision',
      ...tiktok.outcomes.map(({ id }) => id),
    ]);
  });

  it('says of each phase its name and its situations, the first of which it begins with', () => {
    const { talks, delay, decision } = machineConfig(tiktok).states;
    expect(talks).toMatchObject({
      id: 'phase-talks',
      initial: 'table',
      description: 'Talks',
      meta: { name: 'Talks' },
    });
    expect(delay).toMatchObject({ id: 'phase-delay', description: 'Delay', meta: { name: 'Delay' } });
    expect(decision).toMatchObject({ id: 'phase-decision', initial: 'hardChoice' });
    for (const [phase, state] of Object.entries({ talks, delay, decision })) {
      const situations = tiktok.situations.filter((situation) => situation.phase === phase);
      expect(Object.keys(state?.states ?? {})).toEqual(situations.map(({ id }) => id));
      expect(state?.initial).toBe(situations[0]?.id);
    }
  });

  it('begins where the scenario starts, wherever that is in its phase', () => {
    const start = tiktok.situations.filter(({ phase }) => phase === 'talks').at(-1)?.id as SituationId;
    const { initial, states } = machineConfig({ ...tiktok, start });
    expect(start).not.toBe(tiktok.start);
    expect(initial).toBe('talks');
    expect(states.talks?.initial).toBe(start);
    expect(states.decision?.initial).toBe('hardChoice');
  });

  it('says of each situation, move and outcome what the scenario says', () => {
    const { states } = machineConfig(tiktok);
    for (const { id, title, phase, moves } of tiktok.situations) {
      expect(states[phase]?.states?.[id]).toEqual({
        id,
        description: title,
        meta: { title },
        on: Object.fromEntries(
          moves.map((move) => [
            move.id,
            {
              target: `#${move.to}`,
              guard: { type: 'isOpen', params: { move: move.id } },
              actions: { type: 'applyMove', params: { move: move.id } },
              description: `${move.story}. ${move.does}`,
              meta: { label: move.label, by: move.by, basis: move.basis },
            },
          ]),
        ),
      });
    }
    for (const { id, title, hue } of tiktok.outcomes) {
      expect(states[id]).toEqual({ id, type: 'final', description: title, meta: { title, hue } });
    }
  });

  it('walks as the machine does once its two names are given their meaning', () => {
    const config = JSON.parse(JSON.stringify(machineConfig(tiktok)));
    const reopened = createMachine(config, {
      guards: {
        isOpen: ({ context }, params) =>
          isOpen(
            tiktok,
            lookup(tiktok).move((params as { move: MoveId }).move),
            (context as { facts: Facts }).facts,
          ),
      },
      actions: {
        applyMove: assign(({ context }, params) => ({
          facts: applyEffects(
            tiktok,
            lookup(tiktok).move((params as { move: MoveId }).move).sets,
            (context as { facts: Facts }).facts,
          ),
        })),
      },
    });
    for (const way of Object.values(shortest)) {
      const original = createActor(scenarioMachine(tiktok)).start();
      const copy = createActor(reopened).start();
      for (const type of way) {
        original.send({ type });
        copy.send({ type });
        expect(copy.getSnapshot().value).toEqual(original.getSnapshot().value);
        expect(copy.getSnapshot().context).toEqual(original.getSnapshot().context);
      }
    }
  });

  it('refuses a scenario whose phase and outcome share an id, which one level of states cannot hold', () => {
    const [phase, ...others] = tiktok.phases;
    const clashing = {
      ...tiktok,
      phases: [{ ...phase, id: 'agreement' }, ...others],
      situations: tiktok.situations.map((situation) => ({ ...situation, phase: 'agreement' })),
    } as unknown as typeof tiktok;
    expect(() => machineConfig(clashing)).toThrow('"agreement"');
  });
});

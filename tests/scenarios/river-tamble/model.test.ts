import { describe, expect, it } from 'vitest';
import { changesOf, standingsAfter, startStandings } from '../../../src/scenario/account';
import { holds } from '../../../src/scenario/conditions';
import { lookup } from '../../../src/scenario/lookup';
import { choices, startState } from '../../../src/scenario/states';
import type { Standings, State } from '../../../src/scenario/types';
import { plainWalk } from '../../scenario/plain-walk';
import { stateKey } from '../../scenario/state-key';
import { scenario } from './river-tamble';

const byKey = plainWalk(scenario);
const nodes = [...byKey.values()];
const movesMade = nodes.flatMap((node) => node.steps.map((step) => ({ node, ...step })));
const interests = scenario.parties.flatMap((party) => party.interests.map(({ id }) => id));
const value = (state: State, fact: string) => Object.entries(state.facts).find(([id]) => id === fact)?.[1];

/** What a move says by itself, whatever the outcome it leads to adds. */
const saidBy = ({ node, move }: (typeof movesMade)[number]) =>
  changesOf(
    scenario,
    { ...move, to: scenario.start },
    { state: node.state, standings: startStandings(scenario) },
  );

describe('what must hold of the teaching case', () => {
  it('reaches every situation and each of the four outcomes, and makes every move', () => {
    const reached = new Set(nodes.map((node) => node.state.at));
    const places = [...scenario.situations, ...scenario.outcomes].map(({ id }) => id);
    expect(places.filter((id) => !reached.has(id))).toEqual([]);
    const made = new Set(movesMade.map(({ move }) => move.id));
    const moves = scenario.situations.flatMap((situation) => situation.moves.map(({ id }) => id));
    expect(moves.filter((id) => !made.has(id))).toEqual([]);
  });

  it('uses every phase, fact value and interest', () => {
    const phases = new Set([...scenario.situations, ...scenario.outcomes].map(({ phase }) => phase));
    expect(scenario.phases.filter(({ id }) => !phases.has(id))).toEqual([]);
    for (const fact of scenario.facts) {
      const values = new Set(nodes.map((node) => value(node.state, fact.id)));
      expect(
        fact.values.filter(({ id }) => !values.has(id)),
        fact.name,
      ).toEqual([]);
    }
    const moved = new Set(movesMade.flatMap(saidBy).map(({ interest }) => interest));
    expect(interests.filter((id) => !moved.has(id))).toEqual([]);
  });

  it('says of every closed move which of its requirements fail', () => {
    for (const node of nodes) {
      for (const choice of choices(scenario, node.state)) {
        const failing = choice.requirements.filter((requirement) => !requirement.met);
        expect(failing.length > 0, `${choice.move.id} at ${node.key}`).toBe(!choice.open);
      }
    }
  });

  it('opens and closes no move by what was tried last, which only words what is read', () => {
    const guards = scenario.situations.flatMap(({ moves }) =>
      moves.map(({ when }) => JSON.stringify(when ?? {})),
    );
    expect(guards.filter((guard) => guard.includes('"tried"'))).toEqual([]);
  });

  it('comes to a compact only with figures, a floor and shares, and in a drought only where town and brewery save', () => {
    for (const { state } of nodes.filter((node) => node.state.at === 'compact')) {
      expect(['figures', 'floor', 'share'].map((fact) => value(state, fact))).toEqual([
        'accepted',
        'agreed',
        'agreed',
      ]);
      if (value(state, 'season') === 'dry') expect(value(state, 'saving')).toBe('both');
    }
  });

  it('comes to an order only by the mediator’s report, and to no rule only after she has left', () => {
    const lastBefore = (outcome: string) =>
      new Set(movesMade.filter(({ move }) => move.to === outcome).map(({ move }) => move.id as string));
    expect(lastBefore('order')).toEqual(new Set(['reportFailure']));
    expect(lastBefore('noRule')).toEqual(new Set(['letRest']));
    expect(lastBefore('court')).toEqual(new Set(['pressPetition', 'leaveForCourt', 'petitionLate']));
  });
});

describe('what moves and outcomes mean for the parties', () => {
  it('gives every move a consequence wherever it can be made, and none twice for one interest', () => {
    for (const made of movesMade) {
      expect(saidBy(made), `${made.move.id} at ${made.node.key}`).not.toEqual([]);
    }
    for (const { node, move } of movesMade) {
      const told = move.consequences.filter(({ when }) => holds(when, node.state.facts));
      expect(new Set(told.map(({ interest }) => interest)).size, move.id).toBe(told.length);
    }
  });

  it('says what a move does, and why a party would, in one sentence each', () => {
    for (const { does, why } of scenario.situations.flatMap(({ moves }) => moves)) {
      for (const sentence of [does, why]) expect(sentence).toMatch(/^[A-Z][^.?]+\.$/);
    }
  });

  it('gives every interest a meaning of its own at every outcome', () => {
    const sentences = scenario.outcomes.flatMap((outcome) => {
      expect(outcome.meaning.map(({ interest }) => interest).sort()).toEqual([...interests].sort());
      return outcome.meaning.flatMap(({ account }) => account.map(({ text }) => text));
    });
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(interests.length * scenario.outcomes.length);
  });

  it('says nothing of a last move that its outcome then contradicts', () => {
    for (const { move } of movesMade.filter(({ move }) => lookup(scenario).isOutcome(move.to))) {
      for (const { interest, to } of move.consequences) {
        const meaning = lookup(scenario)
          .outcome(move.to)
          .meaning.find((each) => each.interest === interest);
        expect(meaning?.standing, `${move.id}: ${interest}`).toBe(to);
      }
    }
  });

  it('keeps a standing true to the facts on every walk', () => {
    const wrong = new Set<string>();
    const seen = new Set<string>();
    const ahead: [string, Standings][] = [
      [stateKey(scenario, startState(scenario)), startStandings(scenario)],
    ];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      const [key, standings] = next;
      const node = byKey.get(key);
      const here = `${key} ${Object.values(standings)}`;
      if (!node || seen.has(here)) continue;
      seen.add(here);
      for (const fault of faults(node.state, standings)) wrong.add(`${fault} at ${key}`);
      for (const { move, to } of node.steps) {
        const changes = changesOf(scenario, move, { state: node.state, standings });
        ahead.push([to, standingsAfter(standings, changes)]);
      }
    }
    expect(seen.size).toBeGreaterThan(nodes.length);
    expect([...wrong]).toEqual([]);
  });
});

/** Standings that the facts deny, before an outcome has its own word. */
function faults(state: State, standings: Standings): string[] {
  if (lookup(scenario).isOutcome(state.at)) return [];
  const standing = (interest: string) => Object.entries(standings).find(([id]) => id === interest)?.[1];
  const accepted = value(state, 'figures') === 'accepted';
  const floor = value(state, 'floor') === 'agreed';
  const bothSave = value(state, 'saving') === 'both';
  return [
    accepted !== (standing('trustFigures') === 'secured') && 'figures for the trust',
    !accepted && standing('growersBook') !== 'secured' && 'the growers’ book',
    floor !== (standing('trustFloor') === 'secured') && 'the floor for the trust',
    bothSave !== (standing('breweryMoney') === 'lost') && 'the brewery’s money',
    bothSave !== (standing('breweryBrewing') === 'secured') && 'water to brew',
    standing('councilSupply') === 'secured' && 'a supply before anyone has signed',
  ].filter((fault): fault is string => fault !== false);
}

import { describe, expect, it } from 'vitest';
import {
  applyEffects,
  choices,
  closures,
  isOpen,
  openMoves,
  startState,
  stateAfter,
} from '../../src/scenario/states';
import type { Assumptions, Effect } from '../../src/scenario/types';
import { small, smallAt, smallMove } from './small';

const [ask, keep] = [smallMove('ask'), smallMove('keep')];
const [refuse, buy] = [smallMove('refuse'), smallMove('buy')];
const patient = { patient: 'yes' } as unknown as Assumptions;
const impatient = { patient: 'no' } as unknown as Assumptions;
const [assumption] = small.assumptions;
const [yes, no] = assumption?.answers ?? [];

describe('the start', () => {
  it('is the situation the scenario names, with every fact at its first value', () => {
    expect(startState(small)).toEqual(smallAt('asking', 'unsaid', 'calm'));
  });
});

describe('the effects of a move', () => {
  const after = (...effects: object[]) =>
    applyEffects(small, effects as Effect[], smallAt('asking', 'high', 'calm').facts);

  it.each<[string, object[], object]>([
    ['are none where none is written', [], { price: 'high', weather: 'calm' }],
    ['set a fact to a value', [{ fact: 'price', to: 'unsaid' }], { price: 'unsaid', weather: 'calm' }],
    ['move a fact one value on', [{ fact: 'price', advance: true }], { price: 'fair', weather: 'calm' }],
    [
      'leave a fact at its last value',
      [
        { fact: 'price', advance: true },
        { fact: 'price', advance: true },
      ],
      { price: 'fair', weather: 'calm' },
    ],
    [
      'come one after the other',
      [
        { fact: 'price', to: 'unsaid' },
        { fact: 'weather', advance: true },
        { fact: 'price', advance: true },
      ],
      { price: 'high', weather: 'rough' },
    ],
  ])('%s', (_, effects, expected) => {
    expect(after(...effects)).toEqual(expected);
  });

  it('leave the facts before the move as they were', () => {
    const { facts } = smallAt('asking', 'high');
    applyEffects(small, ask.sets, facts);
    expect(facts).toEqual({ price: 'high', weather: 'calm' });
  });

  it('hold where the move leads to', () => {
    expect(stateAfter(small, ask, smallAt('asking'))).toEqual(smallAt('hearing', 'high'));
    expect(stateAfter(small, refuse, smallAt('hearing', 'fair'))).toEqual(smallAt('asking', 'fair'));
  });
});

describe('a move', () => {
  it('is open where its condition holds and no answer closes it', () => {
    const { facts } = smallAt('asking', 'high');
    expect(isOpen(small, ask, facts)).toBe(true);
    expect(isOpen(small, ask, facts, patient)).toBe(true);
    expect(isOpen(small, ask, facts, impatient)).toBe(false);
    expect(isOpen(small, ask, smallAt('asking', 'fair').facts)).toBe(false);
    expect(isOpen(small, ask, smallAt('asking', 'fair').facts, impatient)).toBe(false);
    expect(isOpen(small, keep, smallAt('asking', 'fair').facts)).toBe(true);
  });

  it('is closed by the answers that are fixed and name it, and by no other', () => {
    expect(closures(small, ask, impatient)).toEqual([{ assumption, answer: no }]);
    expect(closures(small, keep, patient)).toEqual([{ assumption, answer: yes }]);
    expect(closures(small, ask, patient)).toEqual([]);
    expect(closures(small, ask, {})).toEqual([]);
  });
});

describe('the moves at a state', () => {
  it('are told open or closed, in the scenario’s order, with all that opens or closes them', () => {
    expect(choices(small, smallAt('asking', 'fair'), patient)).toEqual([
      {
        move: ask,
        open: false,
        requirements: [{ words: 'the price is not fair', met: false }],
        closedBy: [],
      },
      { move: keep, open: false, requirements: [], closedBy: [{ assumption, answer: yes }] },
    ]);
  });

  it('are closed by no answer where none is fixed', () => {
    expect(choices(small, smallAt('hearing', 'fair'))).toEqual([
      { move: refuse, open: true, requirements: [], closedBy: [] },
      {
        move: buy,
        open: true,
        requirements: [{ words: 'the price is fair', met: true }],
        closedBy: [],
      },
    ]);
  });

  it('can be made where they are open', () => {
    expect(openMoves(small, smallAt('asking'))).toEqual([ask, keep]);
    expect(openMoves(small, smallAt('asking', 'fair'))).toEqual([keep]);
    expect(openMoves(small, smallAt('asking'), patient)).toEqual([ask]);
    expect(openMoves(small, smallAt('asking', 'fair'), patient)).toEqual([]);
  });

  it('are none at an outcome', () => {
    expect(choices(small, smallAt('sold'))).toEqual([]);
    expect(openMoves(small, smallAt('kept'))).toEqual([]);
  });

  it('are nobody’s at a place that there is not', () => {
    expect(() => openMoves(small, smallAt('nowhere'))).toThrow(
      new Error('There is no situation "nowhere" in this scenario'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { accountAt, changesOf, standingsAfter, startStandings, textOf } from '../../src/scenario/account';
import { lookup } from '../../src/scenario/lookup';
import type { InterestId, Move, Outcome, Passage, Standings } from '../../src/scenario/types';
import { small, smallAt, smallMove } from './small';

const basis = { kind: 'inference', reason: 'It is made up for a test.' } as const;
const [money, boat] = ['money', 'boat'] as unknown as [InterestId, InterestId];
const [ask, keep] = [smallMove('ask'), smallMove('keep')];
const open = startStandings(small);
const told = (text: string, to: 'lost' | 'at risk' | 'secured', when?: Move['when']) => ({
  interest: money,
  to,
  text,
  basis,
  ...(when && { when }),
});

describe('the account at a state', () => {
  it.each([
    ['asking', 'unsaid', ['The boat is for sale.']],
    ['asking', 'high', ['The boat is for sale.', 'The buyer finds it dear.']],
    ['sold', 'fair', ['The boat is sold.']],
  ])('of %s where the price is %s is %j', (at, price, expected) => {
    expect(accountAt(small, smallAt(at, price)).map(({ text }) => text)).toEqual(expected);
  });
});

describe('the standings', () => {
  it('start as the scenario says of every interest of every party', () => {
    const [seller, ...others] = small.parties;
    const interests = [
      { id: money, name: 'Money', start: 'at risk' as const, basis },
      { id: 'pride' as InterestId, name: 'Pride', start: 'secured' as const, basis },
    ];
    const parties = [{ ...(seller as NonNullable<typeof seller>), interests }, ...others];
    expect(startStandings({ ...small, parties })).toEqual({
      money: 'at risk',
      pride: 'secured',
      boat: 'open',
    });
  });

  it('after some changes are the same but for what has changed', () => {
    const changes = changesOf(small, ask, { state: smallAt('asking'), standings: open });
    expect(standingsAfter(open, changes)).toEqual({ money: 'at risk', boat: 'open' });
    expect(standingsAfter(open, [])).toEqual({ money: 'open', boat: 'open' });
    expect(open).toEqual({ money: 'open', boat: 'open' });
  });
});

describe('what a move means', () => {
  const changes = (move: Move, standings: Standings = open, price = 'unsaid') =>
    changesOf(small, move, { state: smallAt('asking', price), standings });

  it('is its consequences, from where the interest stood', () => {
    expect(changes(ask)).toEqual([
      { interest: 'money', from: 'open', to: 'at risk', account: [{ text: 'It may be too much.', basis }] },
    ]);
    expect(changes(ask, { ...open, [money]: 'at risk' })).toMatchObject([{ from: 'at risk', to: 'at risk' }]);
  });

  it('is only what is told of the facts before the move', () => {
    const high = { fact: 'price', is: 'high' } as Move['when'];
    const move = { ...ask, consequences: [told('It is dear.', 'lost', high)] };
    expect(changes(move)).toEqual([]);
    expect(changes(move, open, 'high')).toMatchObject([{ to: 'lost', account: [{ text: 'It is dear.' }] }]);
  });

  it('is the last that is told of an interest, in the place of the first', () => {
    const other = { ...told('The boat waits.', 'at risk'), interest: boat };
    const move = { ...ask, consequences: [told('First.', 'at risk'), other, told('Last.', 'lost')] };
    expect(changes(move)).toEqual([
      { interest: 'money', from: 'open', to: 'lost', account: [{ text: 'Last.', basis }] },
      { interest: 'boat', from: 'open', to: 'at risk', account: [{ text: 'The boat waits.', basis }] },
    ]);
  });

  it('is at last what the outcome means, where it leads to one', () => {
    const move = { ...keep, consequences: [told('It might yet be sold.', 'at risk')] };
    expect(changes(move)).toEqual([
      { interest: 'money', from: 'open', to: 'lost', account: [{ text: 'The seller is not paid.', basis }] },
      { interest: 'boat', from: 'open', to: 'lost', account: [{ text: 'The buyer stays ashore.', basis }] },
    ]);
  });

  it('is told of an outcome by the facts with which it is reached, its standing whatever they are', () => {
    const dear = { when: { fact: 'price', is: 'high' }, text: 'It was dear.', basis };
    const always = { text: 'It is gone.', basis };
    const kept = lookup(small).outcome(keep.to);
    const meaning = [{ interest: money, standing: 'lost' as const, account: [dear, always] }];
    const scenario = { ...small, outcomes: [{ ...kept, meaning } as Outcome] };
    const at = (price: string) =>
      changesOf(scenario, { ...keep, sets: [{ fact: 'price', to: price }] } as Move, {
        state: smallAt('asking'),
        standings: open,
      });
    expect(at('high')).toEqual([{ interest: 'money', from: 'open', to: 'lost', account: [dear, always] }]);
    expect(at('fair')).toEqual([{ interest: 'money', from: 'open', to: 'lost', account: [always] }]);
    expect(textOf([dear, always] as Passage[])).toBe('It was dear. It is gone.');
  });

  it('starts from open where nothing is known of how an interest stood', () => {
    expect(changes(ask, {})).toMatchObject([{ from: 'open', to: 'at risk' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { prospectsWithin } from '../../../src/analysis/reachability/prospects';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';

/** How the outcomes of a drawing stand, in the order met, once some of its moves are closed. */
function prospects(arrows: Readonly<Record<string, string>>) {
  const space = exploreStateSpace(drawn(arrows));
  const under = prospectsWithin(space);
  return (...closed: string[]) =>
    under(Uint8Array.from(space.compiled.moves, ({ id }) => (closed.includes(id) ? 1 : 0)));
}

describe('an outcome’s prospect', () => {
  it('is certain where every walk comes to it, and possible where some end elsewhere', () => {
    const under = prospects({ talks: 'court deal', court: 'deal lapse' });
    expect(under()).toEqual(['possible', 'possible']);
    expect(under('court-lapse')).toEqual(['certain', 'impossible']);
    expect(under('talks-deal', 'court-deal')).toEqual(['impossible', 'certain']);
    expect(under('talks-court')).toEqual(['certain', 'impossible']);
  });

  it('is neither where walks stop with no move left', () => {
    const under = prospects({ talks: 'court deal', court: 'deal' });
    expect(under()).toEqual(['certain']);
    expect(under('court-deal')).toEqual(['possible']);
    expect(under('talks-court', 'talks-deal')).toEqual(['impossible']);
  });

  it('is not certain where walks can come back, be it to where they begin, to elsewhere or at once', () => {
    const toStart = prospects({ talks: 'court', court: 'talks deal' });
    expect(toStart()).toEqual(['possible']);
    expect(toStart('court-talks')).toEqual(['certain']);
    const elsewhere = prospects({ talks: 'court', court: 'appeal', appeal: 'court deal' });
    expect(elsewhere()).toEqual(['possible']);
    expect(elsewhere('appeal-court')).toEqual(['certain']);
    const atOnce = prospects({ talks: 'court', court: 'court deal' });
    expect(atOnce()).toEqual(['possible']);
    expect(atOnce('court-court')).toEqual(['certain']);
    expect(prospects({ talks: 'talks deal' })()).toEqual(['possible']);
    const aside = prospects({ talks: 'a c', a: 'b', b: 'a deal', c: 'b deal' });
    expect(aside('c-b')).toEqual(['possible']);
    expect(aside('c-b', 'b-a')).toEqual(['certain']);
  });

  it('is certain where ways part and meet again, however many they are', () => {
    const under = prospects({ talks: 'a b c', a: 'b c', b: 'c d', c: 'd deal', d: 'deal' });
    expect(under()).toEqual(['certain']);
    expect(under('b-d', 'talks-c')).toEqual(['certain']);
    expect(under('d-deal')).toEqual(['possible']);
    expect(under()).toEqual(['certain']);
  });

  it('is certain where all is over', () => {
    const scenario = drawn({ talks: 'deal lapse' });
    const from: State = { at: 'lapse' as SituationId, facts: {} };
    expect(prospectsWithin(exploreStateSpace(scenario, { from }))(new Uint8Array(2))).toEqual([
      'impossible',
      'certain',
    ]);
  });

  it('is not told of a state space with states missing', () => {
    const space = exploreStateSpace(drawn({ talks: 'court', court: 'deal' }), { limit: 2 });
    expect(() => prospectsWithin(space)).toThrow('More than 2 positions lie ahead');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coalition } from '../../../src/analysis/games/coalition';
import { powersOf } from '../../../src/analysis/games/power';
import { exploreStateSpace, indexOfState } from '../../../src/analysis/state-space/state-space';
import type { PartyId, Scenario } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { plainWalk } from '../../scenario/plain-walk';
import { randomScenario } from '../../scenario/random-scenario';
import { tiktok } from '../../tiktok';
import { randomlySharedScenario, randomScenarioWithoutChance, unanimity } from './games';
import { coalitionsOf, plainlyBringsAbout, plainlyKeepsAway, smallestOf } from './plain-power';
import { canBringAbout, canKeepAway } from './regions';

const words = (coalitions: readonly Coalition[]) =>
  coalitions.map((parties) => [...parties].sort().join(' ')).sort();

function partiesOf(scenario: Scenario): PartyId[] {
  return scenario.parties.map(({ id }) => id);
}

/** Fails unless the powers of every coalition everywhere, and the smallest of them at the start, are those plainly found. */
function expectPlainPowers(scenario: Scenario): void {
  const nodes = plainWalk(scenario);
  const space = exploreStateSpace(scenario);
  const [start] = nodes.keys();
  const regionOf = (keys: ReadonlySet<string>) => {
    const region = new Uint8Array(space.size);
    for (const key of keys) region[indexOfState(space, nodes.get(key)?.state ?? never())] = 1;
    return region;
  };
  const powers = powersOf(space);
  scenario.outcomes.forEach(({ id }, outcome) => {
    const bringing: PartyId[][] = [];
    const keeping: PartyId[][] = [];
    for (const coalition of coalitionsOf(partiesOf(scenario))) {
      const brought = plainlyBringsAbout(nodes, coalition, id);
      const kept = plainlyKeepsAway(nodes, coalition, id);
      expect(canBringAbout(space, coalition, id)).toEqual(regionOf(brought));
      expect(canKeepAway(space, coalition, id)).toEqual(regionOf(kept));
      if (brought.has(start ?? '')) bringing.push(coalition);
      if (kept.has(start ?? '')) keeping.push(coalition);
    }
    const power = powers.outcomes[outcome];
    expect(power?.outcome).toBe(id);
    expect(words(power?.bringAbout ?? [])).toEqual(words(smallestOf(bringing)));
    expect(words(power?.keepAway ?? [])).toEqual(words(smallestOf(keeping)));
  });
}

function never(): never {
  throw new Error('The walk has lost a position');
}

describe('power in the TikTok scenario', () => {
  const { parties, isEveryCoalition, outcomes } = powersOf(exploreStateSpace(tiktok));
  const power = (id: string) => outcomes.find(({ outcome }) => outcome === id);
  const [washington, ...rest] = ['washington', 'tiktok', 'beijing'];

  it('is that of every coalition of three parties', () => {
    expect([...parties].sort()).toEqual([washington, ...rest].sort());
    expect(isEveryCoalition).toBe(true);
  });

  it('takes all three for an agreement, which any one can stop', () => {
    expect(words(power('agreement')?.bringAbout ?? [])).toEqual(['beijing tiktok washington']);
    expect(words(power('agreement')?.keepAway ?? [])).toEqual(['beijing', 'tiktok', 'washington']);
  });

  it('lets Washington alone, and nobody without it, bring about each of the others and keep it away', () => {
    for (const outcome of ['fullBan', 'perceivedInaction', 'continuedDelay']) {
      expect(power(outcome)?.bringAbout, outcome).toEqual([['washington']]);
      expect(power(outcome)?.keepAway, outcome).toContainEqual(['washington']);
    }
  });
});

describe('power', () => {
  it('is what a plain search finds, for every coalition at every state of any scenario', () => {
    fc.assert(fc.property(randomScenario(), expectPlainPowers), { numRuns: runs(1000) });
  });

  it('is what a plain search finds where several movers have moves open at once', () => {
    fc.assert(fc.property(randomlySharedScenario(), expectPlainPowers), { numRuns: runs(300) });
  });

  it('is decided at every state: a coalition can bring an outcome about, or the rest can keep it away', () => {
    fc.assert(
      fc.property(randomScenarioWithoutChance(), (scenario) => {
        const space = exploreStateSpace(scenario);
        for (const coalition of coalitionsOf(partiesOf(scenario))) {
          const rest = partiesOf(scenario).filter((party) => !coalition.includes(party));
          for (const { id } of scenario.outcomes) {
            const denied = canKeepAway(space, rest, id).map((can) => 1 - can);
            expect(canBringAbout(space, coalition, id)).toEqual(denied);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('leaves to chance what chance decides: all parties together may neither bring it about nor keep it away', () => {
    const scenario = unanimity(1, 1);
    const byChance: Scenario = {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move) => ({ ...move, by: 'chance' })),
      })),
    };
    const { parties, outcomes } = powersOf(exploreStateSpace(byChance));
    expect(parties).toEqual([]);
    for (const { bringAbout, keepAway } of outcomes) expect([bringAbout, keepAway]).toEqual([[], []]);
  });

  it('names the empty coalition for what comes about, or stays away, whatever anyone does', () => {
    const [yes, no] = powersOf(exploreStateSpace(unanimity(2, 0))).outcomes;
    expect(yes).toMatchObject({ bringAbout: [[]], keepAway: [] });
    expect(no).toMatchObject({ bringAbout: [], keepAway: [[]] });
  });

  it('is not told of a state space that is not explored to the end', () => {
    expect(() => powersOf(exploreStateSpace(tiktok, { limit: 100 }))).toThrow('More than 100 positions');
  });
});

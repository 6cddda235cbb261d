import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startStandings } from '../../src/scenario/account';
import { openMoves, positionAfter, startPosition } from '../../src/scenario/positions';
import type { MoveId, Scenario } from '../../src/scenario/types';
import { compare, type Stretch } from '../../src/session/comparison';
import { outcomePaths } from '../../src/session/outcome-paths';
import { newWalk, stationsTo, takeMoves } from '../../src/session/walk';
import { randomScenario } from '../scenario/random-scenario';
import { moves, shortest, tiktok } from '../tiktok';

const named = (name: string, words: readonly MoveId[]) => ({ name, moves: words });
const fourOutcomes = [
  named('Agreement', shortest.agreement),
  named('Ban', shortest.fullBan),
  named('Inaction', shortest.perceivedInaction),
  named('Delay', shortest.continuedDelay),
];
const idsOf = (stretch: Stretch) => stretch.moves.map((move) => move.id);

describe('where paths part', () => {
  const { together } = compare(tiktok, fourOutcomes);

  it('parts the agreement from the other outcomes at the first move', () => {
    expect(together.moves).toEqual([]);
    expect(together.to.id).toBe(tiktok.start);
    expect(together.parts.map((part) => part.paths)).toEqual([[0], [1, 2, 3]]);
    expect(together.parts.map((part) => part.moves[0]?.id)).toEqual(['offerData', 'holdFirm']);
  });

  it('keeps the other three together up to the hard choice, and parts them there', () => {
    const others = together.parts[1];
    expect(others && idsOf(others)).toEqual(shortest.fullBan.slice(0, 6));
    expect(others?.to.id).toBe('hardChoice');
    expect(
      others?.parts.map((part) => ({ paths: part.paths, before: part.before, ids: idsOf(part) })),
    ).toEqual([
      { paths: [1], before: 6, ids: ['ban'] },
      { paths: [2], before: 6, ids: ['noAction'] },
      { paths: [3], before: 6, ids: ['extend'] },
    ]);
  });

  it('lets a path stop where another goes on', () => {
    const short = named('Short', moves('holdFirm'));
    const long = named('Long', moves('holdFirm keepTalking'));
    const { together } = compare(tiktok, [short, long]);
    expect(idsOf(together)).toEqual(['holdFirm']);
    expect(together.parts.map(idsOf)).toEqual([[], ['keepTalking']]);
    expect(together.parts.every((part) => part.parts.length === 0)).toBe(true);
  });

  it('does not part a path from itself', () => {
    const { together } = compare(tiktok, [
      named('One', shortest.agreement),
      named('Two', shortest.agreement),
    ]);
    expect(idsOf(together)).toEqual(shortest.agreement);
    expect(together.parts).toEqual([]);
  });

  it('has nothing to say of no paths', () => {
    expect(() => compare(tiktok, [])).toThrow(RangeError);
  });
});

describe('where paths leave the parties', () => {
  it('tells what each outcome means for every interest', () => {
    const { paths, parties } = compare(tiktok, fourOutcomes);
    for (const { interest, ends } of parties.flatMap((party) => party.interests)) {
      paths.forEach(({ end }, path) => {
        const meaning = 'meaning' in end && end.meaning.find((told) => told.interest === interest.id);
        if (!meaning) throw new Error(`${end.id} is no outcome`);
        expect(ends[path]).toEqual({
          standing: meaning.standing,
          text: meaning.text,
          basis: meaning.basis,
          since: 7,
        });
      });
    }
  });

  it('tells the last step that touched an interest, and the start where none did', () => {
    const { parties } = compare(tiktok, [
      named('Waiting', moves('holdFirm keepTalking sitTight keepTalking')),
    ]);
    const ends = parties.flatMap((party) => party.interests);
    const endOf = (id: string) => ends.find(({ interest }) => interest.id === id)?.ends[0];
    expect(endOf('washingtonActs')).toMatchObject({ standing: 'at risk', since: 4 });
    expect(endOf('beijingEnterprise')).toMatchObject({ standing: 'secured', since: 0 });
  });

  it('puts what differs first, and else keeps the scenario’s order', () => {
    const { parties } = compare(tiktok, [
      named('A', moves('holdFirm')),
      named('B', shortest.perceivedInaction),
    ]);
    const order = tiktok.parties.map((party) => party.id);
    const place = ({ party, differs }: (typeof parties)[number]) =>
      order.indexOf(party.id) + (differs ? 0 : order.length);
    expect(parties.map(place)).toEqual(parties.map(place).sort((one, other) => one - other));
    expect(new Set(parties.map((party) => party.differs)).size).toBe(2);
    for (const { party, interests } of parties) {
      const within = interests.map(
        ({ interest, differs }) =>
          party.interests.findIndex(({ id }) => id === interest.id) + (differs ? 0 : party.interests.length),
      );
      expect(within).toEqual([...within].sort((one, other) => one - other));
    }
  });
});

describe('a path to each outcome', () => {
  it('is one of the shortest, named after the outcome it leads to', () => {
    const { paths } = compare(tiktok, outcomePaths(tiktok));
    expect(paths.map(({ name }) => name)).toEqual(tiktok.outcomes.map((outcome) => outcome.short));
    expect(paths.map(({ end }) => end.id)).toEqual(tiktok.outcomes.map((outcome) => outcome.id));
    expect(paths.map(({ stations }) => stations.length - 1)).toEqual([7, 7, 7, 7]);
  });
});

describe('in random scenarios', () => {
  const standings = ['secured', 'at risk', 'lost', 'open'] as const;

  /** The scenario with a consequence for some interest on most moves, so that standings come to differ. */
  function withConsequences(scenario: Scenario): Scenario {
    const interests = scenario.parties.flatMap((party) => party.interests);
    let count = 0;
    return {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move) => {
          count += 1;
          const interest = interests[count % (interests.length + 1)];
          const to = standings[count % standings.length] ?? 'open';
          const text = `Move ${move.id} does this.`;
          return interest
            ? { ...move, consequences: [{ interest: interest.id, to, text, basis: move.basis }] }
            : move;
        }),
      })),
    };
  }

  /** The moves that choices lead along, as far as any is open. */
  function walkBy(scenario: Scenario, picks: readonly number[]): MoveId[] {
    const taken: MoveId[] = [];
    let position = startPosition(scenario);
    for (const pick of picks) {
      const open = openMoves(scenario, position);
      const move = open[pick % Math.max(open.length, 1)];
      if (!move) break;
      taken.push(move.id);
      position = positionAfter(scenario, move, position);
    }
    return taken;
  }

  const picks = fc.array(fc.nat(2), { maxLength: 8 });
  const compared = fc
    .tuple(randomScenario().map(withConsequences), fc.array(picks, { minLength: 1, maxLength: 4 }))
    .map(([scenario, all]) => {
      const paths = all.map((one, index) => named(`Path ${index}`, walkBy(scenario, one)));
      return { scenario, paths, comparison: compare(scenario, paths) };
    });

  it('finds every path again along the stretches, and parts only paths whose next moves differ', () => {
    fc.assert(
      fc.property(compared, ({ paths, comparison }) => {
        const follow = (stretch: Stretch, before: readonly MoveId[]): void => {
          const here = [...before, ...idsOf(stretch)];
          expect(stretch.before).toBe(before.length);
          for (const path of stretch.paths) expect(paths[path]?.moves.slice(0, here.length)).toEqual(here);
          expect(stretch.parts.length).not.toBe(1);
          if (stretch.parts.length === 0) {
            for (const path of stretch.paths) expect(paths[path]?.moves).toEqual(here);
            return;
          }
          const nexts = stretch.parts.map((part) => part.moves[0]?.id);
          expect(new Set(nexts).size).toBe(nexts.length);
          expect(stretch.parts.flatMap((part) => part.paths).sort()).toEqual([...stretch.paths].sort());
          for (const part of stretch.parts) follow(part, here);
        };
        expect(comparison.together.paths).toEqual([...paths.keys()]);
        follow(comparison.together, []);
      }),
    );
  });

  it('leaves every interest where the walk leaves it, and differs where those standings do', () => {
    fc.assert(
      fc.property(compared, ({ scenario, paths, comparison }) => {
        const ends = paths.map(
          (path) =>
            stationsTo(scenario, takeMoves(scenario, newWalk(), path.moves).walk).at(-1)?.standings ??
            startStandings(scenario),
        );
        const interests = comparison.parties.flatMap((party) => party.interests);
        expect(interests.map(({ interest }) => interest.id).sort()).toEqual(
          Object.keys(startStandings(scenario)).sort(),
        );
        for (const { interest, ends: told, differs } of interests) {
          const reached = ends.map((standing) => standing[interest.id]);
          expect(told.map(({ standing }) => standing)).toEqual(reached);
          expect(differs).toBe(reached.some((standing) => standing !== reached[0]));
        }
      }),
    );
  });
});

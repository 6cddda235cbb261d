import { describe, expect, it } from 'vitest';
import type { MoveId } from '../../../src/scenario/types';
import { compare, type Stretch } from '../../../src/walk/comparison/comparison';
import { outcomePaths } from '../../../src/walk/comparison/outcome-paths';
import { moves, shortest, tiktok } from '../../tiktok';

const named = (name: string, words: readonly MoveId[]) => ({ name, moves: words });
const fourOutcomes = [
  named('Agreement', shortest.agreement),
  named('Ban', shortest.fullBan),
  named('Inaction', shortest.perceivedInaction),
  named('Delay', shortest.continuedDelay),
];
const idsOf = (stretch: Stretch) => stretch.moves.map((move) => move.id);

describe('where paths part', () => {
  it('parts the agreement from the other outcomes at the first move', () => {
    const { together } = compare(tiktok, fourOutcomes);
    expect(together.moves).toEqual([]);
    expect(together.to.id).toBe(tiktok.start);
    expect(together.parts.map((part) => part.paths)).toEqual([[0], [1, 2, 3]]);
    expect(together.parts.map((part) => part.moves[0]?.id)).toEqual(['offerData', 'holdFirm']);
  });

  it('keeps the other three together up to the hard choice, and parts them there', () => {
    const { together } = compare(tiktok, fourOutcomes);
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
    expect(() => compare(tiktok, [])).toThrow(new RangeError('There are no paths to compare'));
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
          account: meaning.account,
          since: expect.any(Number),
        });
      });
    }
  });

  it('dates a standing from the step that brought it about, not from one that leaves it as it is', () => {
    const { parties } = compare(tiktok, [
      named('Waiting', moves('holdFirm keepTalking sitTight keepTalking')),
      named('Ban', shortest.fullBan),
    ]);
    const ends = parties.flatMap((party) => party.interests);
    const sinceOf = (id: string) =>
      ends.find(({ interest }) => interest.id === id)?.ends.map(({ standing, since }) => [standing, since]);
    expect(sinceOf('washingtonActs')).toEqual([
      ['at risk', 0],
      ['secured', 7],
    ]);
    expect(sinceOf('republicansAction')).toEqual([
      ['at risk', 2],
      ['secured', 7],
    ]);
  });

  it('tells what the last step that touched an interest meant for it, and the start where none did', () => {
    const { parties } = compare(tiktok, [
      named('Waiting', moves('holdFirm keepTalking sitTight keepTalking')),
    ]);
    const ends = parties.flatMap((party) => party.interests);
    const endOf = (id: string) => ends.find(({ interest }) => interest.id === id)?.ends[0];
    const [, again] =
      tiktok.situations
        .flatMap((situation) => situation.moves)
        .find(({ id }) => id === 'keepTalking')
        ?.consequences.filter(({ interest }) => interest === 'washingtonActs') ?? [];
    expect(endOf('washingtonActs')?.account).toEqual([{ text: again?.text, basis: again?.basis }]);
    expect(endOf('beijingEnterprise')).toEqual({
      standing: 'secured',
      account: [
        {
          text: 'As at the start: no step touches it.',
          basis: ends.find(({ interest }) => interest.id === 'beijingEnterprise')?.interest.basis,
        },
      ],
      since: 0,
    });
  });

  it('does not differ where paths leave all alike', () => {
    const { parties } = compare(tiktok, [named('A', moves('holdFirm')), named('B', moves('holdFirm'))]);
    expect(parties.map(({ party, differs }) => [party, differs])).toEqual(
      tiktok.parties.map((party) => [party, false]),
    );
    expect(parties.flatMap(({ interests }) => interests).some(({ differs }) => differs)).toBe(false);
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
    expect(parties.map(({ party, differs }) => [party.id, differs])).toContainEqual(['tiktok', true]);
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

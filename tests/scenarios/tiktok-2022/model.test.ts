import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/scenario/account';
import { changesOf, standingsAfter, startStandings } from '../../../src/scenario/account';
import { lookup } from '../../../src/scenario/lookup';
import { choices, startState } from '../../../src/scenario/states';
import type { Standings, State } from '../../../src/scenario/types';
import { plainWalk } from '../../scenario/plain-walk';
import { tiktok as scenario } from '../../tiktok';

const nodes = [...plainWalk(scenario).values()];
const value = (state: State, fact: string) => Object.entries(state.facts).find(([id]) => id === fact)?.[1];
const movesMade = nodes.flatMap((node) => node.steps.map((step) => ({ node, ...step })));

describe('what must hold of the TikTok scenario', () => {
  it('reaches each of the four outcomes', () => {
    const reached = new Set(nodes.map((node) => node.state.at));
    expect(scenario.outcomes.map((outcome) => outcome.id).filter((id) => reached.has(id))).toEqual([
      'agreement',
      'continuedDelay',
      'fullBan',
      'perceivedInaction',
    ]);
  });

  it('uses every situation, move and fact value', () => {
    const situations = new Set(nodes.map((node) => node.state.at));
    expect(scenario.situations.filter(({ id }) => !situations.has(id))).toEqual([]);
    const moves = new Set(movesMade.map(({ move }) => move.id));
    expect(
      scenario.situations.flatMap((each) =>
        each.moves.filter(({ id }) => !moves.has(id)).map(({ id }) => id),
      ),
    ).toEqual([]);
    for (const fact of scenario.facts) {
      const values = new Set(nodes.map((node) => value(node.state, fact.id)));
      expect(
        fact.values.filter(({ id }) => !values.has(id)),
        fact.name,
      ).toEqual([]);
    }
  });

  it('moves every interest by some move before any outcome does', () => {
    const moved = new Set(
      movesMade.flatMap(({ node, move }) =>
        lookup(scenario).isOutcome(move.to)
          ? []
          : changesOf(scenario, move, {
              state: node.state,
              standings: startStandings(scenario),
            }).map((change) => change.interest),
      ),
    );
    const interests = scenario.parties.flatMap((party) => party.interests.map(({ id }) => id));
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

  it('never reaches agreement with a sticking point unsettled', () => {
    for (const { state } of nodes.filter((node) => node.state.at === 'agreement')) {
      expect([value(state, 'data'), value(state, 'algorithm')]).toEqual(['settled', 'settled']);
    }
  });

  it('faces the hard choice only after prolonged delay', () => {
    for (const { state } of nodes.filter((node) => node.state.at === 'hardChoice')) {
      expect(value(state, 'delay')).toBe('prolonged');
    }
  });

  it('comes to a full ban or to perceived inaction only through the hard choice', () => {
    const last = movesMade.filter(({ move }) => ['fullBan', 'perceivedInaction'].includes(move.to));
    expect(new Set(last.map(({ node }) => node.state.at))).toEqual(new Set(['hardChoice']));
  });
});

describe('what moves and outcomes mean for the parties', () => {
  it('gives every move a consequence wherever it can be made, but leaves a last move’s to its outcome', () => {
    for (const { node, move } of movesMade) {
      const before = { state: node.state, standings: startStandings(scenario) };
      const told = changesOf(scenario, { ...move, to: scenario.start }, before);
      expect(told.length > 0, `${move.id} at ${node.key}`).toBe(!lookup(scenario).isOutcome(move.to));
    }
  });

  it('gives every interest a meaning of its own at every outcome', () => {
    const interests = scenario.parties.flatMap((party) => party.interests.map(({ id }) => id));
    const sentences = scenario.outcomes.flatMap((outcome) => {
      expect(outcome.meaning.map(({ interest }) => interest).sort()).toEqual([...interests].sort());
      return outcome.meaning.flatMap(({ account }) => account.map(({ text }) => text));
    });
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(interests.length * scenario.outcomes.length);
  });

  it('never speaks of the same interest twice in one move', () => {
    for (const { node, move } of movesMade) {
      const spoken = move.consequences.filter(
        (consequence) =>
          changesOf(
            scenario,
            { ...move, consequences: [consequence], to: scenario.start },
            {
              state: node.state,
              standings: startStandings(scenario),
            },
          ).length > 0,
      );
      expect(new Set(spoken.map(({ interest }) => interest)).size, move.id).toBe(spoken.length);
    }
  });

  it('keeps a standing true to the facts on every walk', () => {
    const wrong = new Set<string>();
    const seen = new Set<string>();
    const walk = (key: string, standings: Standings) => {
      const node = byKey.get(key);
      if (!node) return;
      const here = `${key} ${Object.values(standings)}`;
      if (seen.has(here)) return;
      seen.add(here);
      for (const fault of faults(node.state, standings)) wrong.add(`${fault} at ${key}`);
      for (const { move, to } of node.steps) {
        const changes: Change[] = changesOf(scenario, move, { state: node.state, standings });
        walk(to, standingsAfter(standings, changes));
      }
    };
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    const start = nodes.find((node) => node.state.at === startState(scenario).at && isStart(node.state));
    walk(start?.key ?? '', startStandings(scenario));
    expect(seen.size).toBeGreaterThan(nodes.length);
    expect([...wrong]).toEqual([]);
  });
});

function isStart(state: State): boolean {
  return scenario.facts.every((fact) => state.facts[fact.id] === fact.values[0]?.id);
}

/**
 * Standings that the facts deny, before an outcome has its own word. What is settled is unsigned: for those who gain by
 * it their standing is open, and what TikTok concedes is at risk. Nothing is lost or secured by it until it is signed.
 */
function faults(state: State, standings: Standings): string[] {
  if (lookup(scenario).isOutcome(state.at)) return [];
  const standing = (interest: string) => Object.entries(standings).find(([id]) => id === interest)?.[1];
  const data = value(state, 'data') === 'settled';
  const algorithm = value(state, 'algorithm') === 'settled';
  return [
    standing('washingtonData') !== (data ? 'open' : 'at risk') && 'user data for Washington',
    standing('washingtonFeed') !== (algorithm ? 'open' : 'at risk') && 'recommendations for Washington',
    standing('usersFeed') !== (algorithm ? 'open' : 'at risk') && 'the feed for users',
    !data && standing('usersData') !== 'at risk' && 'user data for users',
    standing('usersData') === 'secured' && 'user data secured unsigned',
    algorithm && standing('beijingAlgorithm') === 'secured' && 'the algorithm for Beijing',
    algorithm && standing('tiktokConcedes') !== 'at risk' && 'what TikTok concedes',
    standing('tiktokConcedes') === 'lost' && 'TikTok’s concessions lost with nothing signed',
    standing('tiktokOperates') === 'secured' && 'the app secured unsigned',
    (standing('tiktokOperates') === 'open') !== (standing('usersApp') === 'open') && 'TikTok and its users',
  ].filter((fault): fault is string => fault !== false);
}

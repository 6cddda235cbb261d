import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { powersOf } from '../../src/analysis/games/power';
import { markovChainOf } from '../../src/analysis/odds/markov-chain';
import { solve } from '../../src/analysis/odds/odds';
import { lookAhead } from '../../src/analysis/preferences/look-ahead';
import { type PreferenceQuestion, preferenceResult } from '../../src/analysis/preferences/preference-result';
import { reducedGame } from '../../src/analysis/preferences/reduced-game';
import { necessaryConditions } from '../../src/analysis/reachability/necessary-conditions';
import { reachableOutcomes } from '../../src/analysis/reachability/reachable-outcomes';
import { exploreStateSpace, pathTo } from '../../src/analysis/state-space/state-space';
import { componentsOf } from '../../src/analysis/state-space/strong-components';
import { type NegotiationSnapshot, scenarioMachine, stateOf } from '../../src/machine/scenario-machine';
import type { Scenario } from '../../src/scenario/types';
import { stateKey } from '../scenario/state-key';
import { formatPlay, plainLookAhead, rankedByTurns } from './plain-look-ahead';

/** What a task made, kept so that the memory it takes can be measured, and what is said of it. */
export interface Made {
  readonly kept: unknown;
  readonly states: number;
  /** Milliseconds by part, where a task has several. */
  readonly parts?: Readonly<Record<string, number>>;
}

export type Task = (scenario: Scenario) => Made;
export type TaskName = keyof typeof tasks;

/** What is measured in a process of its own. */
export const tasks = {
  /** Every state and every step between them. */
  explore: (scenario) => {
    const space = exploreStateSpace(scenario);
    return { kept: space, states: space.size };
  },
  adjacencyMap: (scenario) => {
    const map = getAdjacencyMap(scenarioMachine(scenario), xstateOptions(scenario));
    return { kept: map, states: Object.keys(map).length };
  },
  /** The same, with the shortest way to every state. */
  exploreWays: (scenario) => {
    const space = exploreStateSpace(scenario);
    const ways = Array.from(space.keys, (_, state) => pathTo(space, state));
    return { kept: [space, ways], states: ways.length };
  },
  shortestPaths: (scenario) => {
    const paths = getShortestPaths(scenarioMachine(scenario), xstateOptions(scenario));
    return { kept: paths, states: paths.length };
  },
  /** What follows from what parties want, in states explored before; and look-ahead play alone, two ways. */
  lookAhead: (scenario) => {
    const { parts, timed } = timer();
    const space = exploreStateSpace(scenario);
    const wants = rankedByTurns(scenario);
    const wishes = Object.fromEntries(wants.map(({ party, ranking }) => [party, { own: ranking }]));
    const all = timed('all', () => preferenceResult(space, { wishes } as PreferenceQuestion));
    const play = timed('play', () => lookAhead(reducedGame(space), wants));
    const plain = timed('plain', () => plainLookAhead(space, wants));
    const told = play.plays(play.game.nodeOf[0] as number).map((each) => formatPlay(play.lottery(each)));
    if (told.join() !== plain) throw new Error(`Plain recursion comes to ${plain}, not to ${told.join()}`);
    return { kept: [all, play], states: space.size, parts };
  },
  /** All that is asked of a large scenario at once. */
  whole: (scenario) => {
    const { parts, timed } = timer();
    const space = timed('explore', () => exploreStateSpace(scenario));
    const components = timed('components', () => componentsOf(space));
    const kept = [
      space,
      timed('reach', () => reachableOutcomes(space)),
      timed('needs', () => necessaryConditions(space, components)),
      timed('powers', () => powersOf(space)),
      timed('odds', () => solve(markovChainOf(space), components)),
    ];
    return { kept, states: space.size, parts };
  },
} satisfies Record<string, Task>;

function timer() {
  const parts: Record<string, number> = {};
  const timed = <Part>(name: string, make: () => Part): Part => {
    const begun = performance.now();
    const part = make();
    parts[name] = performance.now() - begun;
    return part;
  };
  return { parts, timed };
}

/** States told apart as the analysis does, by a key shorter than XState's own, which serves it well. */
function xstateOptions(scenario: Scenario) {
  return {
    serializeState: (snapshot: NegotiationSnapshot) => stateKey(scenario, stateOf(snapshot)),
  };
}

import { endsAt, outcomeAt } from '../state-space/state-space';
import type { MarkovChain } from './markov-chain';
import { type EndOdds, type Odds, oddsAt } from './odds';

/** The odds at each state of a walk, for a strip of shares by step: where did it turn? */
export function oddsAlong(odds: Odds, states: readonly number[]): EndOdds[] {
  return states.map((state) => oddsAt(odds, state));
}

/** How far things have come after so many moves. */
export interface FanStep {
  /** How likely each outcome has come about by then, in the scenario's order. */
  readonly byOutcome: readonly number[];
  /** How likely play has stopped elsewhere. */
  readonly stuck: number;
  /** How likely nothing has ended yet. */
  readonly undecided: number;
}

/** Once so little is undecided, a fan ends. */
const decided = 1e-6;

/**
 * From a state forward, move by move, what has come about and what is undecided: the cone of plausibility (Taylor 1990).
 * @param moves how many moves ahead at most
 * @returns the first before any move; the last where nothing is undecided, or after so many moves
 */
export function oddsFan({ space, chances }: MarkovChain, from: number, moves: number): FanStep[] {
  const { stepsFrom, stepTo } = space;
  const outcomes = space.compiled.scenario.outcomes.length;
  const ended = new Float64Array(outcomes + 1);
  let here = new Map<number, number>([[from, 1]]);
  const fan: FanStep[] = [];
  for (let made = 0; made <= moves; made += 1) {
    const next = new Map<number, number>();
    let undecided = 0;
    for (const [state, chance] of here) {
      if (endsAt(space, state)) {
        const outcome = outcomeAt(space, state);
        const end = outcome >= 0 ? outcome : outcomes;
        ended[end] = (ended[end] as number) + chance;
        continue;
      }
      undecided += chance;
      for (let step = stepsFrom[state] as number; step < (stepsFrom[state + 1] as number); step += 1) {
        const taken = chance * (chances[step] as number);
        if (taken === 0) continue;
        const to = stepTo[step] as number;
        next.set(to, (next.get(to) ?? 0) + taken);
      }
    }
    fan.push({
      byOutcome: Array.from(ended.subarray(0, outcomes)),
      stuck: ended[outcomes] as number,
      undecided,
    });
    if (undecided <= decided) break;
    here = next;
  }
  return fan;
}

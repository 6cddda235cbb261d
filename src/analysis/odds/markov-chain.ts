import { needComplete, type StateSpace } from '../state-space/state-space';
import { LikelihoodError } from './likelihood-error';
import { allZeroMessage, soundWeights } from './likelihood-faults';
import type { Likelihoods } from './likelihoods';

/** A space whose moves have probabilities: a Markov chain over its states. */
export interface MarkovChain {
  readonly space: StateSpace;
  /** The probability of each step of the space, once its state is reached; they sum to 1 at each state. */
  readonly chances: Float64Array;
}

/**
 * The chain that some likelihoods make of a state space.
 * @throws {NotComputable} where the state space is not complete, a likelihood is no number from 0 up, or all are 0 at some choice
 */
export function markovChainOf(space: StateSpace, likelihoods: Likelihoods = {}): MarkovChain {
  needComplete(space);
  const weights = soundWeights(space.compiled, likelihoods);
  const { size, stepsFrom, stepMove } = space;
  const chances = new Float64Array(stepMove.length);
  for (let state = 0; state < size; state += 1) {
    const first = stepsFrom[state] as number;
    const last = stepsFrom[state + 1] as number;
    if (first === last) continue;
    let largest = 0;
    for (let step = first; step < last; step += 1) {
      const weight = weights[stepMove[step] as number] as number;
      if (weight > largest) largest = weight;
    }
    if (largest === 0) throw new LikelihoodError(allZeroMessage(space, state));
    // Scaled by the largest first, lest the sum overflow.
    let sum = 0;
    for (let step = first; step < last; step += 1) {
      const scaled = (weights[stepMove[step] as number] as number) / largest;
      chances[step] = scaled;
      sum += scaled;
    }
    for (let step = first; step < last; step += 1) chances[step] = (chances[step] as number) / sum;
  }
  return { space, chances };
}

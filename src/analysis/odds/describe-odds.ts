import { counted, listed, percent } from '#messages/wording';
import type { Move, Scenario } from '../../scenario/types';
import { valueUnder } from '../../scenario/value-under';
import type { Likelihoods } from './likelihoods';
import type { EndOdds } from './odds';

/** More moves than these are counted, not named. */
const maxNamed = 4;

/** The moves whose likelihood the scenario itself sets and nobody has changed. */
export function scenarioOdds(scenario: Scenario, likelihoods: Likelihoods): Move[] {
  return scenario.situations.flatMap(({ moves }) =>
    moves.filter(
      ({ id, likelihood }) => likelihood !== undefined && valueUnder(likelihoods, id) === undefined,
    ),
  );
}

/** Whether any likelihood is someone's judgement: the scenario's own, or one that is set. */
export function isJudgedIn(scenario: Scenario, likelihoods: Likelihoods): boolean {
  return Object.keys(likelihoods).length > 0 || scenarioOdds(scenario, {}).length > 0;
}

/** Whose the odds are: which the scenario itself sets, and that all others are an assumption. */
export function describeOddsBasis(scenario: Scenario, likelihoods: Likelihoods): string {
  const own = scenarioOdds(scenario, likelihoods);
  const isWeighed = Object.keys(likelihoods).length > 0;
  const rest = isWeighed
    ? `The odds are ${own.length > 0 ? 'otherwise ' : ''}those of your likelihoods`
    : `The odds hold every ${own.length > 0 ? 'other ' : ''}choice equally likely`;
  return `${ownInWords(own)}${rest}: your assumption, not the document’s.`;
}

function ownInWords(own: readonly Move[]): string {
  if (own.length === 0) return '';
  const names =
    own.length > maxNamed ? `${own.length} of the moves` : listed(own.map(({ label }) => `“${label}”`));
  return `How likely ${names} ${own.length === 1 ? 'is' : 'are'}, the scenario itself sets. `;
}

/** How soon an end comes, and what else may come of the talks than an outcome, in a sentence or two. */
export function describeEnds({ moves, stuck, forever }: EndOdds): string {
  return [soonInWords(moves), strayInWords(stuck, forever)].filter(Boolean).join(' ');
}

function soonInWords(moves: number): string {
  if (moves === 0) return '';
  if (!Number.isFinite(moves)) return 'An end is not certain to come.';
  return `An end comes after ${counted(Number(moves.toFixed(1)), 'move')} on average.`;
}

function strayInWords(stuck: number, forever: number): string {
  const stray = [
    ...(stuck > 0 ? [`no move is left before any outcome (${percent(stuck)})`] : []),
    ...(forever > 0 ? [`the talks go round for ever (${percent(forever)})`] : []),
  ];
  return stray.length > 0 ? `It can also be that ${stray.join(', or that ')}.` : '';
}

import { counted, percent } from '#messages/wording';
import { describePowers } from '../analysis/games/describe-power';
import { describeEnds, describeOddsBasis } from '../analysis/odds/describe-odds';
import { estimativeWords } from '../analysis/odds/estimative-words';
import { describePaths } from '../analysis/reachability/describe-paths';
import { type AnalysisResult, isComputed, type Part } from '../analysis/result/analysis-result';
import { describeCondition } from '../scenario/conditions';
import { lookup } from '../scenario/lookup';
import type { MoveId, Scenario, SituationId } from '../scenario/types';

/** A heading, and what stands under it, a line each. */
interface Section {
  readonly title: string;
  readonly lines: (scenario: Scenario, result: AnalysisResult) => readonly string[];
}

const sections: readonly Section[] = [
  { title: 'What can happen', lines: reach },
  { title: 'How many paths', lines: paths },
  { title: 'What every path to an outcome needs', lines: needs },
  { title: 'Where doors close', lines: closings },
  { title: 'Who decides', lines: powers },
  { title: 'How likely', lines: odds },
];

/** What is computed of a scenario, for a terminal: moves and situations go by their ids, outcomes by their names. */
export function describeAnalysis(scenario: Scenario, result: AnalysisResult): string {
  const { title, id, version } = scenario;
  const told = sections.map((section) => {
    const lines = section.lines(scenario, result).map((line) => `  ${line}\n`);
    return `\n${section.title}\n${lines.join('')}`;
  });
  return `${title} (${id}, version ${version})\n${explored(result.explored)}\n${told.join('')}`;
}

function explored(part: AnalysisResult['explored']): string {
  if (!isComputed(part)) return part.notComputed;
  const states = counted(part.states, 'state');
  return part.isAll
    ? `From its start, nothing assumed: ${states}, all of them explored.`
    : `From its start, nothing assumed: ${states} explored; there are more.`;
}

function reach(scenario: Scenario, { reach: reached }: AnalysisResult): string[] {
  return reached.map(({ outcome, prospect, path }) => {
    const shortest = path ? `; in ${counted(path.length, 'move')} at the fewest: ${inOrder(path)}` : '';
    return `${outcomeName(scenario, outcome)}: ${prospect === 'unknown' ? 'not known' : prospect}${shortest}`;
  });
}

function paths(scenario: Scenario, { paths: part }: AnalysisResult): readonly string[] {
  return ifComputed(part, (found) => [
    ...scenario.outcomes.map(({ short }, index) => `${short}: ${counted(found.byEnd[index] ?? 0n, 'path')}`),
    describePaths(found),
  ]);
}

function needs(scenario: Scenario, { needs: part }: AnalysisResult): readonly string[] {
  return ifComputed(part, (found) =>
    found.flatMap((need) => {
      const name = outcomeName(scenario, need.outcome);
      if (need.kind === 'out of reach') return [`${name}: no path leads to it.`];
      const [onTheWay, onArrival] = [need.onTheWay, need.onArrival].map((values) =>
        values.map(({ fact, value }) => describeCondition(scenario, { fact, is: value })).join('; '),
      );
      return [
        `${name}:`,
        `  moves: ${inOrder(need.moves) || 'none'}`,
        `  situations: ${need.situations.join(' ') || 'none'}`,
        `  true at some time on the way: ${onTheWay || 'nothing in particular'}`,
        `  true on arrival: ${onArrival || 'nothing in particular'}`,
      ];
    }),
  );
}

function closings(scenario: Scenario, { closings: part }: AnalysisResult): readonly string[] {
  return ifComputed(part, (found) =>
    found.map(({ move, outcome, closing, of, path }) => {
      const where = closing === of ? `wherever it is made (${of})` : `at ${closing} of ${of} states`;
      return `${move.id} closes ${outcomeName(scenario, outcome)} ${where}; first after ${path.join(' ')}`;
    }),
  );
}

function powers(scenario: Scenario, { powers: part }: AnalysisResult): readonly string[] {
  return ifComputed(part, (found) => [
    ...describePowers(scenario, found),
    ...(found.isEveryCoalition
      ? []
      : ['Each party alone and all together were looked at, not every coalition.']),
  ]);
}

function odds(scenario: Scenario, { odds: part }: AnalysisResult): readonly string[] {
  return ifComputed(part, (found) => [
    ...scenario.outcomes.map(({ short }, index) => {
      const chance = found.byOutcome[index] ?? 0;
      return `${short}: ${percent(chance)}, ${estimativeWords(chance)}`;
    }),
    `${describeOddsBasis(scenario, {})} ${describeEnds(found)}`,
  ]);
}

function ifComputed<Value extends object>(
  part: Part<Value>,
  write: (value: Value) => readonly string[],
): readonly string[] {
  return isComputed(part) ? write(part) : [`Not computed: ${part.notComputed}`];
}

function outcomeName(scenario: Scenario, outcome: SituationId): string {
  return lookup(scenario).outcome(outcome).short;
}

function inOrder(moves: readonly { readonly id: MoveId }[]): string {
  return moves.map(({ id }) => id).join(' ');
}

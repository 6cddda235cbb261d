import { Compiler } from 'inkjs/full';
import type { Condition, Move, Scenario } from '../../src/scenario/types';

/**
 * A scenario as an ink story, compiled: every situation and outcome a knot, every fact a variable, every move a choice
 * that can be taken again, with its condition; what a move changed is told before the situation that it leads to.
 * @throws {Error} where ink's compiler finds a fault
 */
export function inkStory(scenario: Scenario): string {
  const lines = [
    ...scenario.facts.map(({ id, values }) => `VAR ${name(id)} = "${values[0]?.id}"`),
    `-> ${name(scenario.start)}`,
    ...scenario.situations.flatMap(({ id, title, account, moves }) => [
      `=== ${name(id)} ===`,
      plain(title),
      ...account.flatMap(told),
      ...moves.flatMap((move) => choice(scenario, move)),
    ]),
    ...scenario.outcomes.flatMap(({ id, title, account, meaning }) => [
      `=== ${name(id)} ===`,
      plain(title),
      ...account.flatMap(told),
      ...meaning.flatMap((each) => each.account.flatMap(told)),
      '-> END',
    ]),
  ];
  const json = new Compiler(lines.join('\n')).Compile().ToJson();
  if (!json) throw new Error('The ink story makes no JSON.');
  return json;
}

function choice(scenario: Scenario, move: Move): string[] {
  const when = move.when ? `{${expression(move.when)}} ` : '';
  return [
    `+ ${when}[${plain(`${move.label} ${move.does} ${move.why}`)}]`,
    ...move.consequences.flatMap(told).map((line) => `  ${line}`),
    ...move.sets.flatMap((effect) => set(scenario, effect)).map((line) => `  ${line}`),
    `  -> ${name(move.to)}`,
  ];
}

function told({ when, text }: { when?: Condition | undefined; text: string }): string[] {
  return [when ? `{${expression(when)}:${plain(text)}}` : plain(text)];
}

function set({ facts }: Scenario, effect: Move['sets'][number]): string[] {
  const fact = name(effect.fact);
  if ('to' in effect) return [`~ ${fact} = "${effect.to}"`];
  const values = facts.find(({ id }) => id === effect.fact)?.values.map(({ id }) => id) ?? [];
  const onward = values
    .slice(1)
    .flatMap((next, index) => [`- ${fact} == "${values[index]}":`, `~ ${fact} = "${next}"`]);
  return ['{', ...onward, '}'];
}

function expression(condition: Condition): string {
  if ('fact' in condition) return `${name(condition.fact)} == "${condition.is}"`;
  if ('not' in condition) return `not (${expression(condition.not)})`;
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => `(${expression(part)})`);
  return parts.length > 0 ? parts.join(isAll ? ' && ' : ' || ') : String(isAll);
}

/** An id as ink takes it for a name, told apart from its own words. */
function name(id: string): string {
  return `the_${id.replaceAll('-', '_')}`;
}

/** A text without the signs that ink reads as its own. */
function plain(text: string): string {
  return text.replace(/[{}|\\[\]#~]|->|<>|\/\//g, ' ');
}

import { watch as messages } from '#messages/watch';
import { withinSentence } from '#messages/within-sentence';
import { percent } from '#messages/wording';
import type { Signpost, StructuralSignpost } from '../../../analysis/odds/signposts';
import { endName } from '../../../analysis/preferences/describe-end';
import { lookup } from '../../../scenario/lookup';
import type { MoveId, Scenario } from '../../../scenario/types';

/** Less than this tells nothing that is worth a row. */
const leastTold = 0.0005;

/** Those that tell something. */
export function tellingOf(signposts: readonly Signpost[]): Signpost[] {
  return signposts.filter(({ tells }) => tells >= leastTold);
}

/** The outcome whose odds a signpost changes most, by index. */
function mostChanged({ ifSeen }: Signpost, odds: readonly number[]): number {
  const change = (index: number) => Math.abs((ifSeen[index] ?? 0) - (odds[index] ?? 0));
  return [...ifSeen.keys()].reduce((most, index) => (change(index) > change(most) ? index : most), 0);
}

/** What the most telling move tells, in a sentence. */
export function describeMostTelling(scenario: Scenario, signpost: Signpost, odds: readonly number[]): string {
  const index = mostChanged(signpost, odds);
  return messages.leadJudged({
    story: storyWithin(scenario, signpost.move),
    outcome: scenario.outcomes[index]?.short ?? '',
    before: percent(odds[index] ?? 0),
    after: percent(signpost.ifSeen[index] ?? 0),
  });
}

/** What one move tells, in short. */
export function describeSignpost(scenario: Scenario, signpost: Signpost, odds: readonly number[]): string {
  const index = mostChanged(signpost, odds);
  return messages.listTells({
    seen: percent(signpost.seen),
    outcome: scenario.outcomes[index]?.short ?? '',
    after: percent(signpost.ifSeen[index] ?? 0),
  });
}

/** What a move closes, whatever is likely. */
export function describeStructure(scenario: Scenario, { closes, makesCertain }: StructuralSignpost): string {
  const outcomes = closes.map((outcome) => endName(scenario, outcome));
  if (makesCertain) return messages.closesAll({ outcomes, certain: endName(scenario, makesCertain) });
  return messages.closes({ outcomes });
}

/** What a move tells of itself, as it reads within a sentence. */
export function storyWithin(scenario: Scenario, move: MoveId): string {
  return withinSentence(lookup(scenario).move(move).story);
}

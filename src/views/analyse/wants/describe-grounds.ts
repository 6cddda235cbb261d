import { rankings as messages } from '#messages/rankings';
import { statements } from '#messages/statements';
import { describeWant } from '#messages/wants';
import { endName } from '../../../analysis/preferences/describe-end';
import type { Comparison } from '../../../analysis/preferences/preference';
import { lookup } from '../../../scenario/lookup';
import type { Basis, PartyId, Scenario } from '../../../scenario/types';

/** Why two ends compare as they do, in a sentence, with what the author rests it on. */
export interface DescribedGrounds {
  readonly message: string;
  readonly basis?: Basis;
}

/** @returns nothing of ends that are last by themselves */
export function describeGrounds(
  scenario: Scenario,
  party: PartyId,
  { one, other, relation, why }: Comparison,
): DescribedGrounds | undefined {
  const isTurned = relation === '<';
  const [high, low] = isTurned ? [other, one] : [one, other];
  const compared = {
    one: endName(scenario, high),
    other: endName(scenario, low),
    relation: isTurned ? ('>' as const) : relation,
  };
  if (why.kind === 'interests') {
    const interests = why.interests.map((each) => ({
      interest: lookup(scenario).interest(each.interest).name,
      one: statements.standing[isTurned ? each.other : each.one],
      other: statements.standing[isTurned ? each.one : each.other],
    }));
    const say = relation === '?' ? messages.because.openInterests : messages.because.interests;
    return { message: say({ ...compared, interests }) };
  }
  if (why.kind === 'statement') {
    const said = lookup(scenario).party(party).wants?.[why.statement];
    if (!said) return undefined;
    const say = why.overrules.length > 0 ? messages.because.overruling : messages.because.statement;
    const message = say({ ...compared, statement: describeWant(scenario, said) });
    return { message, basis: said.basis };
  }
  if (why.kind === 'unsaid') return undefined;
  return { message: messages.because[why.kind](compared) };
}

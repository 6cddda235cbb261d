import { listed, sentence, shortName } from '#messages/wording';
import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import type { Coalition } from './coalition';
import type { Power, Powers } from './power';

/** A coalition's members by their short names. */
export function coalitionName(scenario: Scenario, coalition: Coalition): string {
  if (coalition.length === 0) return 'nobody in particular';
  return listed(coalition.map((party) => shortName(scenario, party)));
}

/**
 * Who can bring about and stop what, in a sentence for all outcomes that are alike in it; those that take most parties
 * come first.
 */
export function describePowers(scenario: Scenario, { outcomes }: Powers): string[] {
  const alike = new Map<string, Power[]>();
  for (const power of outcomes) {
    const key = JSON.stringify([power.bringAbout, power.keepAway]);
    alike.set(key, [...(alike.get(key) ?? []), power]);
  }
  const size = ([power]: readonly Power[]) => power?.bringAbout[0]?.length ?? 0;
  return [...alike.values()].toSorted((a, b) => size(b) - size(a)).map((powers) => inWords(scenario, powers));
}

function inWords(scenario: Scenario, powers: readonly Power[]): string {
  const { bringAbout, keepAway } = powers[0] as Power;
  const names = powers.map(({ outcome }) => lookup(scenario).outcome(outcome).short);
  const isOne = names.length === 1;
  if (bringAbout.some(isNobody)) {
    return `${listed(names)} ${isOne ? 'comes' : 'come'} about whatever anyone does.`;
  }
  if (keepAway.some(isNobody))
    return `${listed(names)} ${isOne ? 'is' : 'are'} out of reach, whatever anyone does.`;
  const [only] = bringAbout;
  const it = isOne ? 'it' : 'each';
  if (!only) {
    return `No coalition can be sure of ${listed(names, 'or')}; ${stopping(scenario, keepAway, it)}.`;
  }
  if (bringAbout.length === 1 && only.length > 1) {
    const isEach = isSame(
      keepAway,
      only.map((party) => [party]),
    );
    const stop = isEach ? `any one of them can stop ${it}` : stopping(scenario, keepAway, it);
    return `${listed(names)} ${isOne ? 'takes' : 'take'} ${coalitionName(scenario, only)} together; ${stop}.`;
  }
  const who = sentence(anyOf(scenario, bringAbout));
  const stop = isSame(bringAbout, keepAway) ? `and can stop ${it}` : stopping(scenario, keepAway, it);
  const join = isSame(bringAbout, keepAway) ? ', ' : '; ';
  return `${who} can bring about ${listed(names, 'or')}${join}${stop}.`;
}

function stopping(scenario: Scenario, coalitions: readonly Coalition[], it: string): string {
  if (coalitions.length === 0) return `nobody can be sure of stopping ${it}`;
  return `${anyOf(scenario, coalitions)} can stop ${it}`;
}

function anyOf(scenario: Scenario, coalitions: readonly Coalition[]): string {
  const each = coalitions.map((coalition) => {
    const name = coalitionName(scenario, coalition);
    return coalition.length > 1 ? `${name} together` : name;
  });
  return coalitions.every((coalition) => coalition.length === 1)
    ? `${listed(each, 'or')} alone`
    : listed(each, 'or');
}

function isNobody(coalition: Coalition): boolean {
  return coalition.length === 0;
}

function isSame(some: readonly Coalition[], others: readonly Coalition[]): boolean {
  return (
    some.length === others.length &&
    some.every((one) => others.some((other) => other.join(' ') === one.join(' ')))
  );
}

/** The smallest coalition within another, among those that can do something; itself where it is one of them. */
export function smallestWithin(coalition: Coalition, minimal: readonly Coalition[]): Coalition | undefined {
  return minimal.find((each) => each.every((party) => coalition.includes(party)));
}

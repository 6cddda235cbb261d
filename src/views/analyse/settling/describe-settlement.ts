import { settling } from '#messages/settling';
import { shortName } from '#messages/wording';
import { coalitionName } from '../../../analysis/games/describe-power';
import type { Settlement, SettlementOutcome } from '../../../analysis/preferences/bargaining';
import { endName } from '../../../analysis/preferences/describe-end';
import type { PartySecurity } from '../../../analysis/preferences/preference-result';
import type { Scenario } from '../../../scenario/types';

const { deal: messages } = settling;

/** Where a deal can lie, in a sentence. */
export function describeZone(scenario: Scenario, { outcomes, hasDeals }: Settlement): string {
  const named = (isWanted: (each: SettlementOutcome) => boolean) =>
    outcomes.filter(isWanted).map(({ outcome }) => endName(scenario, outcome));
  return messages.lead({
    zone: named(({ agreementZone }) => agreementZone === 'in all'),
    someZone: named(({ agreementZone }) => agreementZone === 'in some'),
    better: named(({ individuallyRational }) => individuallyRational === 'in all'),
    hasDeals,
  });
}

/** What a party can count on alone, in a sentence. */
export function describeSecurity(scenario: Scenario, { party, assured }: PartySecurity): string {
  const name = shortName(scenario, party);
  const tiers = assured.map((tier) => tier.map((end) => endName(scenario, end)));
  const [only] = tiers;
  if (only && tiers.length === 1) return messages.counted({ party: name, ends: only });
  const ends = [...new Set(tiers.flat())];
  return messages.countedSome({ party: name, tiers: ends });
}

/** What an outcome is among those that could be settled on, in sentences. */
export function describeSettlement(scenario: Scenario, each: SettlementOutcome): string[] {
  const always = each.betterAlone.filter(({ holds }) => holds === 'in all');
  const told = always.length > 0 ? always : each.betterAlone;
  return [
    told.length > 0
      ? messages.betterAlone({
          parties: told.map(({ party }) => shortName(scenario, party)),
          holds: always.length > 0 ? 'in all' : 'in some',
        })
      : messages.everyone[each.individuallyRational],
    each.dominatedBy.length > 0
      ? messages.dominated({ by: each.dominatedBy.map((outcome) => endName(scenario, outcome)) })
      : messages.pareto[each.paretoOfMovers],
    each.blockedBy.length > 0
      ? messages.blocked({
          coalitions: each.blockedBy.map((coalition) => coalitionName(scenario, coalition)),
        })
      : messages.core[each.core],
  ];
}

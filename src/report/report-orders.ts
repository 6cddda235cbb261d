import { reportOrders } from '#messages/report-orders';
import { endName } from '../analysis/preferences/describe-end';
import { isOutcomeEnd } from '../analysis/preferences/ends';
import type { Scenario } from '../scenario/types';
import { valueUnder } from '../scenario/value-under';
import type { OwnRankings } from '../walk/session';

/** What the person says that a party wants: its outcomes in a sentence, the most wanted first. */
export interface ReportOrder {
  readonly party: string;
  readonly order: string;
}

/** The orders a person set, by party as the scenario has them. Ends that are no outcome are told where they are not last. */
export function ordersOf(scenario: Scenario, rankings: OwnRankings = {}): ReportOrder[] {
  return scenario.parties.flatMap(({ id, name }) => {
    const ranking = valueUnder(rankings, id);
    if (!ranking) return [];
    const told = ranking.filter((tier, at) => at < ranking.length - 1 || tier.some(isOutcomeEnd));
    const tiers = told.map((tier) => tier.map((end) => endName(scenario, end)));
    return [{ party: name, order: reportOrders.order({ tiers }) }];
  });
}

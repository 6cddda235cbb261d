import { defineMessages } from '../define-messages';
import { listed, sentence } from './wording';

/** How an order of outcomes that a person set is written in a report. */
export const reportOrders = defineMessages({
  heading: 'Orders set',
  order: ({ tiers }: { tiers: readonly (readonly string[])[] }) =>
    sentence(
      `${tiers.map((tier) => (tier.length > 1 ? `${listed(tier)}, level` : tier.join())).join('; then ')}.`,
    ),
  ownOrder: 'One’s own order, the most wanted first.',
});

import type { ahead } from '#messages/ahead';
import { ahead as messages } from '#messages/ahead';
import { percent } from '#messages/wording';
import { endName } from '../../../analysis/preferences/describe-end';
import type { Lottery } from '../../../analysis/preferences/line-of-play';
import type { Coming } from '../../../analysis/preferences/preference-result';
import type { Scenario } from '../../../scenario/types';

/** What may come, as the messages are told of it. */
export function comingParts(
  scenario: Scenario,
  { sureness, ends, only }: Coming,
): Parameters<typeof ahead.lead>[0] {
  const named = (wanted: 'in all' | 'in some') =>
    ends.flatMap(({ end, holds }) => (holds === wanted ? [endName(scenario, end)] : []));
  return {
    sureness,
    always: named('in all'),
    sometimes: named('in some'),
    only: only && endName(scenario, only),
  };
}

/** What a play comes to: an end, or several with their shares. */
export function lotteryName(scenario: Scenario, lottery: Lottery): string {
  const [only] = lottery;
  if (only && lottery.length === 1) return endName(scenario, only.end);
  return messages.lottery({
    ends: lottery.map(({ end, share }) =>
      messages.share({ end: endName(scenario, end), share: percent(share) }),
    ),
  });
}

import { countWord } from '#messages/count-word';
import { listed } from '#messages/wording';
import type { OutcomeReach } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import type { Scenario, State } from '../../../scenario/types';

/** What can happen, in a sentence or two. */
export function describeReach(scenario: Scenario, from: State, reach: readonly OutcomeReach[]): string {
  const named = (prospect: OutcomeReach['prospect']) =>
    reach
      .filter((reached) => reached.prospect === prospect)
      .map(({ outcome }) => lookup(scenario).outcome(outcome).short);
  if (lookup(scenario).isOutcome(from.at)) {
    return `The talks have ended: ${lookup(scenario).outcome(from.at).short}.`;
  }
  const [certain, possible, unknown] = [named('certain'), named('possible'), named('unknown')];
  const impossible = named('impossible');
  const parts = [
    certain.length > 0 ? `${listed(certain)} comes about whatever anyone does.` : '',
    possible.length === reach.length && reach.length > 1
      ? `${reach.length === 2 ? 'Both' : `All ${countWord(reach.length)}`} outcomes can come about, and none is certain.`
      : possible.length > 0
        ? `${listed(possible)} can come about.`
        : '',
    impossible.length === reach.length
      ? 'No outcome can come about.'
      : impossible.length > 0
        ? `${listed(impossible)} ${impossible.length === 1 ? 'is' : 'are'} out of reach.`
        : '',
    unknown.length > 0 ? `Whether ${listed(unknown, 'or')} can is not known.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

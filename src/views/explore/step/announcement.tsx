import { counted, listed } from '#messages/wording';
import { lookup } from '../../../scenario/lookup';
import { useScenario } from '../../../ui/scenario-context';
import type { Station } from '../../../walk/walk';
import type { LostOutcomes } from '../use-lost-outcomes';

interface AnnouncementProps {
  readonly lost: LostOutcomes;
  readonly stations: readonly Station[];
  readonly open: number;
}

/**
 * Tells a screen reader where a step led and what it changed; and apart from that, so that it is heard once, which
 * outcomes are out of reach as soon as these are others, be it by a step or by an answer.
 */
export function Announcement({ lost, stations, open }: AnnouncementProps) {
  const scenario = useScenario();
  const station = stations[stations.length - 1];
  if (!station) return null;
  const changed = station.changes
    .filter((change) => change.from !== change.to)
    .map((change) => {
      const party = lookup(scenario).partyOf(change.interest);
      const interest = lookup(scenario).interest(change.interest);
      return `${party.name}, ${interest.name}: from ${change.from} to ${change.to}.`;
    });
  const node = lookup(scenario).node(station.state.at);
  const isOutcome = lookup(scenario).isOutcome(station.state.at);
  const closed =
    typeof lost === 'object'
      ? scenario.outcomes.filter(({ id }) => lost.has(id)).map(({ short }) => short)
      : [];
  return (
    <>
      <p className="visually-hidden" role="status">
        {station.move && `Step ${stations.length - 1}. ${ended(station.move.story)} `}
        {isOutcome
          ? `Outcome: ${ended(node.title)} `
          : `${ended(node.title)} ${counted(open, 'open choice')}. `}
        {changed.length > 0 ? `Changed: ${changed.join(' ')}` : 'No standing changed.'}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {closed.length > 0 && `Out of reach now: ${listed(closed)}.`}
      </p>
    </>
  );
}

/** With a full stop, unless it ends in a mark of its own. */
function ended(words: string): string {
  return /[.?!…][”’"']?$/.test(words) ? words : `${words}.`;
}

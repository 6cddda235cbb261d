import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import type { Station } from '../../session/walk';

interface AnnouncementProps {
  readonly scenario: Scenario;
  readonly stations: readonly Station[];
  readonly open: number;
}

/** Tells a screen reader where a step led and what it changed. */
export function Announcement({ scenario, stations, open }: AnnouncementProps) {
  const station = stations[stations.length - 1];
  if (!station) return null;
  const changed = station.changes
    .filter((change) => change.from !== change.to)
    .map((change) => {
      const party = lookup(scenario).partyOf(change.interest);
      const interest = lookup(scenario).interest(change.interest);
      return `${party.name}, ${interest.name}: from ${change.from} to ${change.to}.`;
    });
  const place = lookup(scenario).place(station.position.at);
  const isOutcome = lookup(scenario).isOutcome(station.position.at);
  return (
    <p className="visually-hidden" role="status">
      {station.move && `Step ${stations.length - 1}. ${station.move.story}. `}
      {isOutcome
        ? `Outcome: ${place.title}. `
        : `${place.title}. ${open} open ${open === 1 ? 'choice' : 'choices'}. `}
      {changed.length > 0 ? `Changed: ${changed.join(' ')}` : 'No standing changed.'}
    </p>
  );
}

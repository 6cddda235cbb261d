import type { ReactNode } from 'react';
import type { ClassroomEvent } from '../../classroom/classroom-machine';
import type { Scenario } from '../../scenario/types';
import type { Marks } from '../../walk/session';
import type { Station, Walk } from '../../walk/walk';
import type { WalkEvent } from '../../walk/walk-machine';

/** What every screen of a class is given. */
export interface ClassScreen {
  readonly scenario: Scenario;
  readonly walk: Walk;
  readonly marks: Marks;
  /** From the start to where the walk stands. */
  readonly stations: readonly Station[];
  /** What is told of what came after the scenario's date, for the debrief. */
  readonly whatHappened?: ReactNode;
  readonly send: (event: WalkEvent) => void;
  readonly tell: (event: ClassroomEvent) => void;
}

/** The station where the walk stands. */
export function stationHere({ stations }: Pick<ClassScreen, 'stations'>): Station {
  const station = stations[stations.length - 1];
  if (!station) throw new Error('A walk has at least its start');
  return station;
}

import type { Assumptions, Position, Scenario } from '../../../scenario/types';
import type { WalkEvent } from '../../../walk/walk-machine';

/** What every finding is told of the question, and how it lets one walk what it found. */
export interface Asked {
  readonly scenario: Scenario;
  readonly from: 'start' | 'here';
  readonly position: Position;
  readonly assumptions: Assumptions;
  readonly send: (event: WalkEvent) => void;
  /** The address of Explore at the walk's place. */
  readonly exploreAddress: string;
}

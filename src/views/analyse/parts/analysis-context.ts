import type { Assumptions, Scenario, State } from '../../../scenario/types';
import type { WalkEvent } from '../../../walk/walk-machine';

/** What every finding is told of the question, and how it lets one walk what it found. */
export interface AnalysisContext {
  readonly scenario: Scenario;
  readonly from: 'start' | 'here';
  readonly state: State;
  readonly assumptions: Assumptions;
  readonly send: (event: WalkEvent) => void;
  /** The address of Explore at the walk's place. */
  readonly exploreAddress: string;
}

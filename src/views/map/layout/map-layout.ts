import type { MoveId, Scenario, SituationId } from '../../../scenario/types';
import type { TypeSize } from './text-block';

/** The direction in which a drawing of a scenario runs. */
export type Direction = 'right' | 'down';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lines of text in the room they take. */
export interface PlacedText extends Box {
  readonly lines: readonly string[];
}

/** A situation or outcome in the drawing. */
export interface PlacedSituation extends Box {
  readonly id: SituationId;
  readonly title: PlacedText;
}

/** A move in the drawing: its line from situation to situation, and its label with the mover's disc at the left. */
export interface PlacedMove {
  readonly id: MoveId;
  readonly from: SituationId;
  readonly to: SituationId;
  readonly points: readonly Point[];
  readonly label: PlacedText;
}

/** A phase's ground: a band that its situations lie in. */
export interface PlacedPhase extends Box {
  readonly name: string;
}

/** Sizes of the drawing's type and of a mover's disc, in pixels. */
export interface MapType {
  readonly title: TypeSize;
  readonly label: TypeSize;
  /** The room a disc takes at the left of a label. */
  readonly disc: number;
}

/** A drawing of a scenario, in pixels at full size. */
export interface MapLayout {
  readonly direction: Direction;
  /** Whether a situation's box lists its moves; otherwise their labels lie along their lines. */
  readonly isListed: boolean;
  readonly type: MapType;
  readonly width: number;
  readonly height: number;
  readonly situations: readonly PlacedSituation[];
  readonly moves: readonly PlacedMove[];
  readonly phases: readonly PlacedPhase[];
}

/** What a drawing has a box for: situations in the scenario's order, then outcomes. */
export function placesOf(
  scenario: Scenario,
): (Scenario['situations'][number] | Scenario['outcomes'][number])[] {
  return [...scenario.situations, ...scenario.outcomes];
}

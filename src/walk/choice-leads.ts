import type { MoveId } from '../scenario/types';
import type { Walk } from './walk';

/** Where each choice of a walk's place leads if all look ahead from then on, in words. */
export interface ChoiceLeads {
  readonly walk: Walk;
  readonly byMove: ReadonlyMap<MoveId, string>;
}

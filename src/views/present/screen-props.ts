import type { Scenario } from '../../scenario/types';
import type { Screen } from '../../session/presentation';

/** What a screen of one kind is drawn from. */
export interface ScreenProps<Kind extends Screen['kind']> {
  readonly scenario: Scenario;
  readonly screen: Extract<Screen, { kind: Kind }>;
  readonly heading: 'h1' | 'h2';
}

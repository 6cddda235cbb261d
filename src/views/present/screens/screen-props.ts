import type { Screen } from '../../../presentation/screens';
import type { Scenario } from '../../../scenario/types';

/** What a screen of one kind is drawn from. */
export interface ScreenProps<Kind extends Screen['kind']> {
  readonly scenario: Scenario;
  readonly screen: Extract<Screen, { kind: Kind }>;
  readonly heading: 'h1' | 'h2';
}

import type { Screen } from '../../../presentation/screens';

/** What a screen of one kind is drawn from. */
export interface ScreenProps<Kind extends Screen['kind']> {
  readonly screen: Extract<Screen, { kind: Kind }>;
  readonly heading: 'h1' | 'h2';
}

import hues from '../../ui/hue.module.css';
import type { ComparedPath } from '../../walk/comparison/comparison';

/** The class that gives a path the hue of the outcome it ends at; none where it ends short of one. */
export function pathHue({ end }: ComparedPath): string {
  return 'hue' in end ? (hues[end.hue] ?? '') : '';
}

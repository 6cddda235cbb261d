import type { ViewId } from '../../url/view-id';
export interface AppView {
  readonly id: ViewId;
  readonly name: string;
  /** Whether it has the window to itself, without the app's header and footer. */
  readonly isStage?: boolean;
  /** The view that it belongs to and is reached from; it stands in no navigation of its own. */
  readonly within?: ViewId;
}

/** The view that tells what came after the scenario's date. */
export const hindsightView = 'what-happened';

/** The views, in the order of the navigation; the first is shown where the address names none. */
export const views: readonly AppView[] = [
  { id: 'explore', name: 'Explore' },
  { id: 'map', name: 'Map' },
  { id: 'compare', name: 'Compare' },
  { id: 'analyse', name: 'Analyse' },
  { id: 'present', name: 'Present', isStage: true },
  { id: 'teach', name: 'Teach' },
  { id: 'report', name: 'Report' },
  { id: 'source', name: 'Source' },
  { id: hindsightView, name: 'What happened' },
  { id: 'factcheck', name: 'Every statement', within: 'source' },
];

/** The views of a scenario, with or without the one that tells what came after its date. */
export function viewsWith(hindsight: boolean): readonly AppView[] {
  return views.filter(({ id }) => hindsight || id !== hindsightView);
}

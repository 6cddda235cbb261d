import { PresentView, type PresentViewProps } from '../../views/present/present-view';
import { useHindsight } from '../hindsight/use-hindsight';

/** Present, with what came after the scenario's date where that is turned on. */
export function PresentRoute(props: Omit<PresentViewProps, 'hindsight'>) {
  const state = useHindsight();
  return <PresentView {...props} hindsight={state.kind === 'on' ? state.hindsight : undefined} />;
}

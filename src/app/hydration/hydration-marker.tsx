import { useEffect } from 'react';
import { hydratedEvent } from './hydrated-event';

/** Tells that the app has drawn what stands beside this, or has taken it over: from then on it answers by itself. */
export function HydrationMarker() {
  useEffect(() => {
    delete document.documentElement.dataset.opening;
    document.dispatchEvent(new Event(hydratedEvent));
  }, []);
  return null;
}

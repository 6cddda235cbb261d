import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../ui/lazy-part';
import { isSingleFile } from '../deployment/single-file';

const NewVersionNotice = lazyPart(
  async () => (await import('./new-version-notice')).NewVersionNotice,
  'unseen',
);

/** Milliseconds: the first screen comes first, and to keep the app takes every file of it. */
const delayMs = 2_000;

/** Keeps the app on the device, where it can be, once the page is long there. */
export function Offline() {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    // Only a built app that a server serves securely can be kept.
    if (!import.meta.env.PROD || isSingleFile || !('serviceWorker' in navigator)) return;
    const timer = setTimeout(() => setDue(true), delayMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    isDue && (
      <Suspense>
        <NewVersionNotice />
      </Suspense>
    )
  );
}

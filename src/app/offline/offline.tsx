import { lazy, Suspense } from 'react';
import { useIsStarted } from '../../ui/use-is-started';
import { isOneFile } from '../one-file';

const NewVersionNotice = lazy(async () => {
  // Only a built app that a server serves securely can be kept.
  if (!import.meta.env.PROD || isOneFile || !('serviceWorker' in navigator)) return { default: () => null };
  // The first screen comes first: to keep the app takes every file of it.
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return { default: (await import('./new-version-notice')).NewVersionNotice };
});

/** Keeps the app on the device, where it can be, once the page has loaded. */
export function Offline() {
  if (!useIsStarted()) return null;
  return (
    <Suspense>
      <NewVersionNotice />
    </Suspense>
  );
}

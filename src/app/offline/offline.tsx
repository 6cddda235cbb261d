import { lazy, Suspense, useEffect, useState } from 'react';
import { isOneFile } from '../one-file';

const NewVersionNotice = lazy(async () => ({
  default: (await import('./new-version-notice')).NewVersionNotice,
}));

/** Milliseconds after the page has loaded: the first screen comes first, and to keep the app takes every file of it. */
const patience = 2_000;

/** Keeps the app on the device, where it can be, once the page has loaded. */
export function Offline() {
  const [isDue, setDue] = useState(false);
  useEffect(() => (canBeKept() ? afterLoad(() => setDue(true)) : undefined), []);
  return (
    isDue && (
      <Suspense>
        <NewVersionNotice />
      </Suspense>
    )
  );
}

/** Only a built app that a server serves securely can be kept. */
function canBeKept(): boolean {
  return import.meta.env.PROD && !isOneFile && 'serviceWorker' in navigator;
}

function afterLoad(task: () => void): () => void {
  const ending = new AbortController();
  const wait = () => {
    const timer = setTimeout(task, patience);
    ending.signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal: ending.signal });
  return () => ending.abort();
}

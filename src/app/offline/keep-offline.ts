import { takeOver } from '../../offline/take-over';

/**
 * Keeps the app on this device, so that it opens without a network, and asks for a newer version when the page is
 * turned to again.
 * @param onNewVersion told when a newer version is there, and what opens it
 * @param signal ends it; what is on the device stays
 */
export async function keepOffline(
  onNewVersion: (open: () => void) => void,
  signal: AbortSignal,
): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(new URL('service-worker.js', location.href));
  const open = () => {
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    // None waits where another tab has opened the newer version already.
    if (registration.waiting) registration.waiting.postMessage(takeOver);
    else location.reload();
  };
  const announce = () => {
    if (!signal.aborted && serviceWorker.controller) onNewVersion(open);
  };
  if (registration.waiting) announce();
  registration.addEventListener(
    'updatefound',
    () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') announce();
      });
    },
    { signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      // Without a network there is nothing newer.
      if (document.visibilityState === 'visible') registration.update().catch(() => {});
    },
    { signal },
  );
}

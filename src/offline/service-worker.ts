import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { takeOver } from './take-over';

/** Every file of the app, with what tells its versions apart where its name does not; written in by the build. */
declare const appFiles: { readonly url: string; readonly revision: string | null }[];
declare function skipWaiting(): Promise<void>;

// The page is the same for every query: `?embed`, `?audience=…`.
precacheAndRoute(appFiles, { ignoreURLParametersMatching: [/^/] });
// The first visit too goes on when the network goes.
clientsClaim();
addEventListener('message', ({ data }) => {
  if (data === takeOver) void skipWaiting();
});

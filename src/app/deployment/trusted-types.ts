import { isSingleFile } from './single-file';

/** What a browser with Trusted Types has of them, as far as it is needed here. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => void;
}

/**
 * Lets workers be started from the app's own files; any other address, and any text that is to become markup or script,
 * is refused. It is the default policy because the files' addresses are written where the workers are started, by the
 * build.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // The app in one file holds its workers itself.
  const own = isSingleFile ? 'blob:' : new URL('.', location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href.startsWith(own) ? address : null),
  });
}

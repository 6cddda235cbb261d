/** Whatever was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What went wrong as text to send to whoever can mend it: the error, the address, the browser and the stack. */
export function faultReport({ name, message, stack = '' }: Error): string {
  return `${name}: ${message}\nAt: ${location.href}\nBrowser: ${navigator.userAgent}\n${stack}`;
}

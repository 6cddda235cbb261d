/**
 * Asks the browser to keep what is here even where room runs short. Some browsers ask the person; whatever the answer,
 * what is kept stays kept, and a browser that knows no such question is left alone.
 */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // There is no such storage, or it is blocked: what could not be kept was told when it was written.
  }
}

import { isSameOwn, latestText, type OwnScenario } from './own-scenarios';
import type { Store } from './store';

/** What one tab makes of an own scenario, kept so that nothing which another tab makes of it is written over. */
export interface OwnDraft {
  /** What another tab has kept since this one last read or wrote, if anything: nothing is written until it is accepted. */
  readonly other: () => OwnScenario | undefined;
  /** What this tab last read, wrote or accepted. */
  readonly base: () => OwnScenario;
  /** Whether a text is of this tab's making: neither read nor accepted from elsewhere. */
  readonly isOwnWork: (text: string) => boolean;
  /** Tells when `other` changes; gives what ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Keeps what is made of the base; gives why it is not kept. */
  readonly write: (make: (base: OwnScenario) => OwnScenario) => Promise<string | undefined>;
  /** The same at once, for a page that is left and will not hear what else is kept. */
  readonly writeLeaving: (make: (base: OwnScenario) => OwnScenario) => void;
  /** Goes on from what the other tab has kept. */
  readonly accept: () => void;
  readonly close: () => void;
}

export const changedElsewhere = 'Not saved: it was changed in another tab.';

/** Begins to keep what this tab makes of an own scenario. @param opened as it was read */
export function openDraft(store: Store, opened: OwnScenario): OwnDraft {
  let base = opened;
  let other: OwnScenario | undefined;
  /** One after another, lest this tab take its own writing for another's. */
  let work: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  let read = latestText(opened);
  /** Takes note of what is kept; another form of the text that is here already is no other text. */
  const found = (kept: OwnScenario | undefined) => {
    const isOther = kept !== undefined && latestText(kept) !== latestText(base);
    if (kept && !isOther) base = kept;
    const next = isOther ? kept : undefined;
    if (next === other || (next && other && isSameOwn(next, other))) return;
    other = next;
    for (const listener of listeners) listener();
  };
  const afterOthers = <Value>(next: () => Promise<Value>): Promise<Value> => {
    const doing = work.then(next);
    work = doing;
    return doing;
  };
  const dated = (own: OwnScenario) => ({ ...own, saved: new Date().toISOString() });
  const endListening = store.subscribe(() => {
    void afterOthers(async () => {
      const kept = await store.ownScenario(opened.id);
      if (kept.ok) found(kept.value);
    });
  });
  return {
    other: () => other,
    base: () => base,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    isOwnWork: (text) => text !== read,
    write: (make) =>
      afterOthers(async () => {
        for (;;) {
          const own = dated(make(base));
          if (!other && isSameOwn(own, base)) return undefined;
          const replaced = await store.replaceScenario(base, own);
          if (!replaced.ok) return replaced.problem.words;
          const kept = replaced.value.found;
          if (kept && latestText(kept) !== latestText(own)) {
            found(kept);
            return changedElsewhere;
          }
          base = kept ?? own;
          found(undefined);
          if (!kept) return undefined;
        }
      }),
    // To compare first takes an answer, which a page that is left does not get.
    writeLeaving: (make) => {
      const own = dated(make(base));
      if (!other && !isSameOwn(own, base)) void store.saveScenario(own);
    },
    accept: () => {
      if (!other) return;
      base = other;
      read = latestText(other);
      found(undefined);
    },
    close: endListening,
  };
}

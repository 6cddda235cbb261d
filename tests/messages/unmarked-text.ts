import type { Message } from '../../src/messages/define-messages';
import type { Scenario } from '../../src/scenario/types';

type Messages = { readonly [name: string]: Message };

/** A language made for tests: English, with every message between ⟦ and ⟧. */
export function pseudoLanguage<M extends Messages>(messages: M): M {
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, marked(message)])) as M;
}

function marked(message: Message): Message {
  if (typeof message === 'string') return `⟦${message}⟧`;
  if (typeof message === 'function') return (...parts) => `⟦${message(...parts)}⟧`;
  return pseudoLanguage(message);
}

/**
 * What a page shows, in the pseudo-language, that is neither a message nor a text of its scenario: its text, and what
 * screen readers are told in its place.
 */
export function unmarkedText(page: Element, scenario: Scenario): string[] {
  const texts = textsOf(scenario).sort((a, b) => b.length - a.length);
  return [page.textContent ?? '', ...attributes(page)]
    .flatMap((text) => outsideMessages(text).split(/[⟦⟧]/))
    .map((text) => texts.reduce((rest, known) => rest.replaceAll(known, ' '), text))
    .filter((text) => /\p{L}{2}/u.test(text))
    .map((text) => text.trim());
}

/** A text without its messages, each with all that stands in it. */
function outsideMessages(text: string): string {
  const inner = /⟦[^⟦⟧]*⟧/g;
  const rest = text.replace(inner, '\u0000');
  return rest === text ? text.replaceAll('\u0000', ' ') : outsideMessages(rest);
}

function attributes(page: Element): string[] {
  const names = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
  return [...page.querySelectorAll('*')].flatMap((element) =>
    names.flatMap((name) => element.getAttribute(name) ?? []),
  );
}

/** What of a scenario is a code, to which the app has words of its own. */
const coded = new Set(['id', 'kind', 'standing', 'start', 'to', 'hue', 'format', 'language']);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (coded.has(key) ? [] : textsOf(part)));
}

/*
 * What programs that carry links make of them: mail and chat write `&` as `&amp;` or `%26`, `#` as `%23`, and take the bracket,
 * full stop or quotation mark after a link as its last letter.
 */

/** Marks that no address ends in, unless it ends in a note, as themselves and as a browser escapes them. */
const trailing = /(?:[)\]}>.,;:!?'"”’»…*]|%(?:22|27|29|3E|5D|7D|C2%BB|E2%80%(?:99|9D|A6)))+$/i;
/** Those that a note's own text, which is escaped, cannot end in. */
const trailingNote = /[\]}>,;:?"”’»…]+$/;

/** A fragment as it was before it was mangled; one that the app itself wrote stays as it is, to the letter. */
export function mendFragment(fragment: string): string {
  let mended = fragment.replace(/&(?:amp;)+|&#38;|&#x26;/gi, '&');
  if (/^#?%2F/i.test(mended) || (!mended.includes('?') && /%3F/i.test(mended))) mended = decoded(mended);
  // The scenario comes first, and nothing in its name is escaped: what follows it was `&`.
  if (!mended.includes('&')) mended = mended.replace(/%26/g, '&');
  const endsInNote = /[?&]n=[^&]*$/.test(mended);
  return mended.replace(endsInNote ? trailingNote : trailing, '');
}

/** An address whose `#` was escaped, as it was before; nothing where none was. */
export function mendHref(href: string): string | undefined {
  const [before, ...after] = href.split(/%23(?=\/|%2F)/i);
  if (after.length === 0 || before?.includes('#')) return undefined;
  return `${before}${mendFragment(`#${after.join('#')}`)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An escape that was cut is no escape.
    return text;
  }
}

/**
 * The words that begin a noun in English, whatever a scenario is about. Any other first word may be a name, which
 * keeps its capital.
 */
const determiner =
  /^(?:The|An?|This|That|These|Those|My|Your|His|Her|Its|Our|Their|Some|Any|No|Each|Every|Both|All) /;

/** A story, or another text that begins a sentence, as it reads after other words of one. */
export function withinSentence(text: string): string {
  return text.replace(determiner, (word) => word.toLowerCase());
}

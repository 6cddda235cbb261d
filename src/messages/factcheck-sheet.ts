/** What a text is, beside the text itself; names are the scenario's own. */
export const statementKinds = {
  invitation: 'Invitation',
  party: ({ party }: { readonly party: string }) => `About ${party}`,
  interest: ({ party }: { readonly party: string }) => `An interest of ${party}`,
  fact: 'A fact and its values',
  clause: 'What a closed choice needs',
  title: 'Title',
  account: 'Account',
  label: ({ mover }: { readonly mover: string }) => `Choice of ${mover}`,
  does: ({ label }: { readonly label: string }) => `“${label}”: what it does`,
  why: ({ label }: { readonly label: string }) => `“${label}”: why`,
  story: ({ label }: { readonly label: string }) => `“${label}”: as it is told`,
  consequence: (parts: { readonly label: string; readonly party: string; readonly interest: string }) =>
    `“${parts.label}”: what it means for ${parts.party}, ${parts.interest}`,
  meaning: ({ party, interest }: { readonly party: string; readonly interest: string }) =>
    `What it means for ${party}, ${interest}`,
  question: 'Question for a room',
  assumption: 'A question to assume an answer to',
  answer: 'An answer that can be assumed',
  retelling: ({ passage }: { readonly passage: string }) => `${passage}, retold`,
  silence: 'What the document does not say',
} as const;

/** The parts of a sheet of statements, those of situations by their titles. */
export const sheetSections = {
  invitation: 'The invitation',
  parties: 'The parties',
  facts: 'The facts of the talks',
  outcome: ({ title }: { readonly title: string }) => `Outcome: ${title}`,
  assumptions: 'What can be assumed',
  source: 'What the document says, retold, and what it does not',
} as const;

/** The title of a sheet. */
export function sheetTitle({ title }: { readonly title: string }): string {
  return `Every statement of “${title}”, its source, and where it is read`;
}

/** What a statement rests on, before the passage itself where it is the document. */
export const basisWords = {
  document: ({ passage, locator }: { readonly passage: string; readonly locator: string }) =>
    `${passage} says it, at “${locator}”.`,
  inference: ({ reason }: { readonly reason: string }) => `Inferred: ${reason}`,
} as const;

import { defineMessages } from '../define-messages';
import { listed } from './wording';

/** What the page of Analyse says around its parts. */
export const analyse = defineMessages({
  title: 'What it implies',
  inShort: 'In short',
  parts: 'On this page',
  titles: {
    canHappen: 'What can happen',
    takes: 'What it takes',
    decides: 'Who can bring it about, who can stop it',
    doors: 'Where doors close',
    likely: 'How likely, if…',
    unsure: 'If you are unsure of the answers',
    whatever: 'Whatever is assumed',
  },
  positions: 'A position is a situation with all that has happened by then.',
  coalitions: 'A coalition is some parties that act as one.',
  ifEqual: ({ share }: { share: string }) => `${share} if every choice were equally likely`,
  equalLead: ({ shares }: { shares: readonly { readonly name: string; readonly share: string }[] }) =>
    `Nobody has said how likely any choice is. Were all equally likely, ${listed(shares.map(({ name, share }) => `${name} would have ${share}`))}.`,
  equalNote:
    'That every choice be equally likely is nobody’s judgement: it only shows how the choices branch. Set a likelihood below to weigh them.',
  words: 'What the words for likelihoods mean',
  wordFrom: ({ word, from, to }: { word: string; from: number; to: number }) =>
    `${word}: ${from} to ${to}\u00a0%`,
  wordsSource: 'The words are those of Intelligence Community Directive 203.',
});

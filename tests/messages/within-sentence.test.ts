import { expect, it } from 'vitest';
import { withinSentence } from '#messages/within-sentence';

it.each([
  ['The talks go on', 'the talks go on'],
  ['A court rules', 'a court rules'],
  ['An offer is made', 'an offer is made'],
  ['Beijing objects', 'Beijing objects'],
  ['Andrea signs', 'Andrea signs'],
  ['Beijing asks The Hague', 'Beijing asks The Hague'],
])('“%s” reads “%s” within a sentence', (text, within) => {
  expect(withinSentence(text)).toBe(within);
});

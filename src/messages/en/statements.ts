import { defineMessages } from '../define-messages';

/** What is said of a statement's basis and of an interest's standing, wherever either is shown. */
export const statements = defineMessages({
  inferred: 'inferred',
  ourInference: 'Our inference',
  fromDocument: ({ passage }: { passage: string }) => `From the document ${passage}`,
  document: ({ passage }: { passage: string }) => `Document ${passage}`,
  ourInferenceIs: 'Our inference.',
  locator: ({ words }: { words: string }) => `“${words}”`,
  passageTells: ({ tells }: { tells: string }) => `The passage tells: ${tells}`,
  ofSource: ({ source }: { source: string }) => `Source: ${source}`,
  standing: { secured: 'secured', 'at risk': 'at risk', lost: 'lost', open: 'open' },
  changedTo: ' to ',
  standingMeans: {
    secured: 'the party has it, and nothing endangers it now',
    'at risk': 'the party may yet lose it or fail to get it',
    lost: 'the party does not have it',
    open: 'nothing speaks for or against it yet',
  },
  wordsMean: 'What these words mean',
});

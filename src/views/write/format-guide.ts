import { maxIdLength } from '../../scenario/id';

/** A part of a scenario file: where it stands, and what each of its keys means. */
export interface PartGuide {
  readonly name: string;
  /** From the top of the file; a number stands for any place in a list. */
  readonly at: readonly (string | number)[];
  readonly keys: Readonly<Record<string, string>>;
}

const basis = 'Why it may be said: the document says so, or you infer it.';
const when = 'The condition on which it is told; without one, always.';

/** The parts of the scenario format, from the whole to the smallest. */
export const guide: readonly PartGuide[] = [
  {
    name: 'The file',
    at: [],
    keys: {
      format:
        'Always "impasse-scenario-2". Files of "impasse-scenario-1" open too, and are rewritten when they are kept.',
      id: `Names the scenario in addresses and in what is kept. Letters, digits and hyphens, ${maxIdLength} at most.`,
      version: 'A whole number, raised when moves or situations change.',
      title: 'What it is called.',
      asOf: 'The date at which it stands: year-month-day.',
      language:
        'The language of its texts, as a tag of BCP 47: "en", "pt-BR". Which way they are written follows from it.',
      invitation: 'One sentence for a first visit.',
      sources: 'The documents it rests on, one at least.',
      parties: 'Who has interests in the talks, and may move.',
      facts: 'What moves can change, and conditions ask for.',
      phases: 'The parts of the talks, in order; the map draws them as grounds.',
      start: 'The id of the situation in which the talks begin.',
      situations: 'Where the talks can stand.',
      outcomes: 'How they can end.',
      assumptions: 'Questions that a reader may answer beforehand.',
    },
  },
  {
    name: 'A source',
    at: ['sources', 0],
    keys: {
      id: 'Its id.',
      title: 'The document’s title, in full.',
      author: 'Who wrote it; may be left out.',
      publisher: 'Who published it; may be left out.',
      date: 'When it was published: a year, a month or a day, as "2022", "2022-12" or "2022-12-08"; may be left out.',
      address: 'Where it can be read, beginning with https:// or http://; may be left out.',
      about: 'What kind of document it is, and how its passages are named; may be left out.',
      passages: 'What each passage tells, in your own words.',
      silent: 'What the document does not say, in a sentence each.',
    },
  },
  {
    name: 'A passage of a source',
    at: ['sources', 0, 'passages', 0],
    keys: { id: 'What it is cited by, such as ¶5 or P1.', tells: 'What it tells, in your own words.' },
  },
  {
    name: 'A party',
    at: ['parties', 0],
    keys: {
      id: 'Its id.',
      name: 'Its full name.',
      short: 'Its name in running text, as "the choir".',
      disc: 'One to three letters for its disc.',
      note: 'A few words beside its name; may be left out.',
      about: 'Who it is, in a sentence.',
      basis,
      interests: 'What it wants kept or gained. A party without any is affected by nothing.',
      wants:
        'What it wants of the end, the most wanted first; may be left out where its interests say enough.',
      values: 'What each outcome is worth to it, for those who need more than an order; may be left out.',
    },
  },
  {
    name: 'A statement of what a party wants: an outcome, a standing, or a condition',
    at: ['parties', 0, 'wants', 0],
    keys: {
      outcome: 'The id of an outcome that it wants; or instead:',
      interest: 'The id of an interest, together with "standing".',
      standing: 'Where it wants that interest to stand in the end; or instead of both:',
      condition: 'What it wants to hold of the facts in the end.',
      basis,
    },
  },
  {
    name: 'A value of an outcome',
    at: ['parties', 0, 'values', 0],
    keys: {
      outcome: 'The id of the outcome.',
      value: 'An exact number, in quotes: "3", "-11/2" or "0.25". Only comparisons count, not the scale.',
    },
  },
  {
    name: 'An interest',
    at: ['parties', 0, 'interests', 0],
    keys: {
      id: 'Its id, different from every other interest’s.',
      name: 'What is wanted, in a few words.',
      start: 'Where it stands at the start: "secured", "at risk", "lost" or "open".',
      basis,
    },
  },
  {
    name: 'A fact',
    at: ['facts', 0],
    keys: {
      id: 'Its id.',
      name: 'What it is about.',
      basis,
      values: 'Two or more, in order; the talks begin at the first.',
    },
  },
  {
    name: 'A value of a fact',
    at: ['facts', 0, 'values', 0],
    keys: {
      id: 'Its id, different from the fact’s other values’.',
      name: 'The value in a word or two.',
      is: 'A clause that says it holds; it explains open and closed moves.',
      isNot: 'The same denied.',
    },
  },
  {
    name: 'A phase',
    at: ['phases', 0],
    keys: { id: 'Its id.', name: 'What it is called.' },
  },
  {
    name: 'A situation',
    at: ['situations', 0],
    keys: {
      id: 'Its id, which no outcome has either.',
      phase: 'The id of its phase.',
      title: 'A headline.',
      short: 'Two or three words for the path.',
      account: 'What one reads there: passages, told in order where their conditions hold.',
      moves: 'What can be done there. At any time the open ones belong to one party, or to chance.',
      discuss: 'Questions for a room; may be left out.',
    },
  },
  {
    name: 'A passage of an account',
    at: ['situations', 0, 'account', 0],
    keys: { when, text: 'A sentence or two.', basis },
  },
  {
    name: 'A move',
    at: ['situations', 0, 'moves', 0],
    keys: {
      id: 'Its id, different from every other move’s.',
      by: 'The id of the party that makes it, or "chance" for what happens by itself.',
      label: 'For the choice, in the imperative: "Make an offer".',
      story: 'For the path walked: "The choir makes an offer".',
      does: 'What it does, in a sentence.',
      why: 'Why a party would, in a sentence.',
      basis,
      when: 'The condition on which it is open; without one, always.',
      sets: 'What it changes: a list of effects; may be left out.',
      to: 'The id of the situation or outcome it leads to.',
      likelihood: 'For chance: how likely, compared with the other moves there; may be left out.',
      consequences: 'What it means for interests.',
    },
  },
  {
    name: 'A consequence',
    at: ['situations', 0, 'moves', 0, 'consequences', 0],
    keys: {
      when: 'The condition, over the facts before the move, on which it is told; without one, always.',
      interest: 'The id of the interest.',
      to: 'Where the interest stands after it.',
      text: 'What the move means for it, in a sentence.',
      basis,
    },
  },
  {
    name: 'A question for a room',
    at: ['situations', 0, 'discuss', 0],
    keys: {
      kind: 'What it asks for: "recall", "reasoning", "perspective" or "judgement".',
      text: 'The question.',
      answer: 'Where there is a right answer: the answer and what it rests on; may be left out.',
      weighs: 'Where there is none: what a good answer weighs; may be left out.',
    },
  },
  {
    name: 'An answer to a question for a room',
    at: ['situations', 0, 'discuss', 0, 'answer'],
    keys: { text: 'The answer, in a sentence or two.', basis },
  },
  {
    name: 'An outcome',
    at: ['outcomes', 0],
    keys: {
      id: 'Its id, which no situation has either.',
      phase: 'The id of its phase.',
      title: 'A headline.',
      short: 'Two or three words.',
      hue: 'Its colour: "green", "amber", "red", "violet", "blue", "teal", "pink" or "grey".',
      deal: 'Where it is a deal: between whom; left out where it is none.',
      account: 'How it came to this, as a situation’s.',
      meaning: 'One for every interest of every party.',
      discuss: 'Questions for a room; may be left out.',
    },
  },
  {
    name: 'A deal',
    at: ['outcomes', 0, 'deal'],
    keys: { between: 'The ids of the parties who agree, two at least.' },
  },
  {
    name: 'A meaning',
    at: ['outcomes', 0, 'meaning', 0],
    keys: {
      interest: 'The id of the interest.',
      standing:
        'Where it stands in the end, however it came to this; where that differs, there are two outcomes.',
      account:
        'What the outcome means for it: passages, told in order where their conditions hold. One must always hold.',
    },
  },
  {
    name: 'An assumption',
    at: ['assumptions', 0],
    keys: {
      id: 'Its id.',
      question: 'The question.',
      basis,
      answers: 'The answers, each of which closes moves.',
    },
  },
  {
    name: 'An answer',
    at: ['assumptions', 0, 'answers', 0],
    keys: {
      id: 'Its id, different from the other answers’.',
      label: 'The answer in a few words.',
      closes: 'The ids of the moves it rules out.',
      text: 'What it supposes, in a sentence.',
      basis,
    },
  },
  {
    name: 'A basis: the document, or your inference',
    at: ['parties', 0, 'basis'],
    keys: {
      kind: '"document" or "inference".',
      cite: 'For the document: the id of the passage.',
      source: 'For the document: the id of its source, where several have a passage of that id.',
      locator: 'For the document: up to eight words to find the place by.',
      reason: 'For an inference: why you infer it, in a sentence.',
    },
  },
  {
    name: 'A condition',
    at: ['situations', 0, 'moves', 0, 'when'],
    keys: {
      fact: 'The id of a fact, together with "is".',
      is: 'The id of the value it must have.',
      all: 'A list of conditions that must all hold.',
      any: 'A list of conditions of which one must hold.',
      not: 'A condition that must not hold.',
    },
  },
  {
    name: 'An effect',
    at: ['situations', 0, 'moves', 0, 'sets', 0],
    keys: {
      fact: 'The id of the fact it changes.',
      to: 'The id of the value it gets; or instead:',
      advance: '"true", without quotes: the fact moves one value on, and stays at its last.',
    },
  },
];

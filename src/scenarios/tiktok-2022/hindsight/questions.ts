import type { HindsightSource } from '../../../hindsight/types';

/** For a class that knows what happened. */
export const questions: HindsightSource['questions'] = [
  {
    text: 'Go through the seventeen moves. At which one does the model stop describing the world, and begin to stand in for it?',
    weighs:
      'It names one step and defends it by what does not fit there: the timing of the first moves, the threat that holds two years and a law, or April 2025. It allows that others draw the line elsewhere.',
    notes: [],
  },
  {
    text: 'The model lets Washington ban the app alone. What else did it take in 2024 and 2025? Would you add a party, a condition or chance to the model, and why?',
    weighs:
      'It finds Congress, the courts, the firms that carried it out and the President after. It tells what decides by its own interests (a party) from what binds (a condition) and what no one at the table decides (chance).',
    notes: ['theAct', 'supremeCourt', 'goesDark', 'firstOrder'],
  },
  {
    text: 'Within four days of January 2025 three of the four endings came about. What makes something an outcome, and not a phase?',
    weighs:
      'It asks who could still change it, and at what cost, and not how it felt on the day. It sees that an outcome is where a model chooses to stop looking.',
    notes: ['stepsBack', 'goesDark', 'firstOrder'],
  },
  {
    text: 'The threat of March 2023 failed, and that of April 2024 worked, slowly. What was different: who made it, its date, what it offered instead, or that it could be enforced?',
    weighs:
      'It compares the two on each of the four and says which carries the weight. It asks whether the second worked by itself, or with what came around it.',
    notes: ['sellOrBan', 'theAct', 'willNotSell', 'supremeCourt'],
  },
  {
    text: 'Beijing objected, and an agreement followed. Was its veto weaker than the model says, or was it bought? With what?',
    weighs:
      'It looks at what changed between April and September 2025: the licence, and trade. It says what would be evidence for each reading, and that much of it is reported from unnamed sources.',
    notes: ['chinaStops', 'madrid', 'busan', 'closing'],
  },
  {
    text: 'Compare what was refused in 2022 and 2023 with what was accepted in 2025 and 2026. What is new, besides who owns it? Does ownership answer the two sticking points?',
    weighs:
      'It finds much that is the same, Oracle and the U.S. unit first. It separates control from access, and asks what ownership does for data and for the algorithm, one by one.',
    notes: ['draftAgreement', 'projectTexas', 'qualifiedDivestiture', 'closing'],
  },
  {
    text: 'Set where each interest stands today, and name one fact for each. Which two do you and your neighbour set differently, and what evidence would settle it?',
    weighs:
      'Each standing rests on a fact that is named, not on a hope. It tells a claim of the deal from a finding about it, and names evidence that could be had.',
    notes: ['closing', 'stillGated', 'bothParties', 'outage', 'petition'],
  },
  {
    text: 'With only what could be known on 8 December 2022, which one option would you add to the briefing’s list, and would you have thought it likely?',
    weighs:
      'It keeps to what was public then, the order of 2020 and the export list among it, and does not smuggle in what came later. It gives a likelihood and a reason.',
    notes: ['saleOrdered', 'exportList'],
  },
];

import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, dry, noneSaves, townSaves, wet } from '../when';

export const noRule: ScenarioSource['outcomes'][number] = {
  id: 'noRule',
  phase: 'outcome',
  title: 'A river without a rule',
  short: 'No rule',
  hue: 'inaction',
  account: [
    {
      text: 'The mediator has gone, the deadline has passed, and nobody has asked the province or a court to step in. There is no compact and no floor; everyone takes what they took before, the growers first, since the river comes to them first.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, noneSaves),
      text: 'In a wet summer, and in a town that has saved nothing, few people notice.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'In a wet summer few people notice, but those who did without a hosepipe.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'The summer is wet, and the saving that the town and the brewery had agreed to is given up again.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, noneSaves),
      text: 'The summer is dry, the town has saved nothing, and the weir shows its stones.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, townSaves),
      text: 'The summer is dry, and the town that turned its hosepipes off sees the pumps upstream go on.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'The summer is dry, and what the town and the brewery were ready to save has moved nobody upstream.',
      basis: fromTheWalk,
    },
  ],
  meaning: [
    {
      interest: 'growersCrop',
      standing: 'at risk',
      text: 'Nobody may stop the pumps, and nobody has to leave the growers a river to pump from.',
      basis: inferred('They come first on the river, but a river without a rule may still run dry.'),
    },
    {
      interest: 'growersBook',
      standing: 'secured',
      text: 'Nobody has a right to the book, and last spring’s figures soon grow old.',
      basis: inferred('Without shares there is nothing that would have to be measured.'),
    },
    {
      interest: 'councilSupply',
      standing: 'lost',
      text: 'The town gets what others leave, and has nothing in writing to say how much that is.',
      basis: told('¶1', 'too little in it for everyone'),
    },
    {
      interest: 'councilSay',
      standing: 'secured',
      text: 'The council still decides on all the water that arrives.',
      basis: told('¶3', 'alone decides how the town uses it'),
    },
    {
      interest: 'breweryBrewing',
      standing: 'at risk',
      text: 'The brewery can brew for as long as its supplier is supplied.',
      basis: told('¶4', 'buys its water from the town'),
    },
    {
      interest: 'breweryMoney',
      standing: 'secured',
      text: 'No plant is built, and its price stays in the bank.',
      basis: inferred('The plant was to be paid for as a part of what all would do.'),
    },
    {
      interest: 'trustFloor',
      standing: 'lost',
      text: 'The river has no floor but its bed.',
      basis: inferred('The floor was never signed, and nobody else is asked for one.'),
    },
    {
      interest: 'trustFigures',
      standing: 'lost',
      text: 'The trust can go on reading its gauge, but no one is bound by what it reads.',
      basis: inferred('Figures were accepted for the talks, and these are over.'),
    },
    {
      interest: 'mediatorConsent',
      standing: 'lost',
      text: 'Nobody was overruled, and nothing was agreed.',
      basis: inferred('A settlement by consent needs a settlement.'),
    },
    {
      interest: 'householdsTaps',
      standing: 'at risk',
      text: 'What comes out of the tap depends on the sky and on the neighbours upstream.',
      basis: inferred('No share is set aside for those who live below.'),
    },
    {
      interest: 'householdsJobs',
      standing: 'at risk',
      text: 'Those who work at the brewery share its risk, in every dry summer to come.',
      basis: told('¶10', 'earn their living at the brewery'),
    },
  ],
  discuss: [
    { kind: 'reasoning', text: 'Who could have brought a rule about, and what would it have cost them?' },
    { kind: 'recall', text: 'Who loses nothing here, at least this summer?' },
    { kind: 'judgement', text: 'Is this nobody’s decision, or everybody’s?' },
    { kind: 'perspective', text: 'What would you expect of the next dry spring on the Tamble?' },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const chamber: ScenarioSource['situations'][number] = {
  id: 'chamber',
  phase: 'signing',
  title: 'The council votes in public',
  short: 'The chamber',
  account: [
    {
      text: 'Two names are on the paper, the growers’ and the brewery’s. The council votes in public, on a share that the town can count on and on limits that are no longer its own to change.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, noneSaves),
      text: 'The rain keeps the gallery calm; no tap and no garden has been limited yet.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'In the gallery sit people whose hosepipes are off in spite of the rain, and whom the brewery has not followed.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'In the gallery people whose hosepipes are off in spite of the rain sit beside brewers who are to build a plant.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'In the gallery people fan themselves with the draft. Their hosepipes are off, and the brewery is to build its plant.',
      basis: fromTheWalk,
    },
    {
      when: weeksLeft,
      text: 'There are weeks left in which to explain a no.',
      basis: fromTheWalk,
    },
    {
      when: daysLeft,
      text: 'There are days left, too few to explain a no.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'chamberSigns',
      by: 'council',
      label: 'Vote for the compact',
      story: 'The council signs the compact',
      does: 'The council votes for the compact, and the clerk signs for the town.',
      why: 'Every later council will be glad of a number that it can hold the growers to.',
      basis: inferred('The town lies downstream, so a share in writing protects it more than anyone.'),
      to: 'trustees',
      consequences: [
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'One more name, and the town has its share.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'Three of four have signed, the last of them before its voters’ eyes.',
          basis: told('¶3', 'Voters judge it on every limit'),
        },
      ],
    },
    {
      id: 'chamberHolds',
      by: 'council',
      label: 'Vote against the compact',
      story: 'The council holds back its name',
      does: 'The council votes the compact down and keeps its say over the town’s water.',
      why: 'The voters in the gallery will forgive a dry summer sooner than a limit signed by name.',
      basis: told('¶3', 'Voters judge it on every limit'),
      to: 'standstill',
      consequences: [
        {
          interest: 'councilSay',
          to: 'secured',
          text: 'No text binds the town.',
          basis: told('¶3', 'alone decides how the town uses it'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The town has turned down a share that was agreed and signed upstream.',
          basis: fromTheWalk,
        },
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The last name but one is missing.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What does the council answer to its voters for?' },
    { kind: 'reasoning', text: 'What does the town give up by signing, and what does it get?' },
    {
      kind: 'judgement',
      text: 'Would the council vote otherwise behind closed doors? Should it be able to?',
    },
  ],
};

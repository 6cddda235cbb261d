import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const trustees: ScenarioSource['situations'][number] = {
  id: 'trustees',
  phase: 'signing',
  title: 'The trustees have the last word',
  short: 'Trustees',
  account: [
    {
      text: 'Three names are on the paper, and only the trust’s is missing. It has its floor, and figures that it can check; in return the pumps may run, every year, right down to that floor.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, noneSaves),
      text: 'This year the rain has saved the river, and nobody in the town has saved a drop.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'The rain has done more for the river than the hosepipes, and the brewery has saved nothing.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'Rain, hosepipes and the brewery’s pledge each leave something in the river.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'The drought would try the floor at once, though town and brewery now leave something in the river.',
      basis: fromTheWalk,
    },
    {
      when: weeksLeft,
      text: 'The trustees can sign, hold back while there is time for it, or take their petition to court.',
      basis: fromTheWalk,
    },
    {
      when: daysLeft,
      text: 'The trustees can sign, hold back with no time to mend it, or take their petition to court.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'trusteesSign',
      by: 'trust',
      label: 'Sign as the fourth',
      story: 'The trust signs the compact as the fourth',
      does: 'The trustees sign, and the compact is in force.',
      why: 'A floor that those who pump have signed is the floor that they came for.',
      basis: told('¶5', 'It asks for a floor'),
      to: 'compact',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'secured',
          text: 'The floor is signed by everyone who could have pumped below it.',
          basis: inferred('All who draw on the river through their own rights are among the four.'),
        },
      ],
    },
    {
      id: 'trusteesHold',
      by: 'trust',
      label: 'Hold back the trust’s name',
      story: 'The trust holds back its name',
      does: 'The trustees keep the paper in front of them and do not sign.',
      why: 'They fear that a floor, once written down, will be treated as the place where the river belongs.',
      basis: told('¶9', 'is free to hold back'),
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'Three have signed what the fourth does not.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
      ],
    },
    {
      id: 'leaveForCourt',
      by: 'trust',
      label: 'Take the petition to court instead',
      story: 'The trust takes its petition to court instead',
      does: 'The trustees leave the compact unsigned and file their petition, and the deadline passes.',
      why: 'They expect more for the river from a judge than from the three who have signed.',
      basis: inferred('The petition was theirs to drop, and what is agreed is not signed.'),
      sets: [
        { fact: 'petition', to: 'filed' },
        { fact: 'floor', to: 'open' },
        { fact: 'share', to: 'open' },
        { fact: 'deadline', to: 'passed' },
      ],
      to: 'court',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'lost',
          text: 'Three parties had consented, and the fourth prefers a judgment.',
          basis: fromTheWalk,
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What did the trust ask for at the outset, and does it have it now?' },
    { kind: 'perspective', text: 'Why might someone who has got what they asked for still not sign?' },
    { kind: 'judgement', text: 'Is it an advantage to sign last?' },
  ],
};

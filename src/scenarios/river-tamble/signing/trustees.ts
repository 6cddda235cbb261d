import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const trustees: ScenarioSource['situations'][number] = {
  id: 'trustees',
  phase: 'signing',
  title: 'The trustees have the last word',
  short: 'Trustees',
  account: [
    {
      when: weeksLeft,
      text: 'Three names are on the paper, and only the trust’s is missing. It has its floor, and figures that can be checked; in return the pumps may run right down to that floor.',
      basis: inferred('A floor and figures are settled, and a share is a right to pump above the floor.'),
    },
    {
      when: daysLeft,
      text: 'In the last days of June the fourth name is the trust’s to give. The floor is in the text, and so, above it, is a right for others to pump.',
      basis: inferred('A floor is settled, a share is a right to pump above it, and three have signed.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'This year the rain has saved the river, and nobody in the town has saved a drop.',
      basis: inferred('Good rain has come, and neither council nor brewery has promised a saving.'),
    },
    {
      when: all(wet, townSaves),
      text: 'The rain has done more for the river than the hosepipes, and the brewery has saved nothing.',
      basis: inferred('Good rain fills a river, and a limit on hosepipes only spares it.'),
    },
    {
      when: all(wet, bothSave),
      text: 'Rain, hosepipes and the brewery’s pledge each leave something in the river.',
      basis: inferred('Water that the town and the brewery do without need not be drawn at the weir.'),
    },
    {
      when: all(dry, bothSave),
      text: 'The drought would try the floor at once, though town and brewery are to leave something in the river.',
      basis: inferred('The drought has deepened, and both savings have been promised.'),
    },
    {
      when: weeksLeft,
      text: 'The trustees can sign, hold back while there is time for another round, or take their petition to court.',
      basis: inferred('¶9 lets them hold back until it is signed, and ¶5 gives them a petition.'),
    },
    {
      when: daysLeft,
      text: 'The trustees can sign, hold back with no time for another round, or take their petition to court.',
      basis: inferred('¶9 lets them hold back until it is signed, and ¶5 gives them a petition.'),
    },
  ],
  moves: [
    {
      id: 'trusteesSign',
      by: 'trust',
      label: 'Sign as the fourth',
      story: 'The trust signs the compact as the fourth',
      does: 'The trustees sign, and the compact is in force.',
      why: 'A floor is what they ask for, and this one has been signed by those who pump.',
      basis: inferred('¶5 says that the trust asks for a floor; that a signed one satisfies it is our step.'),
      to: 'compact',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'secured',
          text: 'The floor is signed by all who draw on the river.',
          basis: inferred(
            'Growers, council and brewery are among the four, and households draw through the town.',
          ),
        },
      ],
    },
    {
      id: 'trusteesHold',
      by: 'trust',
      label: 'Hold back the trust’s name',
      story: 'The trust holds back its name',
      does: 'The trustees keep the paper in front of them and do not sign.',
      why: 'They fear that a floor in writing will come to be taken for the river’s proper level.',
      basis: inferred('¶9 lets them hold back; what they fear is our step.'),
      sets: [{ fact: 'tried', to: 'signing' }],
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'Three have signed what the fourth does not.',
          basis: inferred('¶9 asks for four signatures, and the trust’s is held back.'),
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
      basis: inferred('¶9 lets them hold back until it is signed; what they expect of a judge is our step.'),
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
          basis: inferred('Three names are on the paper, and the trust has gone to court.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What does the trust ask for, and does the compact give it that?',
      answer: {
        text: 'It asks for a floor, and the compact has one in it.',
        basis: told('¶5', 'It asks for a floor'),
      },
    },
    {
      kind: 'perspective',
      text: 'Why might a party that has what it asked for still not sign?',
      weighs:
        'It may want more now that it sees what can be had, expect more elsewhere, or fear what the text will come to mean when it is kept.',
    },
    {
      kind: 'judgement',
      text: 'Is it an advantage to sign last?',
      weighs:
        'The last knows that everything depends on its name, and can ask a price for it; it also bears alone the blame for a failure.',
    },
  ],
};

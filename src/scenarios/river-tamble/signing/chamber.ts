import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const chamber: ScenarioSource['situations'][number] = {
  id: 'chamber',
  phase: 'signing',
  title: 'The council votes in public',
  short: 'The chamber',
  account: [
    {
      when: weeksLeft,
      text: 'Two names are on the paper, the growers’ and the brewery’s. The council votes in public, on a share that the town can count on and on limits that it could no longer change alone.',
      basis: inferred('¶9 counts the council among the four; that it votes in public is our step.'),
    },
    {
      when: daysLeft,
      text: 'The growers and the brewery have signed, and the council has days in which to vote, with the public looking on. What it would gain is a share to count on; what it would give up is to be the only one who decides.',
      basis: inferred('¶3 says that it alone decides today; a compact would bind it to three others.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'The rain keeps the gallery calm; neither taps nor gardens have been limited.',
      basis: inferred('Good rain has come, and the town has saved nothing.'),
    },
    {
      when: all(wet, townSaves),
      text: 'In the gallery sit people whose hosepipes are off in spite of the rain, and whom the brewery has not followed.',
      basis: inferred('The council has set a limit, good rain has come, and no plant is pledged.'),
    },
    {
      when: all(wet, bothSave),
      text: 'In the gallery people whose hosepipes are off in spite of the rain sit beside brewers who are to build a plant.',
      basis: inferred('The council has set a limit, good rain has come, and the plant is pledged.'),
    },
    {
      when: all(dry, bothSave),
      text: 'In the gallery people fan themselves with the draft. Their hosepipes are off, and the brewery is to build its plant.',
      basis: inferred('The council has set a limit, the drought has deepened, and the plant is pledged.'),
    },
    {
      when: weeksLeft,
      text: 'There are weeks left in which to explain a no.',
      basis: inferred('The deadline is weeks away, and the mediator can open the rounds again.'),
    },
    {
      when: daysLeft,
      text: 'Days are too few to explain a no.',
      basis: inferred('The deadline is days away, too near for another round.'),
    },
  ],
  moves: [
    {
      id: 'chamberSigns',
      by: 'council',
      label: 'Vote for the compact',
      story: 'The council signs the compact',
      does: 'The council votes for the compact, and the clerk signs for the town.',
      why: 'A number in writing is one that the town can hold the growers to, whoever sits on the council.',
      basis: inferred('The town lies downstream, so a share in writing protects it more than anyone.'),
      to: 'trustees',
      consequences: [
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'One more name, and the town has its share.',
          basis: inferred('¶9 asks for four signatures, and three are on the paper.'),
        },
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'Three of four have signed, the third before its voters’ eyes.',
          basis: inferred('The council has voted in public, and ¶3 says that voters judge it.'),
        },
      ],
    },
    {
      id: 'chamberHolds',
      by: 'council',
      label: 'Vote against the compact',
      story: 'The council holds back its name',
      does: 'The council votes the compact down and keeps its say over the town’s water.',
      why: 'It expects voters to forgive a dry summer sooner than a limit that it has put its name to.',
      basis: inferred('¶3 says that voters judge it on every limit; what they would forgive is our step.'),
      sets: [{ fact: 'tried', to: 'signing' }],
      to: 'standstill',
      consequences: [
        {
          interest: 'councilSay',
          to: 'secured',
          text: 'No text binds the town.',
          basis: inferred('¶3 says that the council decides alone, and it has signed nothing away.'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The town has turned down a share that was agreed and signed upstream.',
          basis: inferred('The growers have signed the compact, and the council has voted against it.'),
        },
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The third name is missing, and the fourth will not be asked for.',
          basis: inferred('¶9 asks for four signatures; two are on the paper, and the signing has stopped.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What do voters judge the council on?',
      answer: {
        text: 'On each limit that it puts on taps and gardens.',
        basis: told('¶3', 'every limit it sets on taps and gardens'),
      },
    },
    {
      kind: 'reasoning',
      text: 'What does the town give up by signing, and what does it get?',
      weighs:
        'It gives up deciding alone on its water, and gets a share that the growers are bound to leave. What that is worth depends on how dry the coming summers are.',
    },
    {
      kind: 'judgement',
      text: 'Would the council vote differently behind closed doors, and should it be able to?',
      weighs:
        'Whether the presence of voters makes it more careful or more timid, and whether people should be able to see how decisions about their water are made.',
    },
  ],
};

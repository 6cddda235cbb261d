import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, dry, noneSaves, townSaves, wet } from '../when';

export const aftermath: ScenarioSource['situations'][number] = {
  id: 'aftermath',
  phase: 'standstill',
  title: 'After the mediator has gone',
  short: 'Aftermath',
  account: [
    {
      text: 'The mediator has closed her file, 30 June has passed, and no share is written down anywhere. The floor belonged to talks that are over.',
      basis: fromTheWalk,
    },
    {
      text: 'The trust has its petition still, and the court would take two years.',
      basis: told('¶5', 'which takes two years'),
    },
    {
      when: all(wet, noneSaves),
      text: 'The rain makes it easy for everyone to go on as before.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'After the rain the town no longer sees why its hosepipes should be off.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'After the rain the hosepipes come out again, and the brewery, whose pledge was for a compact, rolls up its drawings.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, noneSaves),
      text: 'In the drought each looks to their own pump or tap.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, townSaves),
      text: 'In the drought the town has gone without its hosepipes and has nothing to show for it.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'In the drought the town has gone without, the brewery has pledged its plant for a compact, and there is none.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'petitionLate',
      by: 'trust',
      label: 'File the petition after all',
      story: 'The trust files its petition after all',
      does: 'The trust asks the water court for the floor that the talks did not give it.',
      why: 'Two years are long, but a river without a rule may wait longer.',
      basis: told('¶5', 'a petition ready for the water court'),
      sets: [{ fact: 'petition', to: 'filed' }],
      to: 'court',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'open',
          text: 'Whether there is a floor is for judges to say.',
          basis: inferred('The trust asks for a floor, and the court will rule on what it is asked.'),
        },
      ],
    },
    {
      id: 'letRest',
      by: 'trust',
      label: 'Leave the petition in the drawer',
      story: 'The trust leaves its petition in the drawer',
      does: 'The trust goes back to its gauge at the bridge and asks nobody for anything.',
      why: 'It will need its neighbours next year, and a lawsuit makes no friends.',
      basis: inferred('The case sheet says that a petition is ready and not that it will be used.'),
      to: 'noRule',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'lost',
          text: 'Nothing stops a pump, now or next summer.',
          basis: inferred('The floor was never signed, and nobody else is asked for one.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What is left of what was agreed in the talks?' },
    {
      kind: 'reasoning',
      text: 'Who would have to do something for there to be a rule, and why might they not?',
    },
    { kind: 'judgement', text: 'Would you file the petition? Who would thank you for it?' },
  ],
};

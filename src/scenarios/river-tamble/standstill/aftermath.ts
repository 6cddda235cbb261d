import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import {
  all,
  bothSave,
  draftFailed,
  dry,
  noneSaves,
  roundsEnded,
  signingFailed,
  townSaves,
  wet,
} from '../when';

export const aftermath: ScenarioSource['situations'][number] = {
  id: 'aftermath',
  phase: 'standstill',
  title: 'After the mediator has gone',
  short: 'Aftermath',
  account: [
    {
      when: roundsEnded,
      text: 'The mediator has closed her file, 30 June has passed, and there is no share, in a draft or in force.',
      basis: inferred('She ended the rounds with no draft on the table.'),
    },
    {
      when: draftFailed,
      text: 'The mediator has closed her file, 30 June has passed, and the draft that the growers left on the table is waste paper.',
      basis: inferred('The growers left without an answer, and the talks are over.'),
    },
    {
      when: signingFailed,
      text: 'The mediator has closed her file, 30 June has passed, and the compact that was agreed lacks a name and is not in force.',
      basis: inferred('¶9 asks for four signatures, and one of the four was held back.'),
    },
    {
      text: 'The floor belonged to talks that are over. The trust could still bring its petition, and the court would take two years.',
      basis: inferred('No floor is in force without a compact; ¶5 gives the petition and the two years.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'The rain makes it easy for everyone to go on as before.',
      basis: inferred('With water enough this summer, nobody needs a rule at once.'),
    },
    {
      when: all(wet, townSaves),
      text: 'After the rain the town no longer sees why its hosepipes should be off.',
      basis: inferred('The limit was for a compact or for a dry summer, and there is neither.'),
    },
    {
      when: all(wet, bothSave),
      text: 'After the rain the hosepipes come out again, and the brewery, whose pledge was for a compact, rolls up its drawings.',
      basis: inferred('Both savings were for a compact, and there is none.'),
    },
    {
      when: all(dry, noneSaves),
      text: 'In the drought each looks to their own pump or tap.',
      basis: inferred('No share is in force and nobody has saved.'),
    },
    {
      when: all(dry, townSaves),
      text: 'In the drought the town has gone without its hosepipes and has nothing to show for it.',
      basis: inferred('The council set the limit, and neither brewery nor growers are bound to anything.'),
    },
    {
      when: all(dry, bothSave),
      text: 'In the drought the town has gone without, the brewery has pledged its plant for a compact, and there is none.',
      basis: inferred('The pledge was made for a compact, and the talks are over.'),
    },
  ],
  moves: [
    {
      id: 'petitionLate',
      by: 'trust',
      label: 'Take the petition to court',
      story: 'The trust takes its petition to court',
      does: 'The trust asks the water court for the floor that the talks did not give it.',
      why: 'Two years is a long time, but a river without a rule may wait longer.',
      basis: inferred(
        '¶5 says that the court takes two years; that this is better than no rule is our step.',
      ),
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
      label: 'Stay out of court',
      story: 'The trust stays out of court',
      does: 'The trust brings no case and asks nobody for anything.',
      why: 'It will need its neighbours next year, and a lawsuit makes no friends.',
      basis: inferred('The case sheet says that a petition is ready and not that it will be used.'),
      to: 'noRule',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'lost',
          text: 'Nothing stops a pump, now or next summer.',
          basis: inferred('The floor is not in force, and nobody else is asked for one.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What is left of what was agreed in the talks?',
      weighs:
        'Nothing that binds anyone. What remains is what people know: figures, what each was ready to give, and who would not.',
    },
    {
      kind: 'reasoning',
      text: 'Who would have to do something for there to be a rule, and why might they not?',
      weighs:
        'The trust, by going to court, which is slow and makes enemies; or the four together, who have just failed. The province is not said to act without a report.',
    },
    {
      kind: 'judgement',
      text: 'Would you file the petition? Who would thank you for it?',
      weighs:
        'Two years of waiting and an unknown judgment, against a river without a rule; and that those who are bound by the judgment will be one’s neighbours afterwards.',
    },
  ],
};

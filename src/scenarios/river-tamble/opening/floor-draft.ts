import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, filed, floorRefused, fresh, not, unfiled } from '../when';

export const floorDraft: ScenarioSource['situations'][number] = {
  id: 'floorDraft',
  phase: 'opening',
  title: 'How low may the river run?',
  short: 'The floor',
  account: [
    {
      when: fresh,
      text: 'The talks have figures to work with. No floor is agreed.',
      basis: fromTheWalk,
    },
    {
      when: all(unfiled, fresh),
      text: 'To the trust this comes before any share: a level at which every pump stops, whoever it belongs to.',
      basis: inferred('¶5 says that it asks for a floor; that it would have it first is our step.'),
    },
    {
      when: all(unfiled, fresh),
      text: 'It can put the floor to the growers and rely on its reasons, or file its petition on the same day, so that the request is heard with a court behind it.',
      basis: inferred('The petition is ready, and nothing says that it has to wait until talks have failed.'),
    },
    {
      when: all(filed, fresh),
      text: 'The trust wants a level at which every pump stops, and it would drop the petition that it has filed as soon as it has one.',
      basis: told('¶5', 'as soon as a floor is agreed'),
    },
    {
      when: all(filed, fresh),
      text: 'It can ask for the floor at this table, or leave the table and press its case to judgment.',
      basis: inferred('Its petition lies with the court, and the talks go on beside it.'),
    },
    {
      when: all(unfiled, floorRefused),
      text: 'The growers have refused a floor, and the trust still asks for nothing else. No share has been spoken of, and none is likely to be before this is settled.',
      basis: inferred('¶5 names the floor as what the trust asks for, and a compact needs its signature.'),
    },
    {
      when: all(unfiled, floorRefused),
      text: 'It can put the same question again, or this time put it together with its petition to the court.',
      basis: inferred('The petition has not been filed, and is ready.'),
    },
    {
      when: all(filed, floorRefused),
      text: 'The growers have refused a floor, although a petition was before the court.',
      basis: inferred(
        'The petition was filed when they gave their answer; how it told with them is not known.',
      ),
    },
    {
      when: all(filed, floorRefused),
      text: 'The trust can ask them a further time, or give the talks up and leave the question to a judge, who would take two years over it.',
      basis: inferred('Both are open to it, and ¶5 says how long the court takes.'),
    },
  ],
  moves: [
    {
      id: 'askFloor',
      by: 'trust',
      label: 'Ask for a floor',
      story: 'The trust asks for a floor',
      does: 'The trust names the level at which pumping would stop and asks the growers to agree.',
      why: 'A floor is what it asks for.',
      basis: told('¶5', 'It asks for a floor'),
      sets: [{ fact: 'floor', to: 'asked' }],
      to: 'floorAnswer',
      consequences: [
        {
          when: fresh,
          interest: 'trustFloor',
          to: 'open',
          text: 'The floor is a question that somebody now has to answer.',
          basis: inferred('What was a wish is, once asked, a request.'),
        },
        {
          when: not(fresh),
          interest: 'trustFloor',
          to: 'open',
          text: 'The answer was no, and it need not be no for good.',
          basis: inferred('The growers are asked anew, and may answer otherwise.'),
        },
        {
          when: fresh,
          interest: 'growersCrop',
          to: 'at risk',
          text: 'A floor could stop the pumps in the very weeks when the beans are thirstiest.',
          basis: inferred('A floor stops every pump once it is reached, and ¶2 says when beans need water.'),
        },
      ],
    },
    {
      id: 'fileAndAsk',
      by: 'trust',
      label: 'File the petition and ask for a floor',
      story: 'The trust files its petition and asks for a floor',
      does: 'The trust files with the water court and, on the same day, asks the growers for a floor.',
      why: 'It expects to be taken more seriously when it need not rely on a yes.',
      basis: inferred(
        'Someone with another way to go may be easier to agree with; the sheet does not say so.',
      ),
      when: unfiled,
      sets: [
        { fact: 'petition', to: 'filed' },
        { fact: 'floor', to: 'asked' },
      ],
      to: 'floorAnswer',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'A request with a court case attached is not only a request.',
          basis: inferred('Consent that is asked for under pressure may be refused for that very reason.'),
        },
        {
          interest: 'trustFloor',
          to: 'open',
          text: 'Two roads now lead to a floor, the growers’ answer and a judge’s.',
          basis: inferred('The petition and the talks go on side by side.'),
        },
      ],
    },
    {
      id: 'pressPetition',
      by: 'trust',
      label: 'Leave the table and press the petition',
      story: 'The trust leaves the table and presses its petition',
      does: 'The trust gives the talks up and asks the water court to hear its case.',
      why: 'It trusts a judge more than the table to give the river a floor.',
      basis: inferred(
        'With a petition before the court it need not wait for an answer; that it would rather not is our step.',
      ),
      when: filed,
      sets: [{ fact: 'tried', to: 'none' }],
      to: 'court',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'lost',
          text: 'One of the four whose names a compact needs has left.',
          basis: inferred('¶9 asks for four signatures, and the trust’s is one of them.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What is a floor, in the words of the case sheet?',
      answer: {
        text: 'A level of the river at which all pumping has to stop.',
        basis: told('¶5', 'a level below which nobody pumps'),
      },
    },
    {
      kind: 'perspective',
      text: 'Why might the trust want a floor settled before the shares?',
      weighs:
        'That shares are divided out of what lies above the floor, so it is worth most to the trust to fix it first; and that once others have their shares they have less need of the trust.',
    },
    {
      kind: 'reasoning',
      text: 'Does a petition make the growers’ consent more likely or less, and what would you need to know to tell?',
      weighs:
        'It makes a refusal more costly and a yes less free. One would need to know how they rate their chances in court and how they take to being pressed.',
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { filed, unfiled } from '../when';

export const floorDraft: ScenarioSource['situations'][number] = {
  id: 'floorDraft',
  phase: 'opening',
  title: 'How low may the river run?',
  short: 'The floor',
  account: [
    {
      text: 'There are figures that both ends of the river accept. No floor is agreed.',
      basis: fromTheWalk,
    },
    {
      text: 'To the trust this comes before any share: a level at which every pump stops, whoever it belongs to.',
      basis: told('¶5', 'a level below which nobody pumps'),
    },
    {
      when: unfiled,
      text: 'It can put the floor to the growers and rely on its reasons, or file its petition on the same day, so that the request is heard with a court behind it.',
      basis: inferred('The petition is ready, and nothing says that it has to wait until talks have failed.'),
    },
    {
      when: filed,
      text: 'Its petition lies with the water court, and it would drop it for a floor. It can ask for one now, or leave the table and press the case to judgment.',
      basis: told('¶5', 'as soon as a floor is agreed'),
    },
  ],
  moves: [
    {
      id: 'askFloor',
      by: 'trust',
      label: 'Ask for a floor',
      story: 'The trust asks for a floor',
      does: 'The trust names the level at which pumping would stop and asks the growers to agree.',
      why: 'The floor is what it came for.',
      basis: told('¶5', 'It asks for a floor'),
      sets: [{ fact: 'floor', to: 'asked' }],
      to: 'floorAnswer',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'open',
          text: 'The floor is a question that somebody now has to answer.',
          basis: inferred('What was a wish is, once asked, a request.'),
        },
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'A floor would stop the pumps in the very weeks when the beans are thirstiest.',
          basis: told('¶2', 'Without water in June and July'),
        },
      ],
    },
    {
      id: 'fileAndAsk',
      by: 'trust',
      label: 'File the petition and ask for a floor',
      story: 'The trust files its petition and asks for a floor',
      does: 'The trust files with the water court and, on the same day, puts its floor to the growers.',
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
      why: 'It has come to think that it will get no floor by asking.',
      basis: inferred('A petition already before the court is the alternative to further talk.'),
      when: filed,
      to: 'court',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'lost',
          text: 'One of the four whose name is needed has left.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What is a floor, in the words of the case sheet?' },
    { kind: 'perspective', text: 'Why might the trust want a floor settled before the shares?' },
    {
      kind: 'reasoning',
      text: 'Does a petition make the growers’ consent more likely, or less? What would you want to know to tell?',
    },
  ],
};

import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** The conditions of the talks, each with its values in order, the starting value first. */
export const facts: ScenarioSource['facts'] = [
  {
    id: 'figures',
    name: 'Figures for the river',
    basis: told('¶2', 'keep a book of what they take'),
    values: [
      {
        id: 'disputed',
        name: 'none to work with',
        is: 'the talks have no figures to work with',
        isNot: 'the talks have figures to work with',
      },
      {
        id: 'accepted',
        name: 'in use',
        is: 'the talks have figures to work with',
        isNot: 'the talks have no figures to work with',
      },
    ],
  },
  {
    id: 'petition',
    name: 'The trust’s petition',
    basis: told('¶5', 'a petition ready for the water court'),
    values: [
      {
        id: 'none',
        name: 'not filed',
        is: 'no petition is before the court',
        isNot: 'a petition is before the court',
      },
      {
        id: 'filed',
        name: 'filed',
        is: 'the petition is before the court',
        isNot: 'the petition is not before the court',
      },
    ],
  },
  {
    id: 'floor',
    name: 'A floor under the river',
    basis: told('¶5', 'a level below which nobody pumps'),
    values: [
      {
        id: 'open',
        name: 'open',
        is: 'the floor is an open question',
        isNot: 'a floor is asked for or agreed',
      },
      { id: 'asked', name: 'asked for', is: 'a floor is asked for', isNot: 'no floor is being asked for' },
      { id: 'agreed', name: 'agreed', is: 'a floor is agreed', isNot: 'no floor is agreed' },
    ],
  },
  {
    id: 'season',
    name: 'The season',
    basis: told('¶8', 'good rain comes before June'),
    values: [
      {
        id: 'awaited',
        name: 'awaited',
        is: 'the weather is still awaited',
        isNot: 'the weather is no longer awaited',
      },
      { id: 'dry', name: 'drought', is: 'the drought has deepened', isNot: 'the drought has not deepened' },
      { id: 'wet', name: 'rain', is: 'good rain has come', isNot: 'good rain has not come' },
    ],
  },
  {
    id: 'saving',
    name: 'Water saved in the town',
    basis: told('¶4', 'but only if the town saves first'),
    values: [
      { id: 'none', name: 'none', is: 'the town has saved nothing yet', isNot: 'the town has already saved' },
      {
        id: 'town',
        name: 'by the town',
        is: 'the town saves and the brewery does not yet',
        isNot: 'the town has saved nothing, or the brewery already saves with it',
      },
      {
        id: 'both',
        name: 'by town and brewery',
        is: 'the brewery saves as well as the town',
        isNot: 'the brewery does not save',
      },
    ],
  },
  {
    id: 'share',
    name: 'The shares',
    basis: inferred('Shares are what a compact would settle and what the province would otherwise set.'),
    values: [
      { id: 'open', name: 'open', is: 'there is no draft', isNot: 'there is a draft' },
      {
        id: 'drafted',
        name: 'drafted',
        is: 'a draft of the shares awaits an answer',
        isNot: 'no draft awaits an answer',
      },
      { id: 'agreed', name: 'agreed', is: 'the shares are agreed', isNot: 'the shares are not agreed' },
    ],
  },
  {
    id: 'tried',
    name: 'Tried last in vain',
    basis: inferred('A refusal settles nothing, but whoever asks next asks after it.'),
    values: [
      {
        id: 'none',
        name: 'nothing since the last step forward',
        is: 'nothing has been tried in vain since the last step forward',
        isNot: 'something has been tried in vain since the last step forward',
      },
      {
        id: 'book',
        name: 'asking for the book again',
        is: 'the growers have been asked for their book again',
        isNot: 'the growers have not just been asked for their book again',
      },
      {
        id: 'floor',
        name: 'asking for a floor',
        is: 'the growers have refused a floor',
        isNot: 'no refusal of a floor is in the way',
      },
      {
        id: 'hosepipes',
        name: 'asking the town to save',
        is: 'the council has left the hosepipes on',
        isNot: 'it is not the council’s refusal that came last',
      },
      {
        id: 'plant',
        name: 'asking the brewery for its plant',
        is: 'the brewery has put its drawings away',
        isNot: 'it is not the brewery’s refusal that came last',
      },
      {
        id: 'draft',
        name: 'a draft before the growers',
        is: 'a draft has failed with the growers',
        isNot: 'it is not a draft before the growers that failed last',
      },
      {
        id: 'changes',
        name: 'a draft before the council',
        is: 'the council has sent a draft back',
        isNot: 'it is not a draft before the council that failed last',
      },
      {
        id: 'rounds',
        name: 'the rounds',
        is: 'the mediator has ended the rounds once',
        isNot: 'it is not the rounds that failed last',
      },
      {
        id: 'signing',
        name: 'the signing',
        is: 'a signature has been held back',
        isNot: 'it is not the signing that failed last',
      },
    ],
  },
  {
    id: 'deadline',
    name: 'The time to 30 June',
    basis: told('¶7', 'no compact is signed by 30 June'),
    values: [
      { id: 'weeks', name: 'weeks', is: '30 June is weeks away', isNot: '30 June is no longer weeks away' },
      { id: 'days', name: 'days', is: '30 June is days away', isNot: '30 June is not just days away' },
      { id: 'passed', name: 'passed', is: '30 June has passed', isNot: '30 June has not passed' },
    ],
  },
];

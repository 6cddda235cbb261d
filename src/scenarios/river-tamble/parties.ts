import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** Who has interests in the river. The households make no move; they are affected. */
export const parties: ScenarioSource['parties'] = [
  {
    id: 'growers',
    name: 'Uplands Growers’ Cooperative',
    short: 'the growers',
    disc: 'UG',
    note: 'upstream',
    about:
      'Farmers upstream who pump from the river under old rights without a number in them. They keep a book of what they take, which nobody else has seen, and say that without water in June and July most of their beans are lost.',
    basis: told('¶2', 'old rights that name no quantity'),
    interests: [
      {
        id: 'growersCrop',
        name: 'Water for the crop',
        start: 'at risk',
        basis: told('¶2', 'most of the bean crop is lost'),
      },
      {
        id: 'growersBook',
        name: 'A pumping book that stays their own',
        start: 'secured',
        basis: inferred(
          '¶2 says that they have never shown it to an outsider; that they want it so is our step.',
        ),
      },
    ],
    wants: [
      {
        interest: 'growersCrop',
        standing: 'secured',
        basis: inferred(
          '¶2 says what they would lose without water; that it counts for more than the book is our step.',
        ),
      },
    ],
  },
  {
    id: 'council',
    name: 'Tambleford Town Council',
    short: 'the council',
    disc: 'TC',
    note: 'downstream',
    about:
      'The elected council of the town below. It draws the town’s water at the weir, decides alone on its use, and is judged by voters on each limit that it imposes.',
    basis: told('¶3', 'takes the town’s supply at the weir'),
    interests: [
      {
        id: 'councilSupply',
        name: 'A supply the town can count on',
        start: 'at risk',
        basis: inferred(
          '¶1 says that there is too little for everyone, and ¶3 that the town draws on the river.',
        ),
      },
      {
        id: 'councilSay',
        name: 'Sole say over the town’s water',
        start: 'secured',
        basis: inferred('¶3 says that it alone decides; that it wants to go on doing so is our step.'),
      },
    ],
    wants: [
      {
        interest: 'councilSupply',
        standing: 'secured',
        basis: inferred(
          '¶3 has voters judge it on every limit; that supply counts for more than its say is our step.',
        ),
      },
      {
        interest: 'councilSupply',
        standing: 'at risk',
        basis: inferred(
          'A town that is left what others do not take has less to count on than one with a share.',
        ),
      },
    ],
  },
  {
    id: 'brewery',
    name: 'Weir Street Brewery',
    short: 'the brewery',
    disc: 'WB',
    note: 'the town’s largest employer',
    about:
      'A brewery that buys its water from the town and employs more people than anyone else there. It could use its washing water twice, and would pay for that if the town saves before it does.',
    basis: told('¶4', 'is its largest employer'),
    interests: [
      {
        id: 'breweryBrewing',
        name: 'Enough water to brew',
        start: 'at risk',
        basis: inferred('A brewery brews with water, and ¶4 says where this one gets it.'),
      },
      {
        id: 'breweryMoney',
        name: 'Money kept for the business',
        start: 'open',
        basis: inferred('¶4 says that its owners would pay for a plant, and attach a condition to it.'),
      },
    ],
    wants: [
      {
        interest: 'breweryBrewing',
        standing: 'secured',
        basis: inferred('¶4 has its owners ready to pay for a plant, so water is worth their money.'),
      },
    ],
  },
  {
    id: 'trust',
    name: 'Tamble River Trust',
    short: 'the trust',
    disc: 'RT',
    about:
      'A trust that speaks for the river. It asks for a floor, that is, for all pumping to stop once the river is down to a set level. Its gauge shows what is left in the river, and its petition to the water court is ready.',
    basis: told('¶5', 'speaks for the river'),
    interests: [
      {
        id: 'trustFloor',
        name: 'A floor under the river',
        start: 'at risk',
        basis: told('¶5', 'a level below which nobody pumps'),
      },
      {
        id: 'trustFigures',
        name: 'Figures that anyone can check',
        start: 'at risk',
        basis: inferred(
          'It can gauge the river at a bridge, which matters only to someone who wants figures.',
        ),
      },
    ],
    wants: [
      {
        interest: 'trustFloor',
        standing: 'secured',
        basis: told('¶5', 'asks for a floor'),
      },
    ],
  },
  {
    id: 'mediator',
    name: 'Provincial mediator',
    short: 'the mediator',
    disc: 'M',
    about:
      'Sent by the province. She may invite, draft and adjourn, but decides nothing, and has said that an imposed result would be a failure of hers.',
    basis: told('¶6', 'invite, draft and adjourn'),
    interests: [
      {
        id: 'mediatorConsent',
        name: 'A settlement by consent',
        start: 'open',
        basis: inferred('¶6 says what she calls a failure; the opposite would be a success.'),
      },
    ],
    wants: [
      {
        interest: 'mediatorConsent',
        standing: 'secured',
        basis: inferred(
          '¶6 has her call shares set by order a failure of hers, and only a compact is signed by all.',
        ),
      },
    ],
  },
  {
    id: 'households',
    name: 'Tambleford households',
    short: 'households',
    disc: 'H',
    about:
      'The people of the town. They drink the water, keep gardens with it, and many live on the brewery’s wages; they sign nothing.',
    basis: told('¶10', 'The households of Tambleford sign nothing'),
    interests: [
      {
        id: 'householdsTaps',
        name: 'Water for taps and gardens',
        start: 'at risk',
        basis: inferred('¶10 says that they use the water; that they want to go on using it is our step.'),
      },
      {
        id: 'householdsJobs',
        name: 'Work at the brewery',
        start: 'at risk',
        basis: inferred('¶10 says that many earn their living there; that they want to go on is our step.'),
      },
    ],
  },
];

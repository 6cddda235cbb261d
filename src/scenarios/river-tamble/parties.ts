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
      'Farmers upstream who pump from the river under old rights without a number in them. They alone know how much they take, and their beans need water in the driest months.',
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
        name: 'Their pumping book stays their own',
        start: 'secured',
        basis: told('¶2', 'have never shown it to an outsider'),
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
      'The elected council of the town below. It draws the town’s water at the weir, decides on its use without asking anyone, and is judged by voters for each limit it imposes.',
    basis: told('¶3', 'takes the town’s supply at the weir'),
    interests: [
      {
        id: 'councilSupply',
        name: 'A supply the town can count on',
        start: 'at risk',
        basis: told('¶1', 'too little in it for everyone'),
      },
      {
        id: 'councilSay',
        name: 'Its own say over the town’s water',
        start: 'secured',
        basis: told('¶3', 'alone decides how the town uses it'),
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
        basis: told('¶4', 'buys its water from the town'),
      },
      {
        id: 'breweryMoney',
        name: 'Its money kept for the business',
        start: 'open',
        basis: told('¶4', 'but only if the town saves first'),
      },
    ],
  },
  {
    id: 'trust',
    name: 'Tamble River Trust',
    short: 'the trust',
    disc: 'RT',
    about:
      'A conservation trust that speaks for the river. It wants a level below which all pumping stops, can gauge what the river carries, and has a petition to the water court in its drawer.',
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
  },
  {
    id: 'mediator',
    name: 'Provincial mediator',
    short: 'the mediator',
    disc: 'M',
    about:
      'Sent by the province to bring the others together. She invites, drafts and adjourns; the decisions are theirs, and an imposed result would be a failure in her own eyes.',
    basis: told('¶6', 'invite, draft and adjourn'),
    interests: [
      {
        id: 'mediatorConsent',
        name: 'A settlement by consent',
        start: 'open',
        basis: told('¶6', 'would be a failure of hers'),
      },
    ],
  },
  {
    id: 'households',
    name: 'Tambleford households',
    short: 'households',
    disc: 'H',
    about:
      'The people of the town. They drink the river, water their gardens with it, and many live on the brewery’s wages; nobody asks them to sign.',
    basis: told('¶10', 'The households of Tambleford sign nothing'),
    interests: [
      {
        id: 'householdsTaps',
        name: 'Water for taps and gardens',
        start: 'at risk',
        basis: told('¶10', 'keep their gardens with it'),
      },
      {
        id: 'householdsJobs',
        name: 'Work at the brewery',
        start: 'at risk',
        basis: told('¶10', 'earn their living at the brewery'),
      },
    ],
  },
];

import type { ScenarioSource } from '../../scenario/types';
import { assumptions } from './assumptions';
import { facts } from './facts';
import { book } from './opening/book';
import { doorstep } from './opening/doorstep';
import { doubt } from './opening/doubt';
import { floorAnswer } from './opening/floor-answer';
import { floorDraft } from './opening/floor-draft';
import { invitation } from './opening/invitation';
import { compact } from './outcomes/compact';
import { court } from './outcomes/court';
import { noRule } from './outcomes/no-rule';
import { order } from './outcomes/order';
import { parties } from './parties';
import { brewhouse } from './rounds/brewhouse';
import { draft } from './rounds/draft';
import { forecast } from './rounds/forecast';
import { reading } from './rounds/reading';
import { round } from './rounds/round';
import { townHall } from './rounds/town-hall';
import { board } from './signing/board';
import { chamber } from './signing/chamber';
import { members } from './signing/members';
import { trustees } from './signing/trustees';
import { source } from './source';
import { aftermath } from './standstill/aftermath';
import { standstill } from './standstill/standstill';

/** A made-up teaching case: who may take how much from a river that cannot serve everyone. */
export const riverTamble: ScenarioSource = {
  format: 'impasse-scenario-2',
  id: 'river-tamble',
  version: 1,
  title: 'Sharing the River Tamble',
  asOf: '2030-05-06',
  language: 'en',
  invitation:
    'A made-up case for teaching: a river too low for all who draw on it. Decide for each in turn, and see where it leads.',
  sources: [source],
  parties,
  facts,
  phases: [
    { id: 'opening', name: 'Opening' },
    { id: 'rounds', name: 'Rounds' },
    { id: 'signing', name: 'Signing' },
    { id: 'standstill', name: 'Standstill' },
    { id: 'outcome', name: 'Outcome' },
  ],
  start: 'invitation',
  situations: [
    invitation,
    doorstep,
    book,
    doubt,
    floorDraft,
    floorAnswer,
    forecast,
    round,
    townHall,
    brewhouse,
    draft,
    reading,
    members,
    board,
    chamber,
    trustees,
    standstill,
    aftermath,
  ],
  outcomes: [compact, order, court, noRule],
  assumptions,
};

import type { ScenarioSource } from '../../scenario/types';
import { assumptions } from './assumptions';
import { hardChoice } from './decision/hard-choice';
import { standoff } from './delay/standoff';
import { waiting } from './delay/waiting';
import { facts } from './facts';
import { agreement } from './outcomes/agreement';
import { continuedDelay } from './outcomes/continued-delay';
import { fullBan } from './outcomes/full-ban';
import { perceivedInaction } from './outcomes/perceived-inaction';
import { parties } from './parties';
import { source } from './source';
import { algorithmReview } from './talks/algorithm-review';
import { beijingWeighs } from './talks/beijing-weighs';
import { contested } from './talks/contested';
import { dataReview } from './talks/data-review';
import { pushback } from './talks/pushback';
import { table } from './talks/table';
import { terms } from './talks/terms';

/** The talks between TikTok and the Biden administration, as they stand on 8 December 2022. */
export const tiktok2022: ScenarioSource = {
  format: 'impasse-scenario-2',
  id: 'tiktok-2022',
  version: 1,
  title: 'TikTok and Washington',
  asOf: '2022-12-08',
  language: 'en',
  invitation:
    'December 2022: a deal between TikTok and Washington is late. Decide for each side in turn, and see where it leads.',
  sources: [source],
  parties,
  facts,
  phases: [
    { id: 'talks', name: 'Talks' },
    { id: 'delay', name: 'Delay' },
    { id: 'decision', name: 'Decision' },
    { id: 'outcome', name: 'Outcome' },
  ],
  start: 'table',
  situations: [
    table,
    dataReview,
    beijingWeighs,
    contested,
    algorithmReview,
    pushback,
    terms,
    standoff,
    waiting,
    hardChoice,
  ],
  outcomes: [agreement, continuedDelay, fullBan, perceivedInaction],
  assumptions,
};

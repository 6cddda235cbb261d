import type { HindsightSource } from '../../../hindsight/types';
import { closeUps, missing, openEnds, readings, standings } from './afterwards';
import { background } from './background';
import { january2025 } from './january-2025';
import { questions } from './questions';
import { retrospect } from './retrospect';
import { walks } from './walks';
import { year2023 } from './year-2023';
import { year2024 } from './year-2024';
import { year2025 } from './year-2025';
import { year2026 } from './year-2026';

/**
 * What happened after 8 December 2022, as far as it was found and confirmed by 28 November 2026. It is no part of the
 * scenario, which rests on the briefing alone, and is loaded only by those who ask for it.
 */
export const tiktok2022Hindsight: HindsightSource = {
  format: 'impasse-hindsight-1',
  scenario: 'tiktok-2022',
  version: 1,
  lastLooked: '2026-11-28',
  about:
    'The scenario stands on 8 December 2022 and rests on a briefing of that day alone. This is what came after, from other sources: each fact with where it can be read, how surely it is confirmed, and what of it the model does not fit.',
  notes: [...background, ...year2023, ...year2024, ...january2025, ...year2025, ...year2026],
  walks,
  readings,
  closeUps,
  missing,
  retrospect,
  standings,
  openEnds,
  questions,
};

import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** The conditions of the talks, each with its values in order, the starting value first. */
export const facts: ScenarioSource['facts'] = [
  {
    id: 'data',
    name: 'User-data safeguards',
    basis: told('¶3', 'safeguarded from potential access by the Chinese government'),
    values: [
      {
        id: 'open',
        name: 'open',
        is: 'user-data safeguards are an open question',
        isNot: 'user-data safeguards are no longer an open question',
      },
      {
        id: 'offered',
        name: 'offered',
        is: 'user-data safeguards are on offer',
        isNot: 'user-data safeguards are not on offer',
      },
      {
        id: 'settled',
        name: 'settled',
        is: 'user-data safeguards are settled',
        isNot: 'user-data safeguards are not settled',
      },
    ],
  },
  {
    id: 'algorithm',
    name: 'Assurance on recommendations',
    basis: told('¶3', 'could be manipulated for influence operations'),
    values: [
      {
        id: 'open',
        name: 'open',
        is: 'the algorithm is an open question',
        isNot: 'the algorithm is no longer an open question',
      },
      {
        id: 'offered',
        name: 'offered',
        is: 'oversight of the algorithm is on offer',
        isNot: 'oversight of the algorithm is not on offer',
      },
      {
        id: 'settled',
        name: 'settled',
        is: 'the algorithm is settled',
        isNot: 'the algorithm is not settled',
      },
    ],
  },
  {
    id: 'concessions',
    name: 'TikTok’s room to concede',
    basis: told('¶5', 'might be unwilling to make further concessions'),
    values: [
      {
        id: 'possible',
        name: 'possible',
        is: 'TikTok still has something to concede',
        isNot: 'TikTok has nothing more to concede',
      },
      {
        id: 'exhausted',
        name: 'exhausted',
        is: 'TikTok has nothing more to concede',
        isNot: 'TikTok still has something to concede',
      },
    ],
  },
  {
    id: 'beijing',
    name: 'The Chinese government’s posture',
    basis: told('Q5', 'largely silent on these negotiations'),
    values: [
      {
        id: 'silent',
        name: 'silent',
        is: 'Beijing keeps silent',
        isNot: 'Beijing does not keep silent',
      },
      {
        id: 'objecting',
        name: 'objecting',
        is: 'Beijing has objected',
        isNot: 'Beijing has not objected',
      },
    ],
  },
  {
    id: 'delay',
    name: 'Delay',
    basis: told('¶2', 'complications have further postponed this agreement'),
    values: [
      {
        id: 'postponed',
        name: 'postponed',
        is: 'year’s end is still ahead',
        isNot: 'year’s end has passed',
      },
      {
        id: 'yearEndMissed',
        name: 'year-end missed',
        is: 'year’s end has passed and the delay is not yet prolonged',
        isNot: 'year’s end is still ahead or the delay is prolonged',
      },
      {
        id: 'prolonged',
        name: 'prolonged',
        is: 'the delay is prolonged',
        isNot: 'the delay is not yet prolonged',
      },
    ],
  },
  {
    id: 'ultimatum',
    name: 'The threat of a ban as leverage',
    basis: inferred(
      'The briefing names a ban as a hard choice and recalls that one was threatened before; that Washington could use the threat to move the talks is our step.',
    ),
    values: [
      {
        id: 'unused',
        name: 'unused',
        is: 'Washington has not yet threatened a ban',
        isNot: 'Washington has already threatened a ban',
      },
      {
        id: 'used',
        name: 'used',
        is: 'Washington has already threatened a ban',
        isNot: 'Washington has not yet threatened a ban',
      },
    ],
  },
];

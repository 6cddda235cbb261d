import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** The conditions of the talks, each with its values in order, the starting value first. */
export const facts: ScenarioSource['facts'] = [
  {
    id: 'data',
    name: 'Safeguards for user data',
    basis: told('¶3', 'safeguarded from potential access by the Chinese government'),
    values: [
      {
        id: 'open',
        name: 'open',
        is: 'user data is an open question',
        isNot: 'user data is no longer an open question',
      },
      {
        id: 'offered',
        name: 'offered',
        is: 'safeguards for user data are on offer',
        isNot: 'safeguards for user data are not on offer',
      },
      {
        id: 'settled',
        name: 'settled',
        is: 'user data is settled',
        isNot: 'user data is not settled',
      },
    ],
  },
  {
    id: 'algorithm',
    name: 'Oversight of the algorithm',
    basis: inferred(
      'The briefing names the algorithm as the second sticking point; that outside oversight would answer it is our example.',
    ),
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
    name: 'Further concessions from TikTok',
    basis: told('¶5', 'might be unwilling to make further concessions'),
    values: [
      {
        id: 'possible',
        name: 'possible',
        is: 'a further concession from TikTok is possible',
        isNot: 'no further concession from TikTok is to be had for now',
      },
      {
        id: 'exhausted',
        name: 'none for now',
        is: 'no further concession from TikTok is to be had for now',
        isNot: 'a further concession from TikTok is possible',
      },
    ],
  },
  {
    id: 'beijing',
    name: 'What Beijing has said',
    basis: told('Q5', 'largely silent on these negotiations'),
    values: [
      {
        id: 'silent',
        name: 'no objection',
        is: 'Beijing has raised no objection in these talks',
        isNot: 'Beijing has objected',
      },
      {
        id: 'objecting',
        name: 'an objection',
        is: 'Beijing has objected',
        isNot: 'Beijing has raised no objection in these talks',
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
        is: 'the end of the year is still ahead',
        isNot: 'the end of the year has passed',
      },
      {
        id: 'yearEndMissed',
        name: 'year-end missed',
        is: 'the end of the year has passed and the delay is not yet prolonged',
        isNot: 'the end of the year is still ahead or the delay is prolonged',
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
    name: 'A threat to ban TikTok',
    basis: inferred(
      'The briefing names a ban as a hard choice and recalls that one was threatened before; that Washington could use the threat to move the talks is our step.',
    ),
    values: [
      {
        id: 'unused',
        name: 'not made',
        is: 'Washington has not threatened a ban in these talks',
        isNot: 'Washington has already threatened a ban',
      },
      {
        id: 'used',
        name: 'made',
        is: 'Washington has already threatened a ban',
        isNot: 'Washington has not threatened a ban in these talks',
      },
    ],
  },
];

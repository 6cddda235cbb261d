import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  dataSettled,
  nothingSettled,
  prolonged,
  yearEndMissed,
} from '../when';

/** How long it has lasted, what is unsettled, and what Beijing has said. */
export const waitingAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: yearEndMissed,
    text: 'The year ends and there is no deal. The talks have not failed, but nothing happens in them; Washington has chosen to wait, and it is TikTok that must decide whether to move.',
    basis: fromTheWalk,
  },
  {
    when: prolonged,
    text: 'The wait goes on, and by now the delay is a long one.',
    basis: fromTheWalk,
  },
  {
    when: prolonged,
    text: 'That can have grave results for TikTok and for Washington alike.',
    basis: told('¶5', 'could present serious outcomes for both parties'),
  },
  {
    when: prolonged,
    text: 'Republicans may take up inaction against the administration. If TikTok has anything left to give, it is now or hardly at all.',
    basis: inferred('Inaction may be criticised, and waiting any longer leaves Washington only a decision.'),
  },
  {
    when: all(nothingSettled, yearEndMissed),
    text: 'Nothing has been settled, on user data or on the algorithm.',
    basis: fromTheWalk,
  },
  {
    when: all(nothingSettled, prolonged),
    text: 'User data and the algorithm are both still unsettled.',
    basis: fromTheWalk,
  },
  {
    when: all(dataSettled, yearEndMissed),
    text: 'User data is settled, and the waiting is all for the algorithm.',
    basis: fromTheWalk,
  },
  {
    when: all(dataSettled, prolonged),
    text: 'User data has been settled in the meantime; the algorithm has not.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmSettled, yearEndMissed),
    text: 'The algorithm is settled, and the waiting is all for user data.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmSettled, prolonged),
    text: 'The algorithm has been settled in the meantime; user data has not.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmOpen, yearEndMissed),
    text: 'Whatever TikTok might offer there, Beijing has objected to.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmOpen, prolonged),
    text: 'Beijing has not changed its mind about access to it.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmSettled),
    text: 'Beijing, which objects to access, has not changed its mind.',
    basis: fromTheWalk,
  },
];

import { all, type ConditionSource, not } from '../../scenario/write-condition';

export { all, any, not } from '../../scenario/write-condition';

/** The conditions this scenario speaks of, by name. */

export const dataOpen: ConditionSource = { fact: 'data', is: 'open' };
export const dataSettled: ConditionSource = { fact: 'data', is: 'settled' };
export const algorithmOpen: ConditionSource = { fact: 'algorithm', is: 'open' };
export const algorithmSettled: ConditionSource = { fact: 'algorithm', is: 'settled' };
export const canConcede: ConditionSource = { fact: 'concessions', is: 'possible' };
export const beijingSilent: ConditionSource = { fact: 'beijing', is: 'silent' };
export const beijingObjects: ConditionSource = { fact: 'beijing', is: 'objecting' };
export const postponed: ConditionSource = { fact: 'delay', is: 'postponed' };
export const yearEndMissed: ConditionSource = { fact: 'delay', is: 'yearEndMissed' };
export const prolonged: ConditionSource = { fact: 'delay', is: 'prolonged' };
export const ultimatumUnused: ConditionSource = { fact: 'ultimatum', is: 'unused' };
/** A ban is only ever threatened once the delay is prolonged. */
export const ultimatumUsed: ConditionSource = { fact: 'ultimatum', is: 'used' };
export const lateUnthreatened = all(prolonged, ultimatumUnused);

export const bothSettled = all(dataSettled, algorithmSettled);
/** Neither point is settled: TikTok has agreed to nothing beyond the measures it says it has taken. */
export const nothingSettled = all(not(dataSettled), not(algorithmSettled));
export const nothingOffered = all(dataOpen, algorithmOpen);
export const dataAlone = all(dataSettled, algorithmOpen);
export const algorithmAlone = all(dataOpen, algorithmSettled);

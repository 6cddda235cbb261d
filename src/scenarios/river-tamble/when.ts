import type { ConditionSource } from '../../scenario/write-condition';

export { all, any, not } from '../../scenario/write-condition';

/** The conditions this scenario speaks of, by name. */

export const unfiled: ConditionSource = { fact: 'petition', is: 'none' };
export const filed: ConditionSource = { fact: 'petition', is: 'filed' };
export const awaited: ConditionSource = { fact: 'season', is: 'awaited' };
export const wet: ConditionSource = { fact: 'season', is: 'wet' };
export const dry: ConditionSource = { fact: 'season', is: 'dry' };
export const noneSaves: ConditionSource = { fact: 'saving', is: 'none' };
export const townSaves: ConditionSource = { fact: 'saving', is: 'town' };
export const bothSave: ConditionSource = { fact: 'saving', is: 'both' };
export const noDraft: ConditionSource = { fact: 'share', is: 'open' };
export const drafted: ConditionSource = { fact: 'share', is: 'drafted' };
export const agreed: ConditionSource = { fact: 'share', is: 'agreed' };
export const weeksLeft: ConditionSource = { fact: 'deadline', is: 'weeks' };
export const daysLeft: ConditionSource = { fact: 'deadline', is: 'days' };

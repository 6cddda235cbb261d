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

/** Nothing has been refused since the last step forward. */
export const fresh: ConditionSource = { fact: 'tried', is: 'none' };
export const bookAgain: ConditionSource = { fact: 'tried', is: 'book' };
export const floorRefused: ConditionSource = { fact: 'tried', is: 'floor' };
export const hosepipesLeftOn: ConditionSource = { fact: 'tried', is: 'hosepipes' };
export const plantDeclined: ConditionSource = { fact: 'tried', is: 'plant' };
export const draftFailed: ConditionSource = { fact: 'tried', is: 'draft' };
export const draftSentBack: ConditionSource = { fact: 'tried', is: 'changes' };
export const roundsEnded: ConditionSource = { fact: 'tried', is: 'rounds' };
export const signingFailed: ConditionSource = { fact: 'tried', is: 'signing' };

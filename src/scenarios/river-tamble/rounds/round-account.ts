import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred } from '../basis';
import {
  all,
  any,
  bothSave,
  daysLeft,
  draftFailed,
  draftSentBack,
  dry,
  fresh,
  hosepipesLeftOn,
  noneSaves,
  not,
  plantDeclined,
  roundsEnded,
  signingFailed,
  townSaves,
  weeksLeft,
  wet,
} from '../when';

const first = all(fresh, noneSaves);
const afterPledge = all(fresh, bothSave);
const inVain = not(fresh);
/** A step on the way to a draft was refused; otherwise a draft, or what came after it, has failed. */
const stepRefused = any(hosepipesLeftOn, plantDeclined);
const laterFailed = all(inVain, not(stepRefused));

/** How the river and the calendar stand, who has saved, and what has just failed: worded anew where talks come back. */
export const roundAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(first, wet, weeksLeft),
    text: 'Good rain has come, the river is up, and 30 June is weeks away. A floor is agreed; who may take how much above it is not.',
    basis: fromTheWalk,
  },
  {
    when: all(first, wet, daysLeft),
    text: 'The river is up after good rain, but only days remain until 30 June. The floor is agreed; the shares above it are not.',
    basis: fromTheWalk,
  },
  {
    when: all(first, dry, weeksLeft),
    text: 'The drought deepens, and each week brings the river nearer to the floor that has been agreed. There are weeks left in which to settle shares, or to wait for rain.',
    basis: fromTheWalk,
  },
  {
    when: all(first, dry, daysLeft),
    text: 'The drought holds, the river is close to the floor, and 30 June is days away. It is too late to wait for rain, and no share is settled.',
    basis: fromTheWalk,
  },
  {
    when: all(first, daysLeft),
    text: 'The weeks of waiting have saved no water below the weir, where the hosepipes run and the brewery looks to the town to begin.',
    basis: inferred(
      'The talks were adjourned; the town has set no limit, and ¶4 says for what the brewery waits.',
    ),
  },
  {
    when: all(first, daysLeft),
    text: 'What comes first in the days that are left is for the mediator to choose.',
    basis: inferred('To invite and to draft are hers, so the order of what is discussed is hers too.'),
  },
  {
    when: all(first, weeksLeft),
    text: 'Below the weir nobody has given anything up. The hosepipes run, and the brewery, with its drawings in hand, looks to the town to begin.',
    basis: inferred('The town has set no limit, and ¶4 says that the brewery would pay only once it has.'),
  },
  {
    when: all(first, weeksLeft),
    text: 'What is talked of next is for the mediator to choose.',
    basis: inferred('To invite, to draft and to adjourn is to set the order of what is discussed.'),
  },
  {
    when: all(afterPledge, weeksLeft),
    text: 'The town’s hosepipes are off and the brewery has pledged its plant: those below the weir have moved before they ask those above it to.',
    basis: inferred('Both have promised to save, and no share has been agreed with the growers.'),
  },
  {
    when: all(afterPledge, daysLeft),
    text: 'Two things have been gained below the weir: hosepipes that are off, and a plant that the brewery promises to pay for.',
    basis: inferred('The council has set a limit, and the brewery has made its pledge.'),
  },
  {
    when: all(afterPledge, wet, weeksLeft),
    text: 'With the river full and June still long, the mediator has something to put beside a draft, and time to write one.',
    basis: inferred('Rain, time and savings all make a share easier to accept.'),
  },
  {
    when: all(afterPledge, wet, daysLeft),
    text: 'The river is full and the calendar nearly empty. If there is to be a draft, it has to be written in these last days of June.',
    basis: inferred('A compact has to be signed by 30 June if there is to be no report.'),
  },
  {
    when: all(afterPledge, dry, weeksLeft),
    text: 'The river goes on sinking, but the mediator has savings to put beside a draft, and weeks in which to write one.',
    basis: inferred(
      'In a drought the growers are asked to give up part of a crop, and others now give something too.',
    ),
  },
  {
    when: all(afterPledge, dry, daysLeft),
    text: 'The river has sunk close to its floor and June is all but over. The mediator has savings to put beside a draft, and days in which to put them there.',
    basis: inferred('What the town and the brewery save can still count with the growers before 30 June.'),
  },
  {
    when: all(hosepipesLeftOn, daysLeft),
    text: 'The hosepipes of the town have been left on, and with June nearly over the council would have to change its mind within days for that to count.',
    basis: inferred('The council has refused to save, and the deadline is days away.'),
  },
  {
    when: all(hosepipesLeftOn, weeksLeft),
    text: 'The council has been asked to save and has left the hosepipes on. The brewery, which would move only after the town, has not moved either, and the growers have seen nobody else give way.',
    basis: inferred('¶4 ties the brewery to the town; how the growers see it is our step.'),
  },
  {
    when: all(plantDeclined, daysLeft),
    text: 'The brewery’s drawings are put away, and the town’s hosepipes are off without them. Whether anyone else follows the town will be clear within days.',
    basis: inferred('The town has saved, the brewery has not followed, and the deadline is days away.'),
  },
  {
    when: all(plantDeclined, weeksLeft),
    text: 'The brewery has put its drawings away, although the town turned its hosepipes off first and so met the condition that its owners had named.',
    basis: inferred('¶4 gives the condition; the town has met it, and the brewery has not followed.'),
  },
  {
    when: all(draftFailed, daysLeft),
    text: 'The growers have had a draft before them and have not taken it, and June is nearly over.',
    basis: inferred('A draft has failed with the growers, and the deadline is days away.'),
  },
  {
    when: all(draftFailed, weeksLeft),
    text: 'A draft has been before the growers and has failed there. What it gave each of the four is known to all of them, and so is how the growers took it.',
    basis: inferred('A draft that has been read at the table cannot be unread.'),
  },
  {
    when: all(draftSentBack, daysLeft),
    text: 'A draft was acceptable to the growers’ delegates and not to the council, which sent it back. June is nearly over, and no draft is on the table.',
    basis: inferred('The draft fell when the council asked for changes, and the deadline is days away.'),
  },
  {
    when: all(draftSentBack, weeksLeft),
    text: 'The growers’ delegates had accepted a draft, and the council sent it back with changes. For now the growers’ yes has come to nothing.',
    basis: inferred('The draft reaches the council only when the growers’ delegates have accepted it.'),
  },
  {
    when: signingFailed,
    text: 'The shares had been agreed, and then one of the four held back its name. The mediator has called everyone back to a table from which the draft is gone.',
    basis: inferred('A compact without all four signatures is none, and the rounds are open again.'),
  },
  {
    when: roundsEnded,
    text: 'The rounds were ended, and the mediator has opened them again. Everyone is at the table, with nothing on it.',
    basis: inferred('She called the rounds off without a draft, and has opened them again.'),
  },
  {
    when: all(draftFailed, noneSaves),
    text: 'The draft could point to no saving in the town.',
    basis: inferred('The council has set no limit, and the brewery has pledged nothing.'),
  },
  {
    when: all(draftSentBack, noneSaves),
    text: 'In the town no water is being saved.',
    basis: inferred('The council has set no limit, and the brewery has pledged nothing.'),
  },
  {
    when: all(signingFailed, noneSaves),
    text: 'The town had saved no water for it.',
    basis: inferred('The council has set no limit, and the brewery has pledged nothing.'),
  },
  {
    when: all(roundsEnded, noneSaves),
    text: 'The town’s hosepipes run, as they have all along.',
    basis: inferred('The council has set no limit since the talks began.'),
  },
  {
    when: all(inVain, townSaves, not(plantDeclined)),
    text: 'The town saves, and the brewery has not followed it.',
    basis: fromTheWalk,
  },
  {
    when: all(inVain, bothSave),
    text: 'The town has saved and the brewery is to follow, and that stands.',
    basis: fromTheWalk,
  },
  {
    when: all(stepRefused, wet, weeksLeft),
    text: 'The water is high, and the mediator has weeks in which to try something else, or the same again.',
    basis: inferred('The refusal closes none of the steps that were open to her.'),
  },
  {
    when: all(stepRefused, wet, daysLeft),
    text: 'The water is high, and the mediator has days left, which each further attempt uses up.',
    basis: inferred('The deadline is days away, and each attempt takes time.'),
  },
  {
    when: all(stepRefused, dry, weeksLeft),
    text: 'The water is low and falling. The mediator has weeks in which to try something else, or to send everyone home in the hope of rain.',
    basis: inferred('The season is dry, and she may still adjourn.'),
  },
  {
    when: all(stepRefused, dry, daysLeft),
    text: 'The water is low, no rain can be waited for, and the mediator has days left, which each further attempt uses up.',
    basis: inferred('The deadline is days away, and each attempt takes time.'),
  },
  {
    when: all(laterFailed, wet, weeksLeft),
    text: 'After the rain there is water enough to be generous with, and until 30 June there are weeks.',
    basis: inferred('Good rain has come, and the deadline is weeks away.'),
  },
  {
    when: all(laterFailed, wet, daysLeft),
    text: 'After the rain there is water enough to be generous with; until 30 June there are days.',
    basis: inferred('Good rain has come, and the deadline is days away.'),
  },
  {
    when: all(laterFailed, dry, weeksLeft),
    text: 'There is less water in the river than when the talks began, and weeks in which to divide it or to hope for more.',
    basis: inferred('The drought has deepened, and the mediator may draft or adjourn.'),
  },
  {
    when: all(laterFailed, dry, daysLeft),
    text: 'There is less water in the river than when the talks began, and days in which to divide it.',
    basis: inferred('The drought has deepened, and the deadline is days away.'),
  },
];

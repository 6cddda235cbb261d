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

/** Where a draft has failed before, so that this page may have been read. */
const anotherDraft = any(draftFailed, draftSentBack, signingFailed);
const notSeenToFail = not(anotherDraft);

/** What the draft asks, beside what others have given, and what the growers can hope or fear. */
export const draftAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(fresh, not(bothSave)),
    text: 'A draft lies before the growers: a share for each, with every pump stopped at the floor.',
    basis: inferred('The mediator drafts shares, and the floor has been agreed before.'),
  },
  {
    when: all(fresh, bothSave),
    text: 'The draft that lies before the growers has a share in it for each, the agreed floor, and what the town and the brewery will save.',
    basis: inferred('The mediator drafts what has been settled, and both savings have been promised.'),
  },
  {
    when: hosepipesLeftOn,
    text: 'The council has declined to save, and a draft goes to the growers all the same, with a share for each above the agreed floor.',
    basis: fromTheWalk,
  },
  {
    when: plantDeclined,
    text: 'The brewery has declined to pay, and a draft goes to the growers all the same, with a share for each above the agreed floor.',
    basis: fromTheWalk,
  },
  {
    when: roundsEnded,
    text: 'The rounds that had been ended have brought a draft after all: a share for each, above the agreed floor.',
    basis: fromTheWalk,
  },
  {
    when: draftFailed,
    text: 'The mediator has written anew what the growers would not take, and hands it to them first, as before.',
    basis: inferred('A draft has failed with the growers, and this one comes after it.'),
  },
  {
    when: draftSentBack,
    text: 'After the council’s changes a new draft comes to the growers, whose yes to an earlier one came to nothing.',
    basis: inferred('Their delegates accepted the draft that the council then sent back.'),
  },
  {
    when: signingFailed,
    text: 'Shares that were agreed have come to nothing for want of a name, and the growers are handed shares once more.',
    basis: inferred('A signature was held back, and the rounds have begun again without a text.'),
  },
  {
    when: all(notSeenToFail, noneSaves),
    text: 'It asks less pumping of them, and in the town it can point to no saving at all.',
    basis: inferred('Where there is too little for everyone, a share for each means less for some.'),
  },
  {
    when: all(notSeenToFail, townSaves),
    text: 'It asks less pumping of them, beside a town with its hosepipes off and a brewery that has not moved.',
    basis: inferred(
      'A share means less than rights without a number; the town has saved, and the brewery has not.',
    ),
  },
  {
    when: all(notSeenToFail, bothSave),
    text: 'It asks less pumping of them, and it asks something of others too.',
    basis: inferred(
      'A share means less than rights without a number; town and brewery have promised to save.',
    ),
  },
  {
    when: all(anotherDraft, noneSaves),
    text: 'The town has nothing to add to it, for there the hosepipes run.',
    basis: fromTheWalk,
  },
  {
    when: all(anotherDraft, townSaves),
    text: 'Beside it stands what the town has saved, and nothing from the brewery.',
    basis: fromTheWalk,
  },
  {
    when: all(anotherDraft, bothSave),
    text: 'Beside it stand the hosepipes that are off and the plant that is pledged.',
    basis: fromTheWalk,
  },
  {
    when: all(notSeenToFail, not(bothSave), wet, weeksLeft),
    text: 'With the river up they could live with their share, and with weeks in hand they could also hope for a better one.',
    basis: inferred('Rain eases the price of a share, and time leaves room for another draft.'),
  },
  {
    when: all(notSeenToFail, not(bothSave), wet, daysLeft),
    text: 'With the river up they could live with their share, and they have only days in which to get a better one.',
    basis: inferred('Rain eases the price of a share, and 30 June is days away.'),
  },
  {
    when: all(notSeenToFail, not(bothSave), dry, weeksLeft),
    text: 'In this drought their share would cost them a part of the crop, and weeks remain in which something might change.',
    basis: inferred('¶2 says what the crop needs, and a share in a drought is less than that.'),
  },
  {
    when: all(notSeenToFail, not(bothSave), dry, daysLeft),
    text: 'In this drought their share would cost them a part of the crop, and so might an order, once 30 June has passed.',
    basis: inferred('¶2 says what the crop needs, and ¶7 that an order once cut all alike.'),
  },
  {
    when: all(notSeenToFail, bothSave, wet, weeksLeft),
    text: 'The river is up, the price of a share is low, and there are weeks in which to ask for a lower one.',
    basis: inferred('Rain and the savings of others both ease the price of a share.'),
  },
  {
    when: all(notSeenToFail, bothSave, wet, daysLeft),
    text: 'The river is up, the price of a share is low, and there are days in which to ask for a lower one.',
    basis: inferred('Rain and the savings of others both ease the price of a share.'),
  },
  {
    when: all(notSeenToFail, bothSave, dry, weeksLeft),
    text: 'The price is a part of the crop. What they would have for it is a share that others save for too, and there are weeks in which to think it over.',
    basis: inferred('¶2 says what the crop needs; town and brewery have promised to save.'),
  },
  {
    when: all(notSeenToFail, bothSave, dry, daysLeft),
    text: 'The price is a part of the crop, and the price of waiting might be an order.',
    basis: inferred('¶2 says what the crop needs, and ¶7 that an order once cut all alike.'),
  },
  {
    when: all(anotherDraft, wet, weeksLeft),
    text: 'The beans have had their rain, so the price of a yes is bearable; and since the month is long, so is the price of another no.',
    basis: inferred('Rain lowers what a share costs the growers, and there is time for a further draft.'),
  },
  {
    when: all(anotherDraft, wet, daysLeft),
    text: 'The beans have had their rain, so the price of a yes is bearable; with June nearly over, a no may be the last word.',
    basis: inferred('Rain lowers what a share costs the growers, and 30 June is days away.'),
  },
  {
    when: all(anotherDraft, dry, weeksLeft),
    text: 'The beans want water, and any share is less of it than the growers can pump now. There are weeks for a further draft, and they will be dry ones.',
    basis: inferred('The drought has deepened, and the growers’ rights know no limit but the floor.'),
  },
  {
    when: all(anotherDraft, dry, daysLeft),
    text: 'The beans want water, and any share is less of it than the growers can pump now; but a share set by order might be less again.',
    basis: inferred('The drought has deepened, 30 June is near, and ¶7 says how an order once cut.'),
  },
  {
    when: all(notSeenToFail, dry, not(bothSave)),
    text: 'This scenario supposes that they will not accept it while the brewery gives up nothing.',
    basis: inferred('To lose a crop for others who lose nothing is more than members are likely to accept.'),
  },
  {
    when: all(anotherDraft, dry, not(bothSave)),
    text: 'While the brewery pays for nothing, we suppose, they cannot say yes.',
    basis: inferred('To lose a crop for others who lose nothing is more than members are likely to accept.'),
  },
];

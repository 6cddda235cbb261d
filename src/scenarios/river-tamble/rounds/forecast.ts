import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  all,
  awaited,
  bothSave,
  draftFailed,
  draftSentBack,
  dry,
  fresh,
  hosepipesLeftOn,
  noneSaves,
  not,
  plantDeclined,
  townSaves,
} from '../when';

export const forecast: ScenarioSource['situations'][number] = {
  id: 'forecast',
  phase: 'rounds',
  title: 'Waiting for the weather',
  short: 'The weather',
  account: [
    {
      when: awaited,
      text: 'The floor is agreed, and before anyone speaks of shares the weather has its turn.',
      basis: fromTheWalk,
    },
    {
      when: awaited,
      text: 'Good rain by the end of May has a chance of one in three; without it the drought deepens.',
      basis: told('¶8', 'one chance in three'),
    },
    {
      when: awaited,
      text: 'None of the parties can do anything about it, and each of them has plans that depend on it.',
      basis: inferred('The crop, the taps and the brewing all depend on the same river.'),
    },
    {
      when: dry,
      text: 'The talks stand adjourned. May has brought no good rain, the weather office gives it one more chance in three, by midsummer, and when all meet again 30 June will be days away.',
      basis: inferred('¶8 gives the odds twice, and the mediator has adjourned until the last days of June.'),
    },
    {
      when: all(dry, noneSaves, fresh),
      text: 'Meanwhile nobody in the town saves water.',
      basis: fromTheWalk,
    },
    {
      when: hosepipesLeftOn,
      text: 'Meanwhile the hosepipes that the council has left on water the gardens of Tambleford.',
      basis: inferred('The council was asked to turn them off and has not.'),
    },
    {
      when: plantDeclined,
      text: 'In Tambleford the hosepipes are off while everyone waits; the brewery’s drawings stay in the desk.',
      basis: inferred('The town has saved, and the brewery has declined to follow.'),
    },
    {
      when: all(dry, bothSave, fresh),
      text: 'In Tambleford the hosepipes are off, and the brewery’s plant is pledged.',
      basis: fromTheWalk,
    },
    {
      when: all(draftFailed, noneSaves),
      text: 'The growers wait without the draft, which has failed with them, and the town waits with its hosepipes on.',
      basis: fromTheWalk,
    },
    {
      when: all(draftFailed, townSaves),
      text: 'The growers wait without the draft, which has failed with them, and the town with its hosepipes off.',
      basis: fromTheWalk,
    },
    {
      when: all(draftFailed, bothSave),
      text: 'The growers wait without the draft, which has failed with them; the town and the brewery hold to what they will save.',
      basis: fromTheWalk,
    },
    {
      when: draftSentBack,
      text: 'The changes that the council asked for go unanswered while everyone waits, and the plant stays a pledge.',
      basis: inferred('The draft fell with the changes, and the talks stand adjourned.'),
    },
  ],
  moves: [
    {
      id: 'rainComes',
      by: 'chance',
      label: 'Good rain comes',
      story: 'Good rain comes',
      does: 'Good rain falls on the Tamble.',
      why: 'The weather office gave it one chance in three.',
      basis: told('¶8', 'one chance in three'),
      sets: [{ fact: 'season', to: 'wet' }],
      to: 'round',
      likelihood: 1,
      consequences: [
        {
          interest: 'growersCrop',
          to: 'open',
          text: 'The beans have had a drink, and may yet ripen without many hours of pumping.',
          basis: inferred('Rain on the fields does part of the work of the pumps.'),
        },
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'Enough reaches the weir for now, though nobody is bound to leave it there.',
          basis: inferred('Rain fills the river for a season and settles nothing about its use.'),
        },
        {
          when: not(bothSave),
          interest: 'breweryBrewing',
          to: 'open',
          text: 'The kettles are safe for the weeks ahead.',
          basis: inferred('The brewery buys from the town, so it fares as the town’s supply does.'),
        },
        {
          when: not(bothSave),
          interest: 'householdsJobs',
          to: 'open',
          text: 'A town with water to sell can keep its brewery at work this summer.',
          basis: inferred(
            '¶4 says that the brewery buys from the town, and ¶10 that many earn their living there.',
          ),
        },
        {
          interest: 'householdsTaps',
          to: 'open',
          text: 'The town can drink, and the gardens have been watered from above.',
          basis: inferred('What fills the river also falls on the gardens.'),
        },
      ],
    },
    {
      id: 'droughtDeepens',
      by: 'chance',
      label: 'The drought deepens',
      story: 'The drought deepens',
      does: 'No good rain comes, and the drought gets worse.',
      why: 'Without good rain, so the weather office says, this is what happens.',
      basis: told('¶8', 'the drought deepens'),
      sets: [{ fact: 'season', to: 'dry' }],
      to: 'round',
      likelihood: 2,
      consequences: [
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'The beans live on what is pumped, and the river comes nearer to the floor.',
          when: awaited,
          basis: inferred(
            '¶2 says that the crop needs water in June and July; without rain it has to be pumped.',
          ),
        },
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'The second chance of rain has passed as well, and July begins in days.',
          when: dry,
          basis: inferred('¶8 gives rain two chances, and ¶2 says that the crop needs water in July too.'),
        },
        {
          when: awaited,
          interest: 'councilSupply',
          to: 'at risk',
          text: 'Less reaches the weir each week.',
          basis: inferred('The town lies below the growers, so it gets what they and the sky leave.'),
        },
        {
          when: all(awaited, not(bothSave)),
          interest: 'breweryBrewing',
          to: 'at risk',
          text: 'A town that runs short will have less to sell to its brewery.',
          basis: inferred('¶4 says that the brewery buys its water from the town.'),
        },
        {
          when: awaited,
          interest: 'householdsTaps',
          to: 'at risk',
          text: 'Taps and gardens are what the council can limit when water runs short.',
          basis: inferred('¶3 speaks of limits on taps and gardens as what voters judge a council on.'),
        },
        {
          when: dry,
          interest: 'householdsTaps',
          to: 'at risk',
          text: 'Midsummer has come without rain, and the town’s water is what is left at the weir.',
          basis: inferred('¶3 says that the town draws its supply there, below the growers’ pumps.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What chance does the weather office give to good rain, and by when?',
      answer: {
        text: 'One in three before June; and if none comes by then, one in three again by midsummer.',
        basis: told('¶8', 'one chance in three again by midsummer'),
      },
    },
    {
      kind: 'judgement',
      text: 'Would you rather settle the shares before the weather is known, or after? Would your answer be the same upstream and downstream?',
      weighs:
        'That before, nobody knows whom the shares will favour, which can make them fairer; and that after, each knows what the shares would cost, and those with water enough need no agreement.',
    },
    {
      kind: 'reasoning',
      text: 'How likely is it that both chances of rain pass, and who could prepare for that?',
      weighs:
        'Two thirds of two thirds, which is four in nine, if the two chances are independent of each other. The town can save, the brewery can build its plant, and the growers can agree to a share; the river cannot prepare.',
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  all,
  daysLeft,
  draftFailed,
  draftSentBack,
  dry,
  fresh,
  hosepipesLeftOn,
  not,
  roundsEnded,
  signingFailed,
  weeksLeft,
  wet,
} from '../when';

export const townHall: ScenarioSource['situations'][number] = {
  id: 'townHall',
  phase: 'rounds',
  title: 'The town is asked to save',
  short: 'Town hall',
  account: [
    {
      when: fresh,
      text: 'The mediator has asked the town to go first, and the councillors sit before a full hall.',
      basis: inferred('She has asked; that the council answers in public is our step.'),
    },
    {
      when: fresh,
      text: 'The decision is theirs alone, voters will judge it, and no council before them has ever turned the hosepipes off.',
      basis: told('¶3', 'no council has ever turned the hosepipes off'),
    },
    {
      when: hosepipesLeftOn,
      text: 'The mediator is back in the town hall with a question that the council has answered before. The hosepipes run, the brewery waits, and the councillors may answer as before or otherwise.',
      basis: inferred('The council has refused, and nothing binds it to its refusal.'),
    },
    {
      when: draftFailed,
      text: 'A draft that could show no saving in the town has failed with the growers, and the mediator has come to ask the council for one.',
      basis: inferred('No water had been saved when the draft was handed to the growers.'),
    },
    {
      when: draftSentBack,
      text: 'The council has sent a draft back because it wants more for the town. The mediator asks what the town would give up for more.',
      basis: inferred('The council asked for changes, and the town has saved nothing.'),
    },
    {
      when: signingFailed,
      text: 'A compact that could point to no saving in the town has failed for want of a name. The mediator, with the rounds open again, asks the council for one.',
      basis: inferred('No water had been saved when the shares were agreed.'),
    },
    {
      when: roundsEnded,
      text: 'The rounds had been ended, and the mediator opens them again with a request to the town: what could it do without?',
      basis: inferred('She called everyone back and has turned to the council.'),
    },
    {
      when: all(not(fresh), not(hosepipesLeftOn)),
      text: 'Whether the hosepipes are turned off is for the council alone to say.',
      basis: told('¶3', 'alone decides how the town uses it'),
    },
    {
      when: all(fresh, wet, weeksLeft),
      text: 'With rain on the roof a limit is hard to explain, and with weeks to go nothing yet forces one.',
      basis: inferred('After rain voters see less need for a limit, and the deadline is far off.'),
    },
    {
      when: all(fresh, wet, daysLeft),
      text: 'Rain on the roof makes a limit hard to explain, and the last days of June make it hard to refuse.',
      basis: inferred('After rain voters see less need for a limit, and the deadline is near.'),
    },
    {
      when: all(fresh, dry, weeksLeft),
      text: 'Outside, no cloud is in sight. A limit now may not be the last, with the whole summer still to come.',
      basis: inferred('In a drought one limit may not be enough.'),
    },
    {
      when: all(fresh, dry, daysLeft),
      text: 'Outside, no cloud is in sight, and the mediator has days in which to show the growers that they would not be alone.',
      basis: inferred('A saving in the town is something to put beside a draft, and 30 June is near.'),
    },
    {
      when: all(not(fresh), wet, weeksLeft),
      text: 'The gardens are green without it, and a council that says no can say that there are weeks to come back to it.',
      basis: inferred('Good rain has come, and 30 June is weeks away.'),
    },
    {
      when: all(not(fresh), wet, daysLeft),
      text: 'The gardens are green without it, but there are only days in which anyone could come back to it.',
      basis: inferred('Good rain has come, and 30 June is days away.'),
    },
    {
      when: all(not(fresh), dry, weeksLeft),
      text: 'Some in the hall say that the gardens will be lost, and others that a town which waters them cannot ask for anyone’s beans.',
      basis: inferred('In a drought both can be heard where people have gardens.'),
    },
    {
      when: all(not(fresh), dry, daysLeft),
      text: 'The gardens live by the hose, and the deadline is days away. What the town gives up now it gives up for a signature more than for the river.',
      basis: inferred('The drought has deepened, and little water can be saved in the days that are left.'),
    },
  ],
  moves: [
    {
      id: 'turnOff',
      by: 'council',
      label: 'Turn the hosepipes off',
      story: 'The council turns the hosepipes off',
      does: 'The council forbids hosepipes in the town until further notice.',
      why: 'It can hardly ask the growers for water that the town spends on lawns.',
      basis: inferred('A limit on gardens is in its power, and to save first is what others wait for.'),
      sets: [
        { fact: 'saving', to: 'town' },
        { fact: 'tried', to: 'none' },
      ],
      to: 'brewhouse',
      consequences: [
        {
          interest: 'councilSay',
          to: 'secured',
          text: 'The limit is one that the council has set itself.',
          basis: inferred('¶3 says that it alone decides, and it has decided.'),
        },
        {
          interest: 'householdsTaps',
          to: 'at risk',
          text: 'Gardens go without the hose, and those who keep them were not asked.',
          basis: inferred('¶10 says that households keep their gardens with the water and sign nothing.'),
        },
        {
          interest: 'breweryMoney',
          to: 'at risk',
          text: 'The brewery’s own condition is met, and the next to be asked is the brewery.',
          basis: inferred('¶4 says that its owners would pay for their plant once the town saves.'),
        },
      ],
    },
    {
      id: 'leaveOn',
      by: 'council',
      label: 'Leave the hosepipes on',
      story: 'The council leaves the hosepipes on',
      does: 'The council thanks the mediator for the question and changes nothing.',
      why: 'Voters would feel a limit at once, and any good that it does only later.',
      basis: inferred('¶3 says that voters judge it on every limit; when they would feel one is our step.'),
      sets: [{ fact: 'tried', to: 'hosepipes' }],
      to: 'round',
      consequences: [
        {
          when: not(hosepipesLeftOn),
          interest: 'councilSay',
          to: 'secured',
          text: 'The town uses its water as it has always done.',
          basis: inferred('Nobody but the council could have changed it, and it has not.'),
        },
        {
          when: hosepipesLeftOn,
          interest: 'councilSay',
          to: 'secured',
          text: 'The council has been asked more than once, and has decided as it likes.',
          basis: inferred('¶3 leaves the decision to the council alone.'),
        },
        {
          when: all(dry, not(hosepipesLeftOn)),
          interest: 'householdsJobs',
          to: 'at risk',
          text: 'The brewery is given no reason to build, and depends on a shrinking river.',
          basis: inferred('It would pay for its plant only after the town has saved.'),
        },
        {
          when: all(wet, not(hosepipesLeftOn)),
          interest: 'householdsJobs',
          to: 'open',
          text: 'The brewery goes on as before, on a river that is full enough this year.',
          basis: inferred('With good rain the town has water to sell it, plant or no plant.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'Who can limit the town’s use of water, and has it been done before?',
      answer: {
        text: 'The council alone. No council has ever turned the hosepipes off.',
        basis: told('¶3', 'no council has ever turned the hosepipes off'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Why does it matter to others whether the town saves first?',
      weighs:
        'The brewery makes its own saving depend on it; and whoever asks others to give something up is more easily believed after giving something too.',
    },
    {
      kind: 'perspective',
      text: 'How would a gardener, a brewer and a grower each report on this evening?',
      weighs:
        'That the same decision is a loss, a condition met or missed, and a sign of good or bad faith, according to who tells it.',
    },
    {
      kind: 'judgement',
      text: 'Is it fair to ask the town to begin?',
      weighs:
        'Who uses most, who can save most easily, who is bound by law, and who gains; and that someone has to begin if each waits for another.',
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { all, daysLeft, dry, fresh, noneSaves, not, townSaves, weeksLeft } from '../when';
import { roundAccount } from './round-account';

export const round: ScenarioSource['situations'][number] = {
  id: 'round',
  phase: 'rounds',
  title: 'A round of mediation',
  short: 'The round',
  account: roundAccount,
  moves: [
    {
      id: 'askTown',
      by: 'mediator',
      label: 'Ask the town to save first',
      story: 'The mediator asks the town to save',
      does: 'The mediator asks the council what the town can give up before the growers are asked to.',
      why: 'The brewery would move only after the town, and the growers may move only after both.',
      basis: inferred('¶4 says so of the brewery; that the growers may wait for both is our step.'),
      when: noneSaves,
      to: 'townHall',
      consequences: [
        {
          when: fresh,
          interest: 'councilSay',
          to: 'at risk',
          text: 'How the town uses its water has become a matter for others to ask about.',
          basis: inferred('¶3 says that the council alone decides on it; now it is asked by someone else.'),
        },
        {
          when: not(fresh),
          interest: 'councilSay',
          to: 'at risk',
          text: 'The town’s hosepipes are on everyone’s agenda but its own.',
          basis: inferred('The council has set no limit, and others ask it for one.'),
        },
      ],
    },
    {
      id: 'askBrewery',
      by: 'mediator',
      label: 'Ask the brewery to follow the town',
      story: 'The mediator reminds the brewery of its plant',
      does: 'The mediator reminds the brewery of the plant that it said it would pay for.',
      why: 'The town has done its part, and what the brewery adds would count with the growers.',
      basis: inferred(
        '¶4 says that the owners would pay after the town; that it counts with the growers is our step.',
      ),
      when: townSaves,
      to: 'brewhouse',
      consequences: [
        {
          interest: 'breweryMoney',
          to: 'at risk',
          text: 'The brewery is asked by name, and not for the first time, to spend its own money.',
          basis: inferred(
            'It put its drawings away when the town turned its hosepipes off, and is asked about them now.',
          ),
        },
      ],
    },
    {
      id: 'tableDraft',
      by: 'mediator',
      label: 'Put a draft of the shares to the growers',
      story: 'The mediator puts a draft to the growers',
      does: 'The mediator writes a share for each into a draft and hands it to the growers first.',
      why: 'A text to accept or refuse calls for an answer, which talk does not.',
      basis: inferred(
        '¶6 says that she may draft; that a text brings answers sooner than talk does is our step.',
      ),
      sets: [{ fact: 'share', to: 'drafted' }],
      to: 'draft',
      consequences: [
        {
          when: all(fresh, not(noneSaves)),
          interest: 'mediatorConsent',
          to: 'open',
          text: 'There is a draft to which others have something to add.',
          basis: inferred('The town has saved, and the brewery has pledged its plant.'),
        },
        {
          when: all(fresh, noneSaves),
          interest: 'mediatorConsent',
          to: 'open',
          text: 'There is something on paper to which somebody can say yes.',
          basis: inferred('A draft decides nothing until it is accepted.'),
        },
        {
          when: not(fresh),
          interest: 'mediatorConsent',
          to: 'open',
          text: 'Whatever has been refused before, there is a text that can still be accepted.',
          basis: inferred('A refusal at an earlier step does not bind anyone at this one.'),
        },
      ],
    },
    {
      id: 'adjourn',
      by: 'mediator',
      label: 'Adjourn and wait for rain',
      story: 'The mediator adjourns and waits for rain',
      does: 'The mediator sends everyone home until the last days of June, in the hope that rain comes in between.',
      why: 'A fuller river would leave less to quarrel about.',
      basis: inferred('¶6 says that she may adjourn; what she hopes for by it is our step.'),
      when: all(dry, weeksLeft),
      sets: [{ fact: 'deadline', to: 'days' }],
      to: 'forecast',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The weeks spent on waiting are not there for talking afterwards.',
          basis: inferred('¶7 makes 30 June the day by which something has to be signed.'),
        },
      ],
    },
    {
      id: 'callTime',
      by: 'mediator',
      label: 'Call time on the rounds',
      story: 'The mediator calls time on the rounds',
      does: 'The mediator ends the rounds with no draft on the table and asks herself what is left to do.',
      why: 'She doubts that more talk would bring the shares any nearer.',
      basis: inferred('She may adjourn, and nobody can make her go on.'),
      sets: [{ fact: 'tried', to: 'rounds' }],
      to: 'standstill',
      consequences: [
        {
          when: weeksLeft,
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'Nobody is talking to anybody about shares any longer.',
          basis: inferred('The talks are hers to call and to end.'),
        },
        {
          when: daysLeft,
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The talk of shares ends within days of the deadline, with no draft on the table.',
          basis: inferred('She has ended the rounds, and there is no time for others.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'Which parties have given something up by now, and what?',
      weighs:
        'What this walk has brought: a floor from the growers in any case, their figures perhaps; from the town its hosepipes, if they are off; from the brewery a plant, if it is pledged.',
    },
    {
      kind: 'reasoning',
      text: 'A round can end where it began. What, if anything, has been gained when it does?',
      weighs:
        'That everyone has learnt what the others will not do, at least for now; against the time it took, and against positions that have been stated aloud and are harder to leave.',
    },
    {
      kind: 'perspective',
      text: 'How would each of the four describe what stands in the way today?',
      weighs:
        'That each is likely to name somebody else: the growers the town’s gardens, the town the pumps, the brewery the town, the trust all three. The question is which of these is something its owner could change.',
    },
    {
      kind: 'judgement',
      text: 'Should the mediator wait for rain? What would you weigh?',
      weighs:
        'A chance of one in three of more water to share, against weeks that could be used to talk and a deadline that does not move; and that rain may also remove the reason to agree.',
    },
  ],
};

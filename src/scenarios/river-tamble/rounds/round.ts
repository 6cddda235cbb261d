import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, dry, noneSaves, townSaves, weeksLeft } from '../when';
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
      story: 'The mediator asks the town to save first',
      does: 'The mediator asks the council what the town can give up before the growers are asked to.',
      why: 'The brewery will not move before the town does, and the growers may not before either.',
      basis: told('¶4', 'but only if the town saves first'),
      when: noneSaves,
      to: 'townHall',
      consequences: [
        {
          interest: 'councilSay',
          to: 'at risk',
          text: 'How the town uses its water has become a matter for others to ask about.',
          basis: told('¶3', 'alone decides how the town uses it'),
        },
      ],
    },
    {
      id: 'askBrewery',
      by: 'mediator',
      label: 'Ask the brewery to follow the town',
      story: 'The mediator asks the brewery to follow the town',
      does: 'The mediator reminds the brewery of the plant that it said it would pay for.',
      why: 'The town has done its part, and what the brewery adds would count with the growers.',
      basis: told('¶4', 'They would pay for it themselves'),
      when: townSaves,
      to: 'brewhouse',
      consequences: [
        {
          interest: 'breweryMoney',
          to: 'at risk',
          text: 'The brewery is asked, by name, to spend its own money.',
          basis: inferred('A plant that it pays for itself is money not spent on the business.'),
        },
      ],
    },
    {
      id: 'tableDraft',
      by: 'mediator',
      label: 'Put a draft of the shares to the growers',
      story: 'The mediator puts a draft to the growers',
      does: 'The mediator writes a share for each into a draft and hands it to the growers first.',
      why: 'A text to accept or refuse may bring an answer where talk has not.',
      basis: told('¶6', 'invite, draft and adjourn'),
      sets: [{ fact: 'share', to: 'drafted' }],
      to: 'draft',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'There is something on paper to which somebody can say yes.',
          basis: inferred('A draft decides nothing until it is accepted.'),
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
      basis: told('¶6', 'invite, draft and adjourn'),
      when: all(dry, weeksLeft),
      sets: [{ fact: 'deadline', to: 'days' }],
      to: 'forecast',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The weeks spent on waiting are not there for talking afterwards.',
          basis: told('¶7', 'nothing is signed by 30 June'),
        },
      ],
    },
    {
      id: 'callTime',
      by: 'mediator',
      label: 'Call time on the rounds',
      story: 'The mediator calls time on the rounds',
      does: 'The mediator ends the rounds without a draft and asks herself what is left to do.',
      why: 'She thinks that another round would only repeat the last one.',
      basis: inferred('She may adjourn, and nobody can make her go on.'),
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'Nobody is talking to anybody about shares any longer.',
          basis: inferred('The talks are hers to call and to end.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'Which parties have given something up by now, and what?' },
    {
      kind: 'reasoning',
      text: 'A round can end where it began. What, if anything, has been gained when it does?',
    },
    { kind: 'perspective', text: 'How would each of the four describe what stands in the way today?' },
    { kind: 'judgement', text: 'Should the mediator wait for rain? What would you weigh?' },
  ],
};

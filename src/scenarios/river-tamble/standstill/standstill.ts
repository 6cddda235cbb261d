import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { agreed, all, dry, weeksLeft, wet } from '../when';
import { standstillAccount } from './standstill-account';

export const standstill: ScenarioSource['situations'][number] = {
  id: 'standstill',
  phase: 'standstill',
  title: 'The talks stand still',
  short: 'Standstill',
  account: standstillAccount,
  moves: [
    {
      id: 'reopen',
      by: 'mediator',
      label: 'Open the rounds again',
      story: 'The mediator opens the rounds again',
      does: 'The mediator calls everyone back, without a draft, for as long as the calendar allows.',
      why: 'What has failed once may work under a nearer deadline.',
      basis: inferred('¶6 says that she may invite; what she expects of the deadline is our step.'),
      when: weeksLeft,
      sets: [
        { fact: 'share', to: 'open' },
        { fact: 'deadline', to: 'days' },
      ],
      to: 'round',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'The parties are talking again, with less time and no text.',
          basis: inferred('A new round begins with the question and not with an answer.'),
        },
        {
          when: agreed,
          interest: 'councilSay',
          to: 'secured',
          text: 'The shares that would have bound the town are off the table.',
          basis: inferred('The rounds begin again without a text, and no compact was signed by all four.'),
        },
        {
          when: agreed,
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The share that had been agreed for the town is gone with the compact.',
          basis: inferred('The rounds begin again without a text, so the town has no share to count on.'),
        },
        {
          when: all(agreed, wet),
          interest: 'growersCrop',
          to: 'open',
          text: 'The growers’ share is off the table; after the rain the beans may still ripen.',
          basis: inferred('The rounds begin again without a text, and good rain has come.'),
        },
        {
          when: all(agreed, dry),
          interest: 'growersCrop',
          to: 'at risk',
          text: 'The growers’ share is off the table, and the drought goes on.',
          basis: inferred('The rounds begin again without a text, and the beans live on what is pumped.'),
        },
      ],
    },
    {
      id: 'reportFailure',
      by: 'mediator',
      label: 'Report that the talks have failed',
      story: 'The mediator reports that the talks have failed',
      does: 'When 30 June has passed, the mediator tells the province that there is no compact, and the shares are set by order.',
      why: 'She prefers a rule that nobody likes to no rule.',
      basis: inferred(
        '¶7 says that she may report, and ¶6 that an order would be her failure; that she accepts it is our step.',
      ),
      sets: [
        { fact: 'floor', to: 'open' },
        { fact: 'share', to: 'open' },
        { fact: 'deadline', to: 'passed' },
      ],
      to: 'order',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'lost',
          text: 'The shares come from the province, which she counts as a failure of her own.',
          basis: inferred('¶6 says that she would, and the shares are now set by order.'),
        },
      ],
    },
    {
      id: 'closeFile',
      by: 'mediator',
      label: 'Close the file and leave',
      story: 'The mediator closes the file and leaves',
      does: 'The mediator goes home without a report, and 30 June passes.',
      why: 'She would sooner see no result than an imposed one, which she calls a failure.',
      basis: inferred('The report is something that she may make, so she may also leave it unmade.'),
      sets: [
        { fact: 'floor', to: 'open' },
        { fact: 'share', to: 'open' },
        { fact: 'deadline', to: 'passed' },
      ],
      to: 'aftermath',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'lost',
          text: 'Nobody is left to ask the parties for their consent.',
          basis: inferred('She was sent to bring them together, and she has gone.'),
        },
        {
          interest: 'trustFloor',
          to: 'at risk',
          text: 'The floor was agreed in talks that are over, and it is not in force.',
          basis: inferred('¶9 asks for four signatures, and a floor that lacks one of them binds nobody.'),
        },
        {
          when: agreed,
          interest: 'growersCrop',
          to: 'at risk',
          text: 'The growers’ share stands in a compact that is not in force.',
          basis: inferred('¶9 asks for four signatures, and without them a share holds nobody to anything.'),
        },
        {
          when: agreed,
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The town’s share was agreed, and nobody upstream is bound to leave it.',
          basis: inferred('A compact without all four signatures is not in force.'),
        },
        {
          when: agreed,
          interest: 'councilSay',
          to: 'secured',
          text: 'The compact that would have bound the town is not in force.',
          basis: inferred('¶9 asks for four signatures, and one at least is missing.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What has to happen before the province sets the shares?',
      answer: {
        text: '30 June has to pass without a compact, and the mediator has to report that the talks have failed. Even then the province need not act.',
        basis: told('¶7', 'the province may then set every share'),
      },
    },
    {
      kind: 'perspective',
      text: 'Why might a mediator prefer not to report a failure?',
      answer: {
        text: 'She has said that she would count shares set by order as a failure of her own.',
        basis: told('¶6', 'would be a failure of hers'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Which of the four loses most by a standstill, and does that change with the weather?',
      weighs:
        'In a drought the town lies below the pumps and the growers’ crop is at stake; after rain both can wait. The trust has no floor in either case, and the brewery depends on the town.',
    },
    {
      kind: 'judgement',
      text: 'Would you open the rounds again? What would have to be different this time?',
      weighs:
        'Whether something has changed that made the talks fail: someone’s offer, someone’s fear, the weather, or the time left. A nearer deadline is a change too.',
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred, told } from '../basis';
import {
  all,
  bothSave,
  draftFailed,
  dry,
  noneSaves,
  roundsEnded,
  signingFailed,
  townSaves,
  wet,
} from '../when';

export const noRule: ScenarioSource['outcomes'][number] = {
  id: 'noRule',
  phase: 'outcome',
  title: 'A river without a rule',
  short: 'No rule',
  hue: 'violet',
  account: [
    {
      when: roundsEnded,
      text: 'The rounds ended with no draft on the table, and neither an order nor a court case has followed.',
      basis: inferred('The mediator left without a report, and the trust has stayed out of court.'),
    },
    {
      when: draftFailed,
      text: 'The growers left a draft unanswered, and neither an order nor a court case has followed.',
      basis: inferred('The mediator left without a report, and the trust has stayed out of court.'),
    },
    {
      when: signingFailed,
      text: 'A compact was agreed and lacked a name, and neither an order nor a court case has followed.',
      basis: inferred('The mediator left without a report, and the trust has stayed out of court.'),
    },
    {
      text: 'There is no share and no floor in force; everyone takes what they took before, the growers first, since the river comes to them first.',
      basis: inferred('The talks are over without a compact, and ¶1 puts the growers upstream.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'In a wet summer, and in a town that has saved nothing, few people notice.',
      basis: inferred('With water enough, the want of a rule is not felt.'),
    },
    {
      when: all(wet, townSaves),
      text: 'In a wet summer few people notice, except those who did without a hosepipe.',
      basis: inferred('The town set a limit for a compact that has not come.'),
    },
    {
      when: all(wet, bothSave),
      text: 'The summer is wet, and the saving that the town and the brewery had agreed to is given up.',
      basis: inferred('Both savings were for a compact, and there is none.'),
    },
    {
      when: all(dry, noneSaves),
      text: 'The summer is dry, the town has saved nothing, and stones show below the weir.',
      basis: inferred('The drought has deepened, and nobody draws less for it.'),
    },
    {
      when: all(dry, townSaves),
      text: 'The summer is dry, and the town that turned its hosepipes off sees the pumps upstream go on.',
      basis: inferred('The council set a limit, and nothing limits the growers.'),
    },
    {
      when: all(dry, bothSave),
      text: 'The summer is dry, and what the town and the brewery were ready to save has brought no share from upstream.',
      basis: inferred('Both savings were promised, and no compact is in force.'),
    },
  ],
  meaning: alwaysTold([
    {
      interest: 'growersCrop',
      standing: 'at risk',
      text: 'Nobody may stop the pumps, and nobody has to leave the growers a river to pump from.',
      basis: inferred('They come first on the river, but a river without a rule may still run dry.'),
    },
    {
      interest: 'growersBook',
      standing: 'open',
      text: 'Nobody has a claim on the book; whatever has been shown of it stays known, and the rest stays theirs.',
      basis: inferred(
        'Without shares nobody has to show a figure; whether the book was shown depends on the walk.',
      ),
    },
    {
      interest: 'councilSupply',
      standing: 'lost',
      text: 'The town gets what others leave, and has nothing in force to say how much that is.',
      basis: inferred('¶1 says that there is too little for everyone, and no share is in force.'),
    },
    {
      interest: 'councilSay',
      standing: 'secured',
      text: 'The council still decides on all the water that arrives.',
      basis: inferred('¶3 says that it alone decides, and no compact or order has changed that.'),
    },
    {
      interest: 'breweryBrewing',
      standing: 'at risk',
      text: 'The brewery can brew for as long as the town has water to sell.',
      basis: inferred('¶4 says that it buys its water from the town, which has no share in force.'),
    },
    {
      interest: 'breweryMoney',
      standing: 'secured',
      text: 'No plant is built, and its price stays in the bank.',
      basis: inferred('The plant was to be paid for as a part of what all would do.'),
    },
    {
      interest: 'trustFloor',
      standing: 'lost',
      text: 'The river has no floor but its bed.',
      basis: inferred('A floor without a compact binds nobody, and nobody else is asked for one.'),
    },
    {
      interest: 'trustFigures',
      standing: 'lost',
      text: 'The trust can gauge what is left in the river, but nobody owes anyone a figure for what is pumped.',
      basis: inferred('The figures served the talks, and these are over.'),
    },
    {
      interest: 'mediatorConsent',
      standing: 'lost',
      text: 'Nobody was overruled, and nothing was agreed.',
      basis: inferred('A settlement by consent needs a settlement.'),
    },
    {
      interest: 'householdsTaps',
      standing: 'at risk',
      text: 'What comes out of the tap depends on the sky and on the neighbours upstream.',
      basis: inferred('No share is set aside for those who live below.'),
    },
    {
      interest: 'householdsJobs',
      standing: 'at risk',
      text: 'Those who work at the brewery share its risk, in every dry summer to come.',
      basis: inferred('¶10 says that many earn their living there, and nothing protects its supply.'),
    },
  ]),
  discuss: [
    {
      kind: 'reasoning',
      text: 'Who could have brought a rule about, and what would it have cost them?',
      weighs:
        'The four by signing, each at the price of what it gave up; the mediator by a report, at the price of what she calls a failure; the trust by its petition, at the price of two years and of peace with its neighbours.',
    },
    {
      kind: 'recall',
      text: 'Who may do what without anyone’s leave, now that there is no rule?',
      answer: {
        text: 'The growers may pump under their old rights, and the council alone decides how the town uses what reaches the weir.',
        basis: told('¶2', 'pump under old rights that name no quantity'),
      },
    },
    {
      kind: 'judgement',
      text: 'Is this nobody’s decision, or everybody’s?',
      weighs:
        'That each step on this walk was somebody’s choice, though nobody may have wanted where it led; and whether one is answerable for what one lets happen.',
    },
    {
      kind: 'perspective',
      text: 'What would you expect of the next dry spring on the Tamble?',
      weighs:
        'The same quarrel with less trust, or with more knowledge: figures and offers that were made once can be made again. It depends on what each blames the failure on.',
    },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred, told } from '../basis';
import {
  all,
  awaited,
  bothSave,
  draftFailed,
  dry,
  fresh,
  noneSaves,
  not,
  roundsEnded,
  signingFailed,
  townSaves,
  wet,
} from '../when';

export const court: ScenarioSource['outcomes'][number] = {
  id: 'court',
  phase: 'outcome',
  title: 'Two years in the water court',
  short: 'Court',
  hue: 'amber',
  account: [
    {
      text: 'The trust’s petition is before the water court, the talks are over, and a ruling is two years away. Nobody on the river can say how the court will decide.',
      basis: inferred(
        '¶5 says that the court takes two years, and the sheet does not say how it would rule.',
      ),
    },
    {
      when: awaited,
      text: 'It has come to this before a floor was agreed, before anyone had spoken of shares, and before it was known whether there would be rain.',
      basis: inferred('The trust left the table while the floor was in question.'),
    },
    {
      when: all(not(awaited), fresh),
      text: 'The growers, the brewery and the council had signed, and the deadline has passed without the trust’s name.',
      basis: inferred('The trustees had the last signature to give and went to court instead.'),
    },
    {
      when: roundsEnded,
      text: 'The rounds ended with no draft on the table, the mediator left without a report, and the deadline has passed.',
      basis: inferred('The trust filed its petition when she had gone.'),
    },
    {
      when: draftFailed,
      text: 'The growers left a draft unanswered, the mediator left without a report, and the deadline has passed.',
      basis: inferred('The trust filed its petition when she had gone.'),
    },
    {
      when: signingFailed,
      text: 'A compact lacked a name, the mediator left without a report, and the deadline has passed.',
      basis: inferred('The trust filed its petition when she had gone.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'After good rain, with no saving in the town, few may feel that there is any hurry.',
      basis: inferred('With water enough this summer, nobody needs a ruling at once.'),
    },
    {
      when: all(wet, townSaves),
      text: 'There has been good rain, and the town has gone without its hosepipes for a compact that did not come.',
      basis: inferred('The council set its limit while there were talks, and these have ended.'),
    },
    {
      when: all(wet, bothSave),
      text: 'There has been good rain, and no compact counts what the town and the brewery were ready to save.',
      basis: inferred('Both savings were for a compact, and there is none.'),
    },
    {
      when: all(dry, noneSaves),
      text: 'In a drought, with no saving in the town, two years are two more summers of pumping.',
      basis: inferred('Nothing limits anyone until there is a ruling.'),
    },
    {
      when: all(dry, townSaves),
      text: 'In a drought the town has gone without its hosepipes, and it has two more summers to get through.',
      basis: inferred('The council set a limit, and a ruling is two years away.'),
    },
    {
      when: all(dry, bothSave),
      text: 'In a drought the town had begun to save and the brewery had pledged to; until the ruling nobody has to.',
      basis: inferred('Both savings were for a compact, and no court has ruled.'),
    },
  ],
  meaning: alwaysTold([
    {
      interest: 'growersCrop',
      standing: 'at risk',
      text: 'The pumps may run until the ruling, and nobody can tell the growers what they may do after it.',
      basis: inferred('The old rights stand as long as no court has ruled on them.'),
    },
    {
      interest: 'growersBook',
      standing: 'at risk',
      text: 'What the growers write in their book from now on, a court may ask to see.',
      basis: inferred('A court that has to rule on water may want to know who takes it.'),
    },
    {
      interest: 'councilSupply',
      standing: 'at risk',
      text: 'Until there is a judgment, the town drinks what the growers do not pump.',
      basis: inferred('Nothing binds those upstream while the court considers the case.'),
    },
    {
      interest: 'councilSay',
      standing: 'secured',
      text: 'Nothing is imposed on the town, by a compact or by the province.',
      basis: inferred('The petition asks for a floor, and no share has been set.'),
    },
    {
      interest: 'breweryBrewing',
      standing: 'at risk',
      text: 'The brewery buys water as before, from a town that cannot promise it any.',
      basis: inferred('¶4 says that it buys from the town, and nothing secures the town’s supply.'),
    },
    {
      interest: 'breweryMoney',
      standing: 'secured',
      text: 'The brewery owes nobody a plant while there is no compact.',
      basis: inferred('The plant was to be paid for once the town saved and, in these talks, for a compact.'),
    },
    {
      interest: 'trustFloor',
      standing: 'open',
      text: 'The trust may win a floor that binds everyone, or lose the case and with it the argument.',
      basis: inferred('The case sheet does not say how the court would rule.'),
    },
    {
      interest: 'trustFigures',
      standing: 'open',
      text: 'Figures that the talks worked with now have to stand up as evidence.',
      basis: inferred('In court each side may dispute what it let pass at the table.'),
    },
    {
      interest: 'mediatorConsent',
      standing: 'lost',
      text: 'What could have been agreed will be ruled on.',
      basis: inferred('A judgment needs no consent of those whom it binds.'),
    },
    {
      interest: 'householdsTaps',
      standing: 'at risk',
      text: 'Until there is a ruling, households depend on the weather and on what is pumped upstream.',
      basis: inferred('No share is secured for it before the ruling.'),
    },
    {
      interest: 'householdsJobs',
      standing: 'open',
      text: 'Two years is a long time for an employer to wait for an answer about its water.',
      basis: inferred(
        '¶5 says that the court takes two years, and ¶4 that the brewery buys the town’s water.',
      ),
    },
  ]),
  discuss: [
    {
      kind: 'recall',
      text: 'How long does the court take, and what would have kept the trust out of it?',
      answer: {
        text: 'Two years; and the trust would have dropped its petition for a floor.',
        basis: told('¶5', 'would drop it as soon as a floor'),
      },
    },
    {
      kind: 'perspective',
      text: 'For whom is a slow answer a good one?',
      weighs:
        'For whoever is served by things as they are: the growers can pump meanwhile. It is a poor one for whoever has to plan, and for a river in a drought.',
    },
    {
      kind: 'reasoning',
      text: 'What can a court settle that talks cannot, and the other way round?',
      weighs:
        'A court can bind those who do not agree, and decide what the old rights mean. Talks can settle what no one has a right to, such as a plant, a hosepipe or a share of a saving.',
    },
  ],
};

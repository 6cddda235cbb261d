import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, awaited, bothSave, dry, noneSaves, not, townSaves, wet } from '../when';

export const court: ScenarioSource['outcomes'][number] = {
  id: 'court',
  phase: 'outcome',
  title: 'Two years in the water court',
  short: 'Court',
  hue: 'delay',
  account: [
    {
      text: 'The trust’s petition is before the water court, the talks are over, and a ruling is two years away. How the court will decide nobody on the river can say.',
      basis: told('¶5', 'which takes two years'),
    },
    {
      when: awaited,
      text: 'It has come to this before a floor was agreed, before anyone had spoken of shares, and before it was known whether there would be rain.',
      basis: fromTheWalk,
    },
    {
      when: not(awaited),
      text: 'The deadline has passed with nothing signed.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, noneSaves),
      text: 'After good rain, with no saving in the town, two years may not seem long.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'There has been good rain, and the town has gone without its hosepipes for a compact that did not come.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'There has been good rain, and what the town and the brewery were ready to save is saved for nobody.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, noneSaves),
      text: 'In a drought, with no saving in the town, two years are two more summers of pumping.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, townSaves),
      text: 'In a drought the town has gone without its hosepipes, and it has two more summers to get through.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'In a drought the town and the brewery had both begun to save; for two more summers nobody else has to.',
      basis: fromTheWalk,
    },
  ],
  meaning: [
    {
      interest: 'growersCrop',
      standing: 'at risk',
      text: 'The pumps may run until the ruling, and nobody can tell the growers what they may do after it.',
      basis: inferred('The old rights stand as long as no court has ruled on them.'),
    },
    {
      interest: 'growersBook',
      standing: 'at risk',
      text: 'A court can call for a book, even one that has been kept from everybody else.',
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
      standing: 'open',
      text: 'The brewery buys water as before, from a town that cannot promise it any.',
      basis: told('¶4', 'buys its water from the town'),
    },
    {
      interest: 'breweryMoney',
      standing: 'secured',
      text: 'The drawings stay in the desk, for nobody builds for a compact that a court has overtaken.',
      basis: inferred('The brewery’s payment was tied to the town’s saving and to a compact.'),
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
      text: 'Figures that were good enough for the talks now have to stand up as evidence.',
      basis: inferred('In court each side may dispute what it accepted at the table.'),
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
      text: 'The town lives from one summer to the next and hopes that each is wet.',
      basis: inferred('No share is secured for it before the ruling.'),
    },
    {
      interest: 'householdsJobs',
      standing: 'open',
      text: 'Two years is a long time for an employer to wait for an answer about its water.',
      basis: told('¶5', 'which takes two years'),
    },
  ],
  discuss: [
    { kind: 'recall', text: 'How long does the court take, and what happens on the river in the meantime?' },
    { kind: 'perspective', text: 'For whom is a slow answer a good one?' },
    { kind: 'reasoning', text: 'What can a court settle that talks cannot, and the other way round?' },
  ],
};

import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, dry, noneSaves, townSaves, wet } from '../when';

export const order: ScenarioSource['outcomes'][number] = {
  id: 'order',
  phase: 'outcome',
  title: 'Shares set by order',
  short: 'Order',
  hue: 'ban',
  account: [
    {
      text: 'The mediator has reported that the talks failed, 30 June has passed without a signature, and the province sets the shares.',
      basis: fromTheWalk,
    },
    {
      text: 'If it does as it did on another river, it cuts all alike and hears nobody.',
      basis: told('¶7', 'all were cut alike'),
    },
    {
      when: all(wet, noneSaves),
      text: 'After the rain there is more to share than was feared, and since nobody in the town has saved, nobody there gives up water twice.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'After the rain the cut is lighter than was feared, but a town that has saved already is cut like a brewery that has not.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'After the rain the cut is lighter than was feared, but town and brewery had saved already, and no order is bound to count it.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, noneSaves),
      text: 'In the drought the cut is deep, and it is the first that anyone in the town has had to make.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, townSaves),
      text: 'In the drought the cut is deep, and the town, which has saved already, is cut with the brewery, which has not.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'In the drought the cut is deep, and what the town and the brewery have saved already may count for nothing.',
      basis: inferred('Those who were cut alike elsewhere were not asked what they had done before.'),
    },
  ],
  meaning: [
    {
      interest: 'growersCrop',
      standing: 'at risk',
      text: 'The growers are cut like everyone else, whatever a bean needs in July.',
      basis: told('¶7', 'all were cut alike'),
    },
    {
      interest: 'growersBook',
      standing: 'lost',
      text: 'An order has to be checked, and officials will want to see what is pumped.',
      basis: inferred('A cut of what one takes cannot be enforced without knowing what one takes.'),
    },
    {
      interest: 'councilSupply',
      standing: 'at risk',
      text: 'The town knows what it is allowed, and it is less than it has used.',
      basis: inferred('A cut for all includes the town.'),
    },
    {
      interest: 'councilSay',
      standing: 'lost',
      text: 'The province decides what the council alone used to decide.',
      basis: told('¶7', 'set every share by order'),
    },
    {
      interest: 'breweryBrewing',
      standing: 'at risk',
      text: 'There is less water to buy, and a kettle that is a part empty brews nothing.',
      basis: inferred('The brewery buys from a town whose own share is cut.'),
    },
    {
      interest: 'breweryMoney',
      standing: 'secured',
      text: 'Without a compact the brewery owes nobody a plant, whatever it may have pledged.',
      basis: inferred('Its pledge is made on the condition that there is a compact.'),
    },
    {
      interest: 'trustFloor',
      standing: 'open',
      text: 'An order sets shares; whether it also keeps a floor is for the province to say.',
      basis: inferred('The case sheet speaks of shares set by order and not of a floor.'),
    },
    {
      interest: 'trustFigures',
      standing: 'secured',
      text: 'Someone with the power to look now has a reason to measure.',
      basis: inferred('An order needs figures, and the talks had found some that were accepted.'),
    },
    {
      interest: 'mediatorConsent',
      standing: 'lost',
      text: 'Nobody on the river has consented to anything.',
      basis: told('¶7', 'nobody was heard'),
    },
    {
      interest: 'householdsTaps',
      standing: 'at risk',
      text: 'Taps run and gardens wait, under a limit from people whom nobody in town has elected.',
      basis: inferred(
        'The council answers to voters in the town, and the province sets the shares without it.',
      ),
    },
    {
      interest: 'householdsJobs',
      standing: 'at risk',
      text: 'Work at the brewery depends on how well it can live with a cut that it had no part in.',
      basis: inferred('Less water means less to brew, unless the brewery finds a way around it.'),
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What did the province do the last time it set shares by order?' },
    { kind: 'perspective', text: 'Is it fair to cut everyone alike? What would each of the four say?' },
    { kind: 'reasoning', text: 'Which parties are better off here than with no rule at all?' },
  ],
};

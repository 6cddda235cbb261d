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

export const order: ScenarioSource['outcomes'][number] = {
  id: 'order',
  phase: 'outcome',
  title: 'Shares set by order',
  short: 'Order',
  hue: 'red',
  account: [
    {
      when: roundsEnded,
      text: 'The rounds have ended with no draft on the table, the mediator has reported that the talks failed, and the province sets the shares.',
      basis: inferred('¶7 says that the province may, once she has reported; that it does is our step.'),
    },
    {
      when: draftFailed,
      text: 'The growers left a draft on the table, the mediator has reported that the talks failed, and the province sets the shares.',
      basis: inferred('¶7 says that the province may, once she has reported; that it does is our step.'),
    },
    {
      when: signingFailed,
      text: 'A compact has failed for want of a name, the mediator has reported it, and the province sets the shares.',
      basis: inferred('¶7 says that the province may, once she has reported; that it does is our step.'),
    },
    {
      text: 'The one time it did so before, on another river, it cut all alike and heard nobody.',
      basis: told('¶7', 'all were cut alike and nobody was heard'),
    },
    {
      when: all(wet, noneSaves),
      text: 'If it does the same here, the rain would make the cut lighter than was feared, and nobody in the town, where nothing was saved, would give up water twice.',
      basis: inferred('With more water there is less to cut, and a saving made before might not be counted.'),
    },
    {
      when: all(wet, townSaves),
      text: 'If it does the same here, the rain would make the cut lighter than was feared, but a town that has saved already would be cut like a brewery that has not.',
      basis: inferred(
        'With more water there is less to cut, and a cut alike for all counts no earlier saving.',
      ),
    },
    {
      when: all(wet, bothSave),
      text: 'If it does the same here, the rain would make the cut lighter than was feared, but what town and brewery were ready to save may count for nothing.',
      basis: inferred(
        'With more water there is less to cut, and a cut alike for all counts no earlier saving.',
      ),
    },
    {
      when: all(dry, noneSaves),
      text: 'If it does the same in this drought, the cut would be deep, and the first that the town has had to make.',
      basis: inferred('With less water there is more to cut, and the town has set no limit of its own.'),
    },
    {
      when: all(dry, townSaves),
      text: 'If it does the same in this drought, the cut would be deep, and the town, which has saved already, would be cut with the brewery, which has not.',
      basis: inferred(
        'With less water there is more to cut, and a cut alike for all counts no earlier saving.',
      ),
    },
    {
      when: all(dry, bothSave),
      text: 'If it does the same in this drought, the cut would be deep, and what the town and the brewery were ready to save may count for nothing.',
      basis: inferred(
        'Those who were cut alike elsewhere were not heard, so not on what they had done before.',
      ),
    },
  ],
  meaning: alwaysTold([
    {
      interest: 'growersCrop',
      standing: 'at risk',
      text: 'The growers may be cut like everyone else, whatever a bean needs in July.',
      basis: inferred('¶7 says that an order elsewhere cut all alike, and ¶2 what the crop needs.'),
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
      text: 'The town knows what it is allowed, and it may be less than the town has used.',
      basis: inferred('An order sets a share for the town too, and the last one cut everyone.'),
    },
    {
      interest: 'councilSay',
      standing: 'lost',
      text: 'The province decides what the council alone used to decide.',
      basis: inferred('¶7 says that the province may set every share, and the town’s is one of them.'),
    },
    {
      interest: 'breweryBrewing',
      standing: 'at risk',
      text: 'There may be less water to buy, and the brewery has no say in how much.',
      basis: inferred('The brewery buys from a town whose own share is now set by others.'),
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
      text: 'Someone with the power to order shares now has a reason to measure.',
      basis: inferred('An order needs figures, and the talks had found some to work with.'),
    },
    {
      interest: 'mediatorConsent',
      standing: 'lost',
      text: 'The shares come without a compact, and without the consent of those they bind.',
      basis: inferred('The province sets them by order, which ¶6 says the mediator counts as a failure.'),
    },
    {
      interest: 'householdsTaps',
      standing: 'at risk',
      text: 'How much is left for taps and gardens is no longer decided by the town’s own council.',
      basis: inferred(
        '¶3 says that the council decides and voters judge it; an order takes the decision from it.',
      ),
    },
    {
      interest: 'householdsJobs',
      standing: 'at risk',
      text: 'Work at the brewery depends on how well it can live with a share that it had no part in setting.',
      basis: inferred('The order sets shares without the brewery, and less water may mean less to brew.'),
    },
  ]),
  discuss: [
    {
      kind: 'recall',
      text: 'What did the province do the one time it set shares by order?',
      answer: {
        text: 'It cut everyone alike, and heard no one.',
        basis: told('¶7', 'all were cut alike and nobody was heard'),
      },
    },
    {
      kind: 'perspective',
      text: 'Is it fair to cut everyone alike? What would each of the four say?',
      weighs:
        'That alike can mean the same part or the same amount, and that neither asks who needs the water, who has saved already, or who came first.',
    },
    {
      kind: 'reasoning',
      text: 'Which parties are better off under an order than with no rule at all?',
      weighs:
        'Those below the pumps may gain a share that someone enforces, and the trust perhaps figures; the growers and the council lose a freedom. It depends on what the order says.',
    },
  ],
};

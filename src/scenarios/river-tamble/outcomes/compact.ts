import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const compact: ScenarioSource['outcomes'][number] = {
  id: 'compact',
  phase: 'outcome',
  title: 'A compact for the river',
  short: 'Compact',
  hue: 'agreement',
  account: [
    {
      when: weeksLeft,
      text: 'All four have signed, with weeks to spare.',
      basis: fromTheWalk,
    },
    {
      when: daysLeft,
      text: 'All four have signed, in the last days of June.',
      basis: fromTheWalk,
    },
    {
      text: 'The Tamble has a compact: a share for each who draws on it, figures that can be checked, and a floor at which the pumps stop.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, noneSaves),
      text: 'It was written after good rain, nobody in the town has saved for it, and a dry summer has yet to try it.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'It was written after good rain, and the town, which turned its hosepipes off for it, has done so alone.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'Rain made it easier to write; that the town and then the brewery saved first has made it easier to sign.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'It was written in a drought, and would not have been if the town and then the brewery had not saved first.',
      basis: inferred('In a drought the growers accept no draft here before both of them save.'),
    },
    {
      text: 'How large the shares are is not told.',
      basis: inferred('The case sheet does not say what share each would have.'),
    },
  ],
  meaning: [
    {
      interest: 'growersCrop',
      standing: 'secured',
      text: 'The growers have less than they could pump, in a share that nobody can take from them.',
      basis: inferred('A compact in force holds the others to the share that it gives the growers.'),
    },
    {
      interest: 'growersBook',
      standing: 'lost',
      text: 'A share has to be measured, so what they pump is their own affair no longer.',
      basis: inferred('Nobody can keep to a share, or be held to it, without figures.'),
    },
    {
      interest: 'councilSupply',
      standing: 'secured',
      text: 'The town can plan with what those upstream have promised to leave.',
      basis: inferred('The growers have signed a share for the town.'),
    },
    {
      interest: 'councilSay',
      standing: 'at risk',
      text: 'The town is bound by a text that three others can point to.',
      basis: inferred('Those who signed can hold each other to it, the council included.'),
    },
    {
      interest: 'breweryBrewing',
      standing: 'secured',
      text: 'The kettles have a share of their own, and need not hope for what is left.',
      basis: inferred('The compact gives a share to each of the four that draws on the river.'),
    },
    {
      interest: 'breweryMoney',
      standing: 'open',
      text: 'What the compact costs the brewery depends on whether it has pledged its plant.',
      basis: inferred(
        'A pledge made for a compact falls due with it, and without one there is nothing to pay.',
      ),
    },
    {
      interest: 'trustFloor',
      standing: 'secured',
      text: 'There is a level below which nobody pumps, with four names under it.',
      basis: told('¶5', 'a level below which nobody pumps'),
    },
    {
      interest: 'trustFigures',
      standing: 'secured',
      text: 'What the river carries is measured, and anyone who doubts it can ask.',
      basis: inferred(
        'The talks started from figures that were accepted, and shares cannot do without them.',
      ),
    },
    {
      interest: 'mediatorConsent',
      standing: 'secured',
      text: 'The mediator goes home with what she was sent for, decided by others.',
      basis: told('¶6', 'but she decides nothing'),
    },
    {
      interest: 'householdsTaps',
      standing: 'secured',
      text: 'Households have not signed, but the share that their council signed is theirs to drink.',
      basis: told('¶10', 'The households of Tambleford sign nothing'),
    },
    {
      interest: 'householdsJobs',
      standing: 'secured',
      text: 'An employer with a share in the river has one reason less to look elsewhere.',
      basis: inferred('The brewery lives on the town’s water, which is now secured.'),
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What are the parts of the compact, and who asked for each?' },
    { kind: 'perspective', text: 'Which of the four gave most, and would the other three agree?' },
    { kind: 'reasoning', text: 'Would this compact have come about in the other weather?' },
    { kind: 'judgement', text: 'Households did not sign. Is it their compact too?' },
  ],
};

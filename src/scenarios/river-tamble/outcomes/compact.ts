import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, not, townSaves, weeksLeft, wet } from '../when';

export const compact: ScenarioSource['outcomes'][number] = {
  id: 'compact',
  phase: 'outcome',
  title: 'A compact for the river',
  short: 'Compact',
  hue: 'green',
  deal: { between: ['growers', 'brewery', 'council', 'trust'] },
  account: [
    {
      when: weeksLeft,
      text: 'All four have signed, with weeks to spare.',
      basis: inferred('The trust has signed as the fourth, and 30 June is weeks away.'),
    },
    {
      when: daysLeft,
      text: 'All four have signed, in the last days of June.',
      basis: inferred('The trust has signed as the fourth, and 30 June is days away.'),
    },
    {
      text: 'The Tamble has a compact: a share for each who draws on it, figures that can be checked, and a floor at which the pumps stop.',
      basis: inferred(
        'Figures, a floor and the shares were settled one after the other, and all four have signed.',
      ),
    },
    {
      when: all(wet, noneSaves),
      text: 'It was written after good rain, nobody in the town has saved for it, and no drought has tried it.',
      basis: inferred(
        'Rain made the shares easier to agree, and neither council nor brewery has promised a saving.',
      ),
    },
    {
      when: all(wet, townSaves),
      text: 'It was written after good rain, and the town, which turned its hosepipes off for it, has done so alone.',
      basis: inferred('The council set a limit, and the brewery has pledged no plant.'),
    },
    {
      when: all(wet, bothSave),
      text: 'Rain made it easier to write; that the town and then the brewery saved first has made it easier to sign.',
      basis: inferred('Whoever is asked to give something up can see that others have.'),
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
  meaning: alwaysTold([
    {
      interest: 'growersCrop',
      standing: 'secured',
      text: 'The growers have less than they could pump, in a share that three others have signed for.',
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
      basis: inferred('The growers have signed a text that gives the town a share.'),
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
      text: 'The brewery has a share of its own, and need not hope for what is left.',
      basis: inferred('The compact gives the brewery a share in writing, with the growers’ name under it.'),
    },
    {
      interest: 'breweryMoney',
      standing: 'open',
      account: [
        {
          when: bothSave,
          text: 'The pledge falls due: the brewery pays for its plant, and has the use of it.',
          basis: inferred('It pledged to build the plant at its own cost if there were a compact.'),
        },
        {
          when: not(bothSave),
          text: 'Nothing falls due from the brewery, and whether it ever pays for a plant is for its owners to say.',
          basis: inferred(
            'Only a pledge to pay for the plant would fall due with a compact, and they made none.',
          ),
        },
      ],
    },
    {
      interest: 'trustFloor',
      standing: 'secured',
      text: 'There is a level at which all pumping stops, with four names under it.',
      basis: inferred('¶5 says what the trust means by a floor, and all four have signed it.'),
    },
    {
      interest: 'trustFigures',
      standing: 'secured',
      text: 'What the river carries is measured, and anyone who doubts it can ask.',
      basis: inferred('The talks had figures to work with, and shares cannot be kept without any.'),
    },
    {
      interest: 'mediatorConsent',
      standing: 'secured',
      text: 'All four have agreed, and nothing has been imposed on any of them.',
      basis: inferred('¶6 says that shares set by order would be her failure; these are set by consent.'),
    },
    {
      interest: 'householdsTaps',
      standing: 'secured',
      text: 'Households have not signed, but the share that their council has signed for is their water.',
      basis: inferred('¶10 says that they sign nothing and drink the town’s water, which now has a share.'),
    },
    {
      interest: 'householdsJobs',
      standing: 'secured',
      text: 'The brewery has a share to plan with, and so have those who work there.',
      basis: inferred(
        '¶10 says that many earn their living there, and a brewery needs water to employ them.',
      ),
    },
  ]),
  discuss: [
    {
      kind: 'recall',
      text: 'What are the parts of the compact, and who asked for each?',
      weighs:
        'A floor, for which the trust asked; figures, which shares cannot do without; and a share for each, which the mediator drafted. What town and brewery save stands beside it, where they have promised it.',
    },
    {
      kind: 'perspective',
      text: 'Which of the four gave most, and would the other three agree?',
      weighs:
        'What each would have done without the compact. The growers give up a right without a number; the council its sole say; the brewery perhaps money; the trust its petition.',
    },
    {
      kind: 'reasoning',
      text: 'Would this compact have come about in other weather?',
      weighs:
        'In a drought the growers here accept no draft before town and brewery save, so the road is longer; after rain it is easier to agree, and there is less reason to.',
    },
    {
      kind: 'judgement',
      text: 'Households did not sign. Is it their compact too?',
      weighs:
        'That their council signed for them and answers to them; that they drink the water and many live on the brewery’s wages; and that nobody asked them.',
    },
  ],
};

import type { ScenarioSource } from '../../scenario/types';

/** The case sheet beside this file: what each paragraph tells, in other words, and what it leaves unsaid. */
export const source: ScenarioSource['sources'][number] = {
  id: 'caseSheet',
  title: 'A fictional case sheet made for teaching: Sharing the River Tamble',
  passages: [
    {
      id: '¶1',
      tells:
        'It is 6 May 2030. A cooperative of growers lies upstream on the Tamble, the town of Tambleford downstream, and after two winters without enough rain the river cannot serve them all.',
    },
    {
      id: '¶2',
      tells:
        'The growers’ right to pump has no number in it. Their book, which nobody else has seen, says what they take, and they say that most of their beans are lost if they cannot water them in June and July.',
    },
    {
      id: '¶3',
      tells:
        'The council draws the town’s water at the weir and has sole say over its use. It answers to voters for any limit; a hosepipe ban would be the first.',
    },
    {
      id: '¶4',
      tells:
        'The brewery, a customer of the town’s and its chief employer, could reuse washing water. Its owners say that they would pay for that once the town has saved something itself.',
    },
    {
      id: '¶5',
      tells:
        'The trust wants pumping to stop below a set level, the floor. Its gauge shows what remains in the river and not where the rest went. It holds a petition to the water court, a matter of two years, which it gives up for a floor.',
    },
    {
      id: '¶6',
      tells:
        'The mediator whom the province has sent has no power of decision. She has said that she would count an imposed result as her failure.',
    },
    {
      id: '¶7',
      tells:
        'If there is no compact by 30 June, and on the mediator’s word that talks have failed, the province may impose shares. The one time it did so elsewhere, it cut everyone equally without a hearing.',
    },
    {
      id: '¶8',
      tells:
        'Good rain in May has a chance of one in three, and the alternative is a deeper drought; by midsummer there is a second chance as good as the first.',
    },
    {
      id: '¶9',
      tells:
        'Growers, brewery, council and trust all have to sign, and until then each of them may still refuse.',
    },
    {
      id: '¶10',
      tells: 'Households have no signature, though they use the water and many live on the brewery’s wages.',
    },
  ],
  silent: [
    'That any of this happened: the case is fiction, and the river, the town and everyone in it are invented.',
    'How much water the river carries, and how much anyone takes.',
    'What share each would have under a compact.',
    'What stands in the growers’ book.',
    'What the brewery’s plant would cost, and how much water it would save.',
    'How the water court would rule.',
    'What the province would do if the mediator left without a report.',
    'How likely any decision of a party is; only the weather has odds.',
  ],
};

import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** Questions the case sheet leaves open, which a user may answer beforehand. Each answer closes moves. */
export const assumptions: ScenarioSource['assumptions'] = [
  {
    id: 'bookOpens',
    question: 'Would the growers ever open their book?',
    basis: told('¶2', 'have never shown it to an outsider'),
    answers: [
      {
        id: 'yes',
        label: 'Yes, when they are asked',
        closes: ['keepBook'],
        text: 'Asked at the table, the growers show what they pump.',
        basis: inferred(
          'Their book is the only record of what is pumped; this answer supposes that they lend it to the talks.',
        ),
      },
      {
        id: 'no',
        label: 'No, it stays closed',
        closes: ['lendBook', 'showBook'],
        text: 'Whatever is asked, the book stays in the growers’ hands.',
        basis: inferred(
          'They have shown it to nobody so far; this answer supposes that they go on as before.',
        ),
      },
    ],
  },
  {
    id: 'breweryFollows',
    question: 'If the town saves, does the brewery follow?',
    basis: told('¶4', 'they would pay for it themselves'),
    answers: [
      {
        id: 'follows',
        label: 'Yes, it pays for its plant',
        closes: ['declinePlant'],
        text: 'Once the hosepipes are off, the brewery pays for its plant.',
        basis: inferred('The owners have named their condition; this answer takes them at their word.'),
      },
      {
        id: 'backsOut',
        label: 'No, it finds a reason not to',
        closes: ['pledgePlant'],
        text: 'The brewery pays for nothing, whatever the town has given up.',
        basis: inferred(
          'Nothing that the owners have signed binds them; this answer supposes that the cost deters them.',
        ),
      },
    ],
  },
  {
    id: 'trustSues',
    question: 'Is the trust prepared to go to court?',
    basis: told('¶5', 'a petition ready for the water court'),
    answers: [
      {
        id: 'prepared',
        label: 'Yes, sooner than leave with nothing',
        closes: ['letRest'],
        text: 'If the talks fail and nobody sets a rule, the trust asks the court for one.',
        basis: inferred('The petition is ready; this answer supposes that it was made ready to be used.'),
      },
      {
        id: 'unprepared',
        label: 'No, two years is too long',
        closes: ['filePetition', 'fileAndAsk', 'pressPetition', 'leaveForCourt', 'petitionLate'],
        text: 'The petition stays in the drawer from the first day to the last.',
        basis: inferred('The court is slow, and this answer supposes that the river cannot wait for it.'),
      },
    ],
  },
  {
    id: 'mediatorReports',
    question: 'If the talks fail, does the mediator tell the province so?',
    basis: told('¶7', 'she may report that the talks have failed'),
    answers: [
      {
        id: 'reports',
        label: 'Yes, and the province decides',
        closes: ['closeFile'],
        text: 'If the talks come to nothing, the mediator reports it, and an order follows.',
        basis: inferred(
          'The report is the step that the case sheet names for this, and she was sent by the province.',
        ),
      },
      {
        id: 'keepsQuiet',
        label: 'No, she will not bring an order about',
        closes: ['reportFailure'],
        text: 'The mediator goes home without the report that an order needs.',
        basis: inferred(
          'She would count an order as her own failure; this answer supposes that she avoids it.',
        ),
      },
    ],
  },
];

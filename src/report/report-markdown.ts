import { reportOrders } from '#messages/report-orders';
import { markdownText as plain } from '../messages/markdown-text';
import type { Claim, Report, ReportStep } from './report';
import type { ReportClass } from './report-class';

/**
 * A report as Markdown. Whatever the scenario's texts and the notes hold is written so that it reads as text: no
 * heading, list, link or HTML comes of it.
 */
export function reportMarkdown(report: Report): string {
  const { place, sources } = report;
  const interestNames = new Map(
    report.parties.flatMap(({ name, interests }) =>
      interests.map((interest) => [interest.id, `${name}, ${interest.name}`] as const),
    ),
  );
  const blocks = [
    `# ${plain(report.title)}`,
    `As of ${report.asOf}. Report made ${report.made}.`,
    report.link === undefined ? '' : `[Open this walk](<${report.link}>)`,
    `## ${place.kind === 'outcome' ? 'Outcome' : 'Where it stands'}: ${plain(place.title)}`,
    place.account.map(cited).join(' '),
    place.next
      ? `${plain(place.next.mover)} is to move: ${place.next.choices.map((choice) => plain(choice)).join('; ')}.`
      : '',
    '## How we got here',
    plain(report.story) || 'No move has been made.',
    quoted(report.startNote),
    ...report.steps.map((step) => stepItem(step, interestNames)),
    '## What it means for each party',
    ...report.parties.flatMap(({ name, interests }) => [
      `### ${plain(name)}`,
      interests
        .map((interest) => `- **${plain(interest.name)}: ${interest.standing}.** ${cited(interest)}`)
        .join('\n'),
    ]),
    ...(report.assumptions.length > 0 ? ['## Assumptions set'] : []),
    report.assumptions
      .map(({ question, answer, ...claim }) => `- ${plain(question)} **${plain(answer)}.** ${cited(claim)}`)
      .join('\n'),
    ...(report.orders.length > 0 ? [`## ${reportOrders.heading}`] : []),
    report.orders.map(({ party, order }) => `- **${plain(party)}:** ${plain(order)}`).join('\n'),
    ...(report.class ? classBlocks(report.class) : []),
    '## Sources',
    ...sources.documents.flatMap(({ letter, name, address, passages }) => [
      [letter && `**${plain(letter)}** `, plain(name), address && ` <${address}>`].filter(Boolean).join(''),
      passages
        .map(({ mark, tells, locators }) => {
          const words = locators.map((locator) => `“${plain(locator)}”`).join(', ');
          return `- **${plain(mark)}** ${plain(tells)} (${words})`;
        })
        .join('\n'),
    ]),
    sources.inferences.length > 0 ? 'Our inferences:' : '',
    sources.inferences.map(({ mark, reason }) => `- **${plain(mark)}** ${plain(reason)}`).join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A step as an item of the numbered list, what it changed as a list within. */
function stepItem(
  { step, story, to, changes, note, ...does }: ReportStep,
  names: ReadonlyMap<string, string>,
): string {
  const number = `${step}. `;
  const indent = ' '.repeat(number.length);
  return [
    `${number}**${plain(story)}.** ${cited(does)} It leads to “${plain(to)}”.`,
    ...changes.map(
      ({ interest, from, to, ...told }) =>
        `${indent}- ${plain(names.get(interest) ?? interest)}: ${from} → ${to}. ${cited(told)}`,
    ),
    ...(note ? ['', quoted(note, indent)] : []),
  ].join('\n');
}

/** What a class did: whom it played, and its votes. */
function classBlocks({ played, votes, summary }: ReportClass): string[] {
  return [
    '## What the class did',
    played.length > 0 ? `Played: ${played.map(plain).join('; ')}.` : '',
    votes
      .map(({ step, situation, told }) => `- Step ${step}, “${plain(situation)}”: ${plain(told)}`)
      .join('\n'),
    summary.map(plain).join(' '),
  ];
}

function cited({ text, mark }: Claim): string {
  return `${plain(text)} \\[${plain(mark)}\\]`;
}

/** A person's note as a quotation, a line of it for each of the note's. */
function quoted(note: string, indent = ''): string {
  const lines = note.split(/\r\n|[\r\n\u2028\u2029]/);
  return note ? lines.map((line) => `${indent}> ${plain(line)}`.trimEnd()).join('\n') : '';
}

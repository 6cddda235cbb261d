import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../src/report/report-markdown';
import { emptyReport, smallReport } from './small-report';

/** What the report of a walk that has not begun makes of its title. */
function headed(title: string): string | undefined {
  return reportMarkdown({ ...emptyReport, title }).split('\n')[0];
}

describe('a report as Markdown', () => {
  it('tells the whole of a walk', () => {
    expect(reportMarkdown(smallReport)).toBe(`# The ferry

As of 2022-12-08. Report made 2026-03-02.

[Open this walk](<https://impasse.example/#/explore?s=ferry.3>)

## Outcome: Across

Ann is on the far bank. \\[¶2\\] The boat is hers. \\[i2\\]

## How we got here

Ann offers a fare, and the tide turns.

> Who is at the table?

1. **Ann offers a fare.** She pays for the crossing. \\[¶1\\] It leads to “On the quay”.
   - Ann, A crossing: open → at risk. The boat is late. \\[i1\\]
   - Ben, A fare: at risk → secured. He is paid. \\[¶1\\]

2. **The tide turns.** It can wait no longer. \\[i2\\] It leads to “Across”.
   - Ann, A crossing: at risk → secured. She is over. \\[¶2\\]

   > Say “well rowed”,
   > \\- then ask why.

## What it means for each party

### Ann

- **A crossing: secured.** She is over. \\[¶2\\]
- **Her purse: lost.** Untouched. \\[i1\\]

### Ben

- **A fare: secured.** He is paid. \\[¶1\\]

## Assumptions set

- Is the boat sound? **Yes.** It was caulked. \\[¶3\\]
- Is Ben honest? **No.** He winks. \\[i3\\]

## Orders set

- **Ann:** Across; then Adrift and Ashore, level.

## What the class did

Played: Ann; Ben.

- Step 1, “Before dawn”: Seven said so.
- Step 2, “On the quay”: Nobody knew.

Of 2 votes one was right. Ann 1 of 2.

## Sources

A ferryman’s log

- **¶1** Of the fare. (“a penny”, “a groat”)
- **¶2** Of the far bank. (“over”)

Our inferences:

- **i1** Boats are late.
- **i2** Tides turn.
`);
  });

  it('of a walk that has not begun says what is open, and leaves out what there is none of', () => {
    expect(reportMarkdown(emptyReport)).toBe(`# The ferry

As of 2022-12-08. Report made 2026-03-02.

[Open this walk](<https://impasse.example/#/explore?s=ferry.3>)

## Where it stands: On the quay

Ann is to move: Offer a fare; Swim.

## How we got here

No move has been made.

## What it means for each party

## Sources

A ferryman’s log
`);
  });

  it('names no link where nobody else could open it', () => {
    expect(reportMarkdown({ ...smallReport, link: undefined })).toContain(
      'Report made 2026-03-02.\n\n## Outcome: Across\n',
    );
  });

  it('of a class that voted and played no party says nothing of parties', () => {
    const votes = smallReport.class?.votes.slice(0, 1) ?? [];
    expect(reportMarkdown({ ...emptyReport, class: { played: [], votes, summary: [] } })).toContain(
      '\n## What the class did\n\n- Step 1, “Before dawn”: Seven said so.\n\n## Sources\n',
    );
  });

  it('indents what a step changed by the width of its number', () => {
    const steps = smallReport.steps.slice(1).map((step) => ({ ...step, step: 10 }));
    expect(reportMarkdown({ ...smallReport, steps })).toContain(
      '\n10. **The tide turns.** It can wait no longer. \\[i2\\] It leads to “Across”.\n' +
        '    - Ann, A crossing: at risk → secured. She is over. \\[¶2\\]\n\n' +
        '    > Say “well rowed”,\n    > \\- then ask why.\n',
    );
  });

  it('calls an interest that no party has by its id', () => {
    const steps = smallReport.steps.slice(1);
    expect(reportMarkdown({ ...smallReport, parties: [], steps })).toContain(
      '\n   - crossing: at risk → secured. She is over.',
    );
  });

  it('keeps the lines of a note apart, whatever ends them, and its empty ones', () => {
    const startNote = 'one\r\ntwo\rthree\u2028four\u2029\nsix';
    expect(reportMarkdown({ ...emptyReport, startNote })).toContain(
      '\n\n> one\n> two\n> three\n> four\n>\n> six\n\n',
    );
  });

  it.each([
    ['- a-b', '\\- a-b'],
    ['+ a+b', '\\+ a+b'],
    ['= a=b', '\\= a=b'],
    ['a-b', 'a-b'],
    ['12. May 3.', '12\\. May 3.'],
    ['7) of 8)', '7\\) of 8)'],
    ['In 3. place', 'In 3. place'],
    ['  many \t\n spaces ', 'many spaces'],
    ['\\ ` * _ [ ] < > | ~ & # $', '\\\\ \\` \\* \\_ \\[ \\] \\< \\> \\| \\~ \\& \\# \\$'],
  ])('writes %j so that it reads as text', (title, written) => {
    expect(headed(title)).toBe(`# ${written}`);
  });
});

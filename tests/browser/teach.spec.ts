import type { Page } from '@playwright/test';
import { shortest, tiktok } from '../tiktok';
import { moveOf } from './by-id';
import { expect, expectAccessible, heading, test } from './impasse-test';
import { kept } from './kept';

const votes = (page: Page) => page.getByRole('list', { name: 'Votes on what will happen' });
const countOf = (page: Page, id: string) =>
  votes(page).getByRole('spinbutton', { name: `${moveOf(id).label}: votes` });

async function beginVoting(page: Page) {
  await page.goto('./#/teach');
  await page.getByRole('button', { name: 'Begin at the start' }).click();
}

/** The texts of a class's screen that could not be read from the back of a room. */
function textsBelow28px(page: Page) {
  return page.locator('main article').evaluate((article) =>
    [...article.querySelectorAll('*')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      // Marks of sources and hidden names are not read from afar, nor a disc, whose name stands beside it.
      .filter((element) => !element.closest('.visually-hidden, [aria-expanded], [aria-hidden], [hidden]'))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 28)
      .map((element) => element.textContent),
  );
}

test.describe('a class that predicts', () => {
  test('votes, reveals, ends and debriefs, and keeps its votes after a reload', async ({ page }) => {
    await beginVoting(page);
    for (const [step, id] of shortest.agreement.entries()) {
      await expect(heading(page)).toHaveText(/^What will .* do\?$/);
      // Nothing of what a move means shows before it is taken.
      await expect(page.getByRole('heading', { name: 'What it means' })).toHaveCount(0);
      if (step === 0) {
        await countOf(page, id).fill('12');
        await expect(page.getByText('12 votes in all')).toBeVisible();
      }
      await page.getByRole('button', { name: 'Close the vote' }).click();
      await page
        .getByRole('button', { name: step === 0 ? /^The room’s choice leads/ : moveOf(id).label })
        .click();
      await expect(heading(page)).toHaveText(moveOf(id).story);
      await page.getByRole('button', { name: /^(Next:|The outcome,)/ }).click();
    }
    await expect(heading(page)).toHaveText('What this class did');
    await expect(page.getByText('The room was right.', { exact: false }).first()).toBeVisible();
    await expectAccessible(page);
    await kept(page, shortest.agreement.length);
    await page.reload();
    await page.getByRole('button', { name: 'Debrief and replay what was walked so far' }).click();
    await expect(page.getByText(/12 of 12 said/).first()).toBeVisible();
  });

  test('counts by keys, and is told of a tie', async ({ page }) => {
    await beginVoting(page);
    await expect(heading(page)).toBeFocused();
    for (const key of ['1', '1', '2', '2', '2', 'Shift+Digit2']) await page.keyboard.press(key);
    await expect(page.getByText('4 votes in all')).toBeVisible();
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await expect(page.getByText(/The room is tied between/)).toBeVisible();
    await expectAccessible(page);
  });

  test('counts nothing behind an open dialog, wherever it is pressed', async ({ page }) => {
    await beginVoting(page);
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved walks' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('1');
    await dialog.getByRole('heading', { name: 'Saved walks' }).click();
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('1');
    await expect(page.getByText('1 vote in all')).toBeVisible();
  });

  test('reads the vote from the back of the room', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await beginVoting(page);
    await expect(heading(page)).toBeVisible();
    expect(await textsBelow28px(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });

  test('shows every other screen of a class as large', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await beginVoting(page);
    await votes(page)
      .getByRole('button', { name: /add a vote/ })
      .first()
      .click();
    await expect(page.getByText('1 vote in all')).toBeVisible();
    for (const next of [
      'Close the vote',
      /^The room’s choice leads/,
      'End and debrief',
      'Back to the ways to teach',
      'Choose the parties',
      'Play from the start',
    ]) {
      await page.getByRole('button', { name: next }).click();
      await expect(heading(page)).toBeVisible();
      expect(await textsBelow28px(page), String(next)).toEqual([]);
    }
  });
});

test.describe('a class whose votes are known by name', () => {
  test('is replayed step by step, with who predicted what, after a reload too', async ({ page }) => {
    await beginVoting(page);
    const [offer, other] = tiktok.situations[0]?.moves ?? [];
    await page.getByText('Note who says what').click();
    for (const [who, said] of [
      ['Table 1', offer],
      ['Table 2', other],
    ] as const) {
      await page.getByLabel('A group or a student').fill(who);
      await page.getByLabel('says', { exact: true }).selectOption({ label: said?.label ?? '' });
      await page.getByRole('button', { name: 'Add their vote' }).click();
    }
    await expect(page.getByText('2 votes in all')).toBeVisible();
    await expect(countOf(page, offer?.id ?? '')).toHaveValue('1');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await page.getByRole('button', { name: offer?.label ?? '' }).click();
    await page.getByRole('button', { name: /^Next:/ }).click();
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await page.getByRole('button', { name: moveOf('acceptData').label }).click();
    await page.getByRole('button', { name: 'End and debrief' }).click();
    await kept(page, 2);
    await page.reload();
    await page.getByRole('button', { name: 'Debrief and replay what was walked so far' }).click();
    const replay = page.getByRole('region', { name: 'Replay' });
    await expect(replay.getByRole('status')).toHaveText(`Step 1 of 2: ${offer?.story}.`);
    const who = replay.getByRole('list', { name: 'Who predicted what' }).getByRole('listitem');
    await expect(who.first()).toContainText(`Table 1: ${offer?.label} · foresaw it`);
    await expect(who.last()).toContainText(`Table 2: ${other?.label} · expected otherwise`);
    await replay.getByRole('button', { name: 'The next step' }).click();
    await expect(replay.getByRole('status')).toHaveText(/^Step 2 of 2/);
    await expect(replay).toContainText('Nobody voted on this step.');
    await expectAccessible(page);
  });
});

test.describe('a class that plays the parties', () => {
  test('passes the screen from party to party, covered in between, to an outcome', async ({ page }) => {
    // Many pages, each looked at as a whole.
    test.slow();
    await page.goto('./#/teach');
    await page.getByRole('button', { name: 'Choose the parties' }).click();
    await page.getByRole('checkbox', { name: /Chinese government/ }).uncheck();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Play from the start' }).click();
    const played = tiktok.parties.filter(({ id }) => ['tiktok', 'washington'].includes(id));
    const written = () => page.locator('main').textContent();
    const expectNothingOf = async (others: typeof played) => {
      const text = (await written()) ?? '';
      for (const { about, interests } of others) {
        for (const secret of [about, ...interests.map(({ name }) => name)])
          expect(text).not.toContain(secret);
      }
    };
    for (const party of played) {
      await expect(heading(page)).toHaveText(`Pass the screen to ${party.short}`);
      await expectNothingOf(played);
      await expectAccessible(page);
      await page.getByRole('button', { name: /^We are/ }).click();
      await expect(page.getByText(party.about, { exact: false })).toBeVisible();
      await expectNothingOf(played.filter((other) => other !== party));
      await expectAccessible(page);
      await page.getByRole('button', { name: /^Cover it/ }).click();
    }
    for (const id of shortest.agreement) {
      const { by, label } = moveOf(id);
      const party = played.find((candidate) => candidate.id === by);
      if (party) {
        await expect(heading(page)).toHaveText(`Pass the screen to ${party.short}`);
        await expectNothingOf(played);
        await page.getByRole('button', { name: /^We are/ }).click();
        await expectNothingOf(played.filter((other) => other !== party));
      } else {
        await expect(heading(page)).toHaveText(/^Nobody plays /);
      }
      await page.getByRole('button', { name: label, exact: true }).click();
    }
    await expect(heading(page)).toHaveText(/^The talks end: /);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Debrief/ }).click();
    await expect(page.getByText('Played: TikTok, Biden administration.')).toBeVisible();
  });

  test('covers an open page again when the class looks at another view', async ({ page }) => {
    await page.goto('./#/teach');
    await page.getByRole('button', { name: 'Choose the parties' }).click();
    await page.getByRole('button', { name: 'Play from the start' }).click();
    await page.getByRole('button', { name: /^We are/ }).click();
    await page.getByRole('link', { name: 'Source', exact: true }).click();
    await page.getByRole('link', { name: 'Teach', exact: true }).click();
    await expect(heading(page)).toHaveText(/^Pass the screen to /);
  });
});

test.describe('what a class is given on paper', () => {
  test('is a worksheet, a guide and cards two to a page, without the app around them', async ({ page }) => {
    test.slow();
    await page.goto('./#/teach');
    await page.getByRole('button', { name: 'Choose what to print' }).click();
    await expect(page.getByRole('region', { name: 'Worksheet' })).toContainText('3 Predict, then see');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Facilitator’s guide' }).click();
    const guide = page.getByRole('region', { name: 'Facilitator’s guide' });
    for (const part of ['Purpose', 'Format', 'Focus', 'Trial run', 'Planned debrief']) {
      await expect(guide.getByRole('heading', { name: part })).toBeVisible();
    }
    await expect(guide.getByRole('heading', { name: /^Plan of (20|50) minutes$/ })).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Role cards' }).click();
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages).toHaveLength(Math.ceil(tiktok.parties.length / 2));
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('hands are counted by touch, without scrolling sideways', async ({ page }) => {
    await beginVoting(page);
    const add = votes(page).getByRole('button', { name: /add a vote/ });
    await add.first().tap();
    await add.first().tap();
    await expect(page.getByText('2 votes in all')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});

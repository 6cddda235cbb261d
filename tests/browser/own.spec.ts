import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lookup } from '../../src/scenario/lookup';
import { template } from '../../src/scenario/template';
import { riverTamble } from '../../src/scenarios/river-tamble/scenario';
import { shortest, tiktok } from '../tiktok';
import { labelOf } from './by-id';
import {
  blockStorage,
  dropFile,
  expect,
  expectAccessible,
  heading,
  started,
  take,
  test,
} from './impasse-test';

const text = JSON.stringify(template, null, 2);
const first = tiktok.situations.find(({ id }) => id === tiktok.start);
const river = riverTamble.situations.find(({ id }) => id === riverTamble.start);
const opening = template.situations[0];

const library = (page: Page) => page.getByRole('dialog', { name: 'Scenarios' });
const openLibrary = (page: Page) => page.getByRole('button', { name: /: choose a scenario$/ }).click();
const jsonFile = (content: string, name = 'mine.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function pick(page: Page, content: string, name?: string) {
  await openLibrary(page);
  await library(page).getByLabel('Open a file').setInputFiles(jsonFile(content, name));
}

test('a scenario that is left and come back to at once is walked on', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // What keeps a walk is loaded before it is left.
  await page.route('**/persist-walk-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const [first, second] = shortest.agreement.map((id) => lookup(tiktok).move(id).label);
  await page.goto('./');
  await started(page);
  const asked = page.waitForRequest('**/persist-walk-*.js');
  await take(page, first ?? '');
  await asked;
  await page.evaluate(() => {
    location.hash = '#/write';
  });
  await page.goBack();
  letGo();
  await expect(async () => {
    await take(page, second ?? '');
    await expect(page.getByRole('status').first()).toContainText('Step 2', { timeout: 2000 });
  }).toPass();
});

test.describe('a scenario of one’s own', () => {
  test('is opened by picking its file, and is there again after a reload', async ({ page }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await take(page, labelOf('makeOffer', template));
    await page.reload();
    await expect(heading(page)).toHaveText(template.situations[1]?.title ?? '');
    await openLibrary(page);
    await expect(library(page).getByRole('list', { name: 'Your own scenarios' })).toContainText('open now');
    await expectAccessible(page);
  });

  test('is opened by dropping its file anywhere on the page', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toBeVisible();
    await dropFile(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
  });

  test('that is removed can be put back', async ({ page }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await openLibrary(page);
    await library(page)
      .getByRole('button', { name: `Remove “${template.title}”` })
      .click();
    await expect(library(page).getByText('None yet.')).toBeVisible();
    await expect(library(page).getByRole('status').first()).toBeFocused();
    await library(page)
      .getByRole('button', { name: `Put “${template.title}” back` })
      .click();
    await expect(library(page).getByRole('status').first()).toBeFocused();
    await expect(library(page).getByRole('button', { name: `Open “${template.title}”` })).toBeVisible();
  });

  test('with the id of another that is kept takes its place only if one says so', async ({ page }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await pick(page, text.replace('"My negotiation"', '"My second try"'));
    await expect(library(page).getByText(/^Another scenario with the id “my-negotiation”/)).toBeVisible();
    await library(page).getByRole('button', { name: 'Keep both' }).click();
    await expect(page).toHaveURL(/s=my-negotiation-2\.1/);
    await openLibrary(page);
    await expect(
      library(page).getByRole('list', { name: 'Your own scenarios' }).getByRole('listitem'),
    ).toHaveCount(2);
  });

  test('that is not on this device is named, with what to do, and its place is found once it is opened', async ({
    page,
  }) => {
    await page.goto('./#/map');
    await page.goto('./#/explore?s=my-negotiation.1');
    await expect(heading(page)).toHaveText('“my-negotiation” could not be opened');
    await expect(page.getByRole('alert')).toContainText('Open its file, and its place is found again');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open its file, or another scenario' }).click();
    await library(page).getByLabel('Open a file').setInputFiles(jsonFile(text));
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await expect(page).toHaveURL(/#\/explore\?s=my-negotiation\.1$/);
  });
});

test('switching to another scenario and back keeps each walk where it was', async ({ page }) => {
  await page.goto('./');
  await started(page);
  await take(page, labelOf('offerData'));
  const place = await heading(page).textContent();
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: `Open “${riverTamble.title}”` })
    .click();
  await expect(heading(page)).toHaveText(river?.title ?? '');
  await expect(page.getByRole('button', { name: 'Undo the last step' })).toBeDisabled();
  await take(page, river?.moves[0]?.label ?? '');
  await page.getByRole('button', { name: 'Pin to compare' }).click();
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: `Open “${tiktok.title}”` })
    .click();
  await expect(heading(page)).toHaveText(place ?? '');
  await expect(page.getByRole('link', { name: /Compare the/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(heading(page)).toHaveText(first?.title ?? '');
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: `Open “${riverTamble.title}”` })
    .click();
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText(first?.title ?? '');
});

test('a file of saved walks says which are of another scenario, and leads there', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`./#/explore?s=${riverTamble.id}.1`);
  await take(page, river?.moves[0]?.label ?? '');
  const saved = (at: Page) => at.getByRole('dialog', { name: 'Saved walks' });
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    saved(page).getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto('./');
  await other.getByRole('button', { name: 'Saved', exact: true }).click();
  await saved(other)
    .getByLabel('Bring back from a file')
    .setInputFiles(await download.path());
  await expect(saved(other)).toContainText(`1 walk of another scenario, “${riverTamble.id}”`);
  await saved(other)
    .getByRole('link', { name: `Go to “${riverTamble.id}”` })
    .click();
  await expect(other.getByText(/^Your last walk here stands at/)).toBeVisible();
  await elsewhere.close();
});

test('a file of everything carries own scenarios to another device, and walks that open there', async ({
  page,
  browser,
  baseURL,
}) => {
  const saved = (at: Page) => at.getByRole('dialog', { name: 'Saved walks' });
  await page.goto('./');
  await pick(page, text);
  await take(page, labelOf('makeOffer', template));
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    saved(page).getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto('./');
  await pick(other, text.replace('"My negotiation"', '"Another of that id"'));
  await expect(heading(other)).toHaveText(opening?.title ?? '');
  await other.getByRole('button', { name: 'Saved', exact: true }).click();
  await saved(other)
    .getByLabel('Bring back from a file')
    .setInputFiles(await download.path());
  await expect(saved(other)).toContainText('Scenarios: 1 added, 0 here already.');
  await expect(saved(other)).toContainText('“my-negotiation” and its walks are now under “my-negotiation-2”');
  await expectAccessible(other);
  await saved(other).getByRole('link', { name: 'Go to “my-negotiation-2”' }).click();
  await expect(other.getByText(/^Your last walk here stands at/)).toContainText(
    template.situations[1]?.title ?? '',
  );
  await elsewhere.close();
});

test.describe('a file that is wrong', () => {
  const wrong = text.replace('"to": "answering"', '"to": "answring"');

  test('is not opened: each diagnostic says where it is and what would fix it', async ({ page }) => {
    await page.goto('./');
    await pick(page, wrong, 'wrong.json');
    const findings = library(page).getByRole('list', { name: 'Findings' });
    await expect(findings).toContainText('situations[0].moves[0].to');
    const line = wrong.slice(0, wrong.indexOf('answring')).split('\n').length;
    await expect(findings).toContainText(`Line ${line}`);
    await expect(findings).toContainText('Did you mean "answering"?');
    await expectAccessible(page);
    await library(page).getByRole('button', { name: 'Leave it' }).click();
    await page.keyboard.press('Escape');
    await expect(heading(page)).toHaveText(first?.title ?? '');
  });

  test('with warnings alone is opened', async ({ page }) => {
    await page.goto('./');
    await pick(page, text.replace('"phases": [', '"phases": [{ "id": "idle", "name": "Idle" }, '));
    await expect(library(page).getByText(/can be walked\. The check found 1 warning/)).toBeVisible();
    await library(page).getByRole('button', { name: 'Open it' }).click();
    await expect(heading(page)).toHaveText(opening?.title ?? '');
  });
});

async function carryingLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page
    .getByRole('dialog')
    .getByLabel(/^The link holds the scenario/)
    .inputValue();
}

test.describe('a link that carries its scenario', () => {
  test('opens it elsewhere as a stranger’s, which is kept once it is walked', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('./');
    await pick(page, text);
    await take(page, labelOf('makeOffer', template));
    const link = await carryingLink(page);
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await expect(heading(other)).toHaveText(template.situations[1]?.title ?? '');
    await expect(other.getByText('This scenario came with the link')).toBeVisible();
    await expectAccessible(other);
    await other.reload();
    await expect(heading(other)).toHaveText(template.situations[1]?.title ?? '');
    await take(other, labelOf('accept', template));
    await expect(other.getByText('This scenario came with the link')).toHaveCount(0);
    await expect(other).not.toHaveURL(/d=/);
    await other.reload();
    await expect(heading(other)).toHaveText(template.outcomes[0]?.title ?? '');
    await elsewhere.close();
  });

  test('hands out its walk as a file where the device keeps nothing', async ({ page, browser, baseURL }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    const link = await carryingLink(page);
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await elsewhere.newPage();
    await blockStorage(other);
    await other.goto(link);
    await take(other, labelOf('makeOffer', template));
    await expect(other.getByRole('alert')).toContainText('This browser keeps nothing on this device');
    await other.getByRole('button', { name: 'Saved', exact: true }).click();
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'Save all to a file' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('"makeOffer"');
    await elsewhere.close();
  });

  test('with the id of one that ships has an id of its own', async ({ page, browser, baseURL }) => {
    await page.goto('./');
    await pick(page, text.replace('"my-negotiation"', `"${tiktok.id}"`));
    await expect(page).toHaveURL(new RegExp(`s=${tiktok.id}-2\\.1`));
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    const link = await carryingLink(page);
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await elsewhere.newPage();
    await other.goto(link.replace(`s=${tiktok.id}-2.1`, `s=${tiktok.id}.1`));
    await expect(heading(other)).toHaveText(opening?.title ?? '');
    await expect(other).toHaveURL(new RegExp(`s=${tiktok.id}-2\\.1`));
    await elsewhere.close();
  });

  test('that is cut short says so', async ({ page }) => {
    await page.goto('./#/explore?s=mine.1&d=q1YqSy0qzszPU7JSMlTSUUpOLEpVslJQKi');
    await expect(heading(page)).toHaveText('The link could not be opened');
    await expect(page.getByRole('alert')).toContainText('cut short or damaged');
  });
});

test.describe('the workbench', () => {
  const field = (page: Page) => page.getByLabel('The scenario’s text');
  const findings = (page: Page) => page.getByRole('list', { name: 'Findings' });

  async function begin(page: Page) {
    await page.goto('./');
    await openLibrary(page);
    await library(page).getByRole('button', { name: 'Begin with the template' }).click();
    await expect(page.getByText('Nothing is wrong.')).toBeVisible();
  }

  test('says what is wrong as one types, goes to its line, and walks what was changed', async ({ page }) => {
    await begin(page);
    const written = await field(page).inputValue();
    await field(page).fill(written.replace('"to": "answering"', '"to": "answring"'));
    await expect(findings(page)).toContainText('situations[0].moves[0].to');
    await expect(page.getByText('As it was before the errors.')).toBeVisible();
    await expectAccessible(page);
    await findings(page)
      .getByRole('button', { name: /^Line \d+$/ })
      .click();
    await expect(field(page)).toBeFocused();
    const selected = await field(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe('"answring",');
    await page.getByRole('button', { name: 'Walk it' }).click();
    await expect(page.getByText('It has errors to mend first.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByText('Nothing is wrong.')).toBeVisible();
    await field(page).fill(written.replace(opening?.title ?? '', 'A title of my own'));
    await page.getByRole('button', { name: 'Walk it' }).click();
    await expect(heading(page)).toHaveText('A title of my own');
    await take(page, labelOf('makeOffer', template));
  });

  test('keeps what is typed over a reload, and the walk of what was opened last goes on meanwhile', async ({
    page,
  }) => {
    await begin(page);
    await field(page).fill('{ "format": ');
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await page.reload();
    await expect(field(page)).toHaveValue('{ "format": ');
    await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
    await library(page)
      .getByRole('button', { name: `Open “${template.title}”` })
      .click();
    await expect(heading(page)).toHaveText(opening?.title ?? '');
  });

  test('mends a file that could not be opened', async ({ page }) => {
    await page.goto('./');
    await pick(page, `${text} }`, 'cut.json');
    await library(page).getByRole('button', { name: 'Mend it in the workbench' }).click();
    await expect(page.getByRole('heading', { name: 'Workbench: cut.json' })).toBeVisible();
    await field(page).fill(text);
    await page.getByRole('button', { name: 'Walk it' }).click();
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await openLibrary(page);
    const own = library(page).getByRole('list', { name: 'Your own scenarios' });
    await expect(own.getByRole('listitem')).toHaveCount(1);
  });

  test('has undo by keyboard, and refuses the id of a scenario that ships', async ({ page }) => {
    await begin(page);
    await field(page).fill(text.replace('"my-negotiation"', `"${tiktok.id}"`));
    await expect(findings(page)).toContainText(`Another scenario on this device has the id "${tiktok.id}"`);
    await field(page).press('Control+z');
    await expect(page.getByText('Nothing is wrong.')).toBeVisible();
  });

  test.describe('in two tabs', () => {
    const notice = (page: Page) => page.getByText(/^This scenario was changed in another tab/);
    const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

    /** The same scenario in both: changed and kept in the first, and told of in the second. */
    async function changedInAnother(page: Page): Promise<Page> {
      await begin(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await expect(field(other)).toHaveValue(/"format"/);
      await field(page).fill('{ "mine": 1 }');
      await expect(notice(other)).toBeVisible();
      await expect(notice(page)).toHaveCount(0);
      return other;
    }

    test('what one writes is never written over by the other, and either text can be chosen', async ({
      page,
    }) => {
      const other = await changedInAnother(page);
      await field(other).fill('{ "yours": 1 }');
      await expect(other.getByText('Not saved: it was changed in another tab.')).toBeVisible();
      await expectAccessible(other);
      await button(other, 'Take over the other tab’s text').click();
      await expect(field(other)).toHaveValue('{ "mine": 1 }');
      await expect(notice(other)).toHaveCount(0);
      await button(other, 'Undo').click();
      await expect(field(other)).toHaveValue('{ "yours": 1 }');
      await expect(other.getByText('Saved on this device.')).toBeVisible();
      await expect(notice(page)).toBeVisible();
      await button(page, 'Keep this text').click();
      await expect(page.getByText('Saved on this device.')).toBeVisible();
      await button(page, 'Undo').click();
      await expect(field(page)).toHaveValue('{ "yours": 1 }');
      await button(page, 'Redo').click();
      await expect(page.getByText('Saved on this device.')).toBeVisible();
      await page.reload();
      await expect(field(page)).toHaveValue('{ "mine": 1 }');
    });

    test('both can be kept', async ({ page }) => {
      const other = await changedInAnother(page);
      await field(other).fill('{ "id": "my-negotiation", "yours": 1 }');
      await button(other, 'Keep both, this one as a copy').click();
      await expect(other).toHaveURL(/s=my-negotiation-2$/);
      await expect(field(other)).toHaveValue('{ "id": "my-negotiation-2", "yours": 1 }');
      await page.reload();
      await expect(field(page)).toHaveValue('{ "mine": 1 }');
      await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
      await expect(
        library(page).getByRole('list', { name: 'Your own scenarios' }).getByRole('listitem'),
      ).toHaveCount(2);
    });

    test('the one that is left before choosing is kept as a copy', async ({ page }) => {
      const other = await changedInAnother(page);
      await field(other).fill('{ "yours": 1 }');
      await other.goto('about:blank');
      await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
      await expect(library(page).getByRole('list', { name: 'Your own scenarios' })).toContainText('(copy)');
    });
  });

  test.describe('on a phone, in the dark', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });

    test('fits the screen, also with what another tab has changed', async ({ page }) => {
      await begin(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await field(other).fill('{');
      await expect(page.getByText(/^This scenario was changed in another tab/)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await expectAccessible(page);
    });

    test('fits the screen', async ({ page }) => {
      await begin(page);
      await field(page).fill(text.replace('"to": "answering"', '"to": "answring"'));
      await expect(findings(page)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await expectAccessible(page);
    });
  });
});

test.describe('the page that says how to write one', () => {
  test('shows ten steps, each to be tried, and hands out the template and the schema', async ({ page }) => {
    await page.goto('./#/write');
    await expect(heading(page)).toHaveText('Write a scenario');
    await expect(page.getByRole('button', { name: /^Try the file/ })).toHaveCount(10);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    const schema = await page.request.get(
      (await page.getByRole('link', { name: 'Download the JSON Schema' }).getAttribute('href')) ?? '',
    );
    expect(await schema.json()).toMatchObject({ title: 'Impasse scenario' });
    await page.getByRole('button', { name: /after step 8$/ }).click();
    await expect(page.getByRole('list', { name: 'Findings' })).toContainText('"shared"');
    await expect(page.getByRole('main')).toBeFocused();
    await page.goBack();
    await page.getByRole('button', { name: /after step 10$/ }).click();
    await expect(page.getByText('Nothing is wrong.')).toBeVisible();
    await page.getByRole('button', { name: 'Walk it' }).click();
    await expect(heading(page)).toHaveText('The choir asks for Thursday');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('list', { name: 'Choices' }).getByRole('button').first()).toBeFocused();
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./#/write');
    await page.getByRole('button', { name: 'Show the whole file' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('a file from someone who means harm', () => {
  const trap = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>{{7*7}}';
  /** The template with a trap in every text that is read by people. */
  const trapped = JSON.stringify(
    JSON.parse(text, (key, value) =>
      [
        'title',
        'invitation',
        'name',
        'about',
        'label',
        'story',
        'does',
        'why',
        'text',
        'reason',
        'isNot',
      ].includes(key) && typeof value === 'string'
        ? `${value.slice(0, 40)} ${trap}`.slice(0, 160)
        : value,
    ),
  );

  test('runs nothing that it carries: its texts are shown as they are, in every view', async ({ page }) => {
    test.slow();
    await page.goto('./');
    await pick(page, trapped);
    await expect(heading(page)).toContainText('<img src=x onerror=');
    const views = ['Explore', 'Map', 'Compare', 'Analyse', 'Present', 'Teach', 'Report', 'Source'];
    for (const name of [...views, 'Workbench']) {
      await page.goto(`./#/${name.toLowerCase()}?s=my-negotiation.1`);
      await expect(page).toHaveTitle(new RegExp(`^${name} · `));
      const shown =
        name === 'Workbench' ? page.getByRole('heading', { name: /^Workbench: / }) : heading(page);
      await expect(shown).toBeVisible();
      await expect(page.getByText(/^(Opening|Drawing|Exploring|Looking).*…/)).toHaveCount(0);
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
      expect(await page.locator('img[src=x]').count()).toBe(0);
    }
  });

  const refused = [
    [
      'a key that every object has already',
      `{ "__proto__": { "harmed": 1 }, ${text.slice(1)}`,
      '"__proto__"',
    ],
    ['lists within lists without end', '['.repeat(200_000), 'more than 40 deep'],
    ['more than a scenario may have', `{ "format": "${'a'.repeat(1_100_000)}" }`, 'has 1,000,000 at most'],
    ['no scenario at all', '\u0000\u0001\u0002 not JSON', 'The file is not JSON'],
  ] as const;
  for (const [what, content, told] of refused) {
    test(`with ${what} is refused in clear words, and nothing else happens`, async ({ page }) => {
      await page.goto('./');
      await pick(page, content);
      await expect(library(page)).toContainText('was not opened; nothing was changed');
      await expect(library(page)).toContainText(told);
      expect(await page.evaluate(() => 'harmed' in Object.prototype)).toBe(false);
      await page.keyboard.press('Escape');
      await take(page, labelOf('offerData'));
    });
  }

  test('that takes long to check can be called off', async ({ page }) => {
    const facts = Array.from({ length: 40 }, (_, index) => ({ ...template.facts[0], id: `fact${index}` }));
    const toggles = facts.map(({ id }) => ({
      ...template.situations[0]?.moves[0],
      id: `make-${id}`,
      when: { fact: id, is: 'none' },
      sets: [{ fact: id, to: 'made' }],
      to: 'opening',
    }));
    const [begin, ...others] = template.situations;
    const endless = {
      ...template,
      facts: [...template.facts, ...facts],
      situations: [{ ...begin, moves: [...(begin?.moves ?? []), ...toggles] }, ...others],
    };
    await page.goto('./');
    // Within the page, as a check takes half a second at most: from here the button may be gone before it is found.
    const told = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          new MutationObserver((_, observer) => {
            const progress = [...document.querySelectorAll('dialog [role=status]')].find((status) =>
              status.textContent?.includes('positions explored'),
            );
            if (!progress) return;
            observer.disconnect();
            const buttons = [...(progress.parentElement?.querySelectorAll('button') ?? [])];
            buttons.find((button) => button.textContent === 'Cancel')?.click();
            resolve(progress.textContent);
          }).observe(document, { subtree: true, childList: true, characterData: true });
        }),
    );
    await pick(page, JSON.stringify(endless));
    expect(await told).toMatch(/^Checking “.+”… [\d,]+ positions explored\.$/);
    await expect(library(page).getByText(/^Checking/)).toHaveCount(0);
    await expect(library(page).getByText('None yet.')).toBeVisible();
  });
});

test('the audience’s window shows the scenario that is presented, also one of one’s own', async ({
  page,
}) => {
  await page.goto('./');
  await pick(page, text);
  await expect(heading(page)).toHaveText(opening?.title ?? '');
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  const [audience] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await expect(heading(audience)).toHaveText(opening?.title ?? '');
});

test.describe('the second scenario that ships', () => {
  test.slow();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const view of ['explore', 'map', 'compare', 'analyse', 'present', 'teach', 'source']) {
      test(`is accessible in ${view}, in ${colorScheme}, after two moves`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`./#/explore?s=${riverTamble.id}.1`);
        for (let step = 0; step < 2; step += 1) {
          const before = page.url();
          await page.getByRole('list', { name: 'Choices' }).getByRole('button').first().click();
          await expect(page).not.toHaveURL(before);
        }
        await page.goto(page.url().replace('#/explore', `#/${view}`));
        await expect(heading(page)).toBeVisible();
        await expect(page.getByText(/^(Opening|Drawing|Exploring|Looking).*…/)).toHaveCount(0);
        await expectAccessible(page);
      });
    }
  }
});

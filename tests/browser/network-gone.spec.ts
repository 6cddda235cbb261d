import { expect, heading, started, test } from './impasse-test';

test('the network goes after the start: the walk goes on, and each part says that it is not there and comes back', async ({
  page,
  context,
  made,
}) => {
  made.push(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch dynamically imported module|Unable to preload CSS/);
  await page.goto('#/explore');
  await started(page);
  // What the first minute needs is asked for soon after the start.
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    );
  for (const part of [
    'persist-walk',
    'step-change-account',
    'lost-outcomes',
    'points-of-no-return',
    'problems',
  ]) {
    await expect.poll(loaded).toContain(`/${part}-`);
  }
  await context.setOffline(true);
  const choices = page.getByRole('list', { name: 'Choices' });
  for (let step = 0; step < 3; step += 1) {
    const before = page.url();
    await choices.locator('[data-choice]').first().click();
    await expect(page).not.toHaveURL(before);
  }
  await page.getByRole('button', { name: 'What did this step change?' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const at = (await heading(page).textContent()) ?? '';

  const views = page.getByRole('navigation', { name: 'Views' });
  for (const view of ['Analyse', 'Compare', 'Source']) {
    await views.getByRole('link', { name: view, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  }
  await page.getByRole('button', { name: 'Share' }).click();
  const over = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Close' }) });
  await over.getByRole('button', { name: 'Close' }).click();
  await expect(over).toHaveCount(0);
  await views.getByRole('link', { name: 'Explore', exact: true }).click();
  await expect(heading(page)).toHaveText(at);

  await views.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(heading(page)).toContainText('Compare');
  // A part that could not be had has its style sheet too, which is read where it is there alone.
  await expect
    .poll(() =>
      page.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length).includes(0)),
    )
    .toBe(false);
  await views.getByRole('link', { name: 'Analyse', exact: true }).click();
  await expect(heading(page)).not.toHaveText(at);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

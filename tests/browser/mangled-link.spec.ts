import { expect, heading, started, take, test } from './impasse-test';

test('a link that mail or chat mangled opens the place meant, and one that was cut says so', async ({
  page,
}) => {
  await page.goto('#/explore');
  await started(page);
  await take(page, /Offer stronger/);
  const at = (await heading(page).textContent()) ?? '';
  const whole = page.url();
  const fragment = new URL(whole).hash;
  for (const mangled of [
    whole.replaceAll('&', '&amp;'),
    whole.replaceAll('&', '%26'),
    whole.replace(fragment, `#${encodeURIComponent(fragment.slice(1))}`),
    `${whole}).`,
    `${whole}"`,
  ]) {
    await page.goto('about:blank');
    await page.goto(mangled);
    await expect(heading(page)).toHaveText(at);
    await expect(page).toHaveURL(whole);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.goto('about:blank');
  await page.goto(whole.slice(0, -1));
  await expect(page.getByText(/may have been cut on its way/)).toBeVisible();
  // Pasted while the app is open, too.
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    fragment.replaceAll('&', '&amp;'),
  );
  await expect(heading(page)).toHaveText(at);
  await expect(page).toHaveURL(whole);
});

test('a link whose # was escaped finds its place, where the host knows no such page', async ({
  page,
  baseURL,
  made,
}) => {
  made.push(/404/);
  // As a bare static host does, which answers with the page for what is not there.
  await page.route(/%23/, async (route) => {
    const response = await route.fetch({ url: `${baseURL}404.html` });
    await route.fulfill({ response, status: 404 });
  });
  await page.goto('%23/explore?s=tiktok-2022.1&w=vEDQ');
  await expect(page).toHaveURL(/\/#\/explore\?s=tiktok-2022\.1&w=vEDQ$/);
  await started(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a link whose # was escaped finds its place, where the host gives the app for every page', async ({
  page,
}) => {
  await page.goto('%23/explore?s=tiktok-2022.1&w=vEDQ');
  await expect(page).toHaveURL(/\/#\/explore\?s=tiktok-2022\.1&w=vEDQ$/);
  await started(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

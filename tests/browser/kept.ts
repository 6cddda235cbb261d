import { expect, type Page } from '@playwright/test';

/** Waits until a walk of so many steps is written, with all that was done before: the delay after a change, and the writing. */
export async function kept(page: Page, steps: number) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        // To open it before the app has would make an empty one.
        const databases = await indexedDB.databases();
        if (!databases.some(({ name }) => name === 'impasse')) return -1;
        return new Promise<number>((resolve) => {
          const opening = indexedDB.open('impasse');
          opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains('autosaves')) return resolve(-1);
            const all = database.transaction('autosaves').objectStore('autosaves').getAll();
            all.onsuccess = () => {
              database.close();
              resolve(
                Math.max(-1, ...all.result.map((record) => (record.session ?? record).walk.steps.length)),
              );
            };
          };
        });
      }),
    )
    .toBe(steps);
}

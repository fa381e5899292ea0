import type { Page } from 'playwright-core';

/** Opens every fold of the screen and of the panel that can be seen, those inside of others too. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>(':is(main, .panel) details:not([open]) > summary'))
      if (fold.checkVisibility()) fold.click();
  });
}

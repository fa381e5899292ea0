import type { Page } from 'playwright-core';

/** How many times Tab is pressed to get through the page as it stands, or through a part of it. */
export function countTabStops(page: Page, part = 'body'): Promise<number> {
  return page.evaluate((inside) => {
    const all = document.querySelectorAll<HTMLElement>(
      ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]'].map((one) => `${inside} ${one}`).join(),
    );
    return [...all].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }))
      .length;
  }, part);
}

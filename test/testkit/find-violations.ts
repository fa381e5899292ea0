import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of what is all right only the numbers are asked for: a list of it takes axe longer than the rules do. */
const OPTIONS: RunOptions = { runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] };

/**
 * What axe finds at WCAG 2.2 AA on a page without frames.
 * @param parts selectors of what is looked at; the whole page where there are none
 * @returns one line for each rule that is broken, with where
 */
export async function findViolations(page: Page, parts: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ include, options }) => {
      const { run } = (window as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } }).axe;
      const { violations } = await run(include.length > 0 ? { include } : document, options);
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }));
    },
    { include: [...parts], options: OPTIONS },
  );
  return found.map(({ id, at }) => `${id}: ${at.join(', ')}`);
}

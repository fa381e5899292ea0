import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/**
 * Of what is all right only the numbers are asked for: a list of it takes axe longer than the rules do. None of these rules
 * looks at the sheets of styles, so they are not gathered before.
 */
const OPTIONS: RunOptions = { runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'], preload: { assets: ['media'] } };

/** Lets axe take each colour to pieces once: it does so for each layer under each text, and that is half of its time. */
const READ_COLOURS_ONCE = `(() => {
  const { prototype } = axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map();
  prototype.parseString = function (text) {
    const colour = known.get(text);
    if (colour !== undefined) return Object.assign(this, colour);
    read.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
})();`;

/**
 * The fields of a colour are kept on the colour: axe, as it is translated for old browsers, keeps each of seven in a WeakMap of its own,
 * makes several colours for each text, and a fourth of its time goes into these maps and into clearing them away.
 */
const SOURCE = `class KeptOn {
  key = Symbol();
  has(one) { return this.key in one; }
  get(one) { return one[this.key]; }
  set(one, value) { one[this.key] = value; }
  add(one) { one[this.key] = true; }
}
${axe.source.replace(/\b(_r|_g|_b|_red|_green|_blue|_Class3_brand) = new Weak(Map|Set)\(\)/g, '$1 = new KeptOn()')}`;

/**
 * What axe finds at WCAG 2.2 AA on a page without frames.
 * @param parts selectors of what is looked at; the whole page where there are none
 * @returns one line for each rule that is broken, with where
 */
export async function findViolations(page: Page, parts: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${SOURCE};${READ_COLOURS_ONCE}`);
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

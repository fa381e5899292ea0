import type { Page } from 'playwright-core';

/**
 * Where the blocks of the page stand, a line each, indented by the block that it is in: what it is, `from` and `wide` in hundredths of the
 * window, and how it stands to the block before it (`under`, `beside`, `over`) or in its own (`in`), with the pixels between them. All
 * of that survives another font: heights do not, so none is told. Of many alike in a row the first two are told.
 */
export function readLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const BLOCKS =
      'header, nav, main, aside, section, article, form, table, figure, fieldset, details, dialog, svg, h1, h2, ' +
      ['region', 'group', 'search', 'dialog', 'alert', 'note', 'toolbar', 'tablist', 'tabpanel', 'img', 'grid', 'radiogroup']
        .map((role) => `[role="${role}"]`)
        .join(', ');
    const DEPTH = 3;
    const [LEAST_WIDE, LEAST_HIGH] = [48, 16];
    const ALIKE = 2;
    const lines: string[] = [];
    readInside(document.body, null, 0);
    return lines;

    function readInside(parent: Element, holder: DOMRect | null, depth: number): void {
      let before: DOMRect | null = null;
      let alike = 0;
      let last = '';
      for (const block of findBlocks(parent)) {
        const box = block.getBoundingClientRect();
        const name = nameOf(block);
        alike = name === last ? alike + 1 : 1;
        last = name;
        if (alike <= ALIKE) {
          const place = `from ${share(box.left)} wide ${share(box.width)} ${standOf(block, box, before, holder)}`;
          lines.push(`${'  '.repeat(depth)}${name} ${place}`);
          if (depth + 1 < DEPTH && !(block instanceof SVGElement)) readInside(block, box, depth + 1);
        } else if (alike === ALIKE + 1) lines.push(`${'  '.repeat(depth)}… more`);
        if (getComputedStyle(block).position !== 'fixed') before = box;
      }
    }

    /** The outermost blocks in it that are seen. */
    function findBlocks(parent: Element): Element[] {
      return [...parent.children].flatMap((child) => {
        if (!child.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || child.matches('.lt-ears')) return [];
        const { width, height } = child.getBoundingClientRect();
        return child.matches(BLOCKS) && width >= LEAST_WIDE && height >= LEAST_HIGH ? [child] : findBlocks(child);
      });
    }

    function standOf(block: Element, box: DOMRect, before: DOMRect | null, holder: DOMRect | null): string {
      if (getComputedStyle(block).position === 'fixed') return `fixed ${Math.round((box.top / innerHeight) * 100)}`;
      if (!before) return `in ${Math.round(box.top - (holder?.top ?? -scrollY))}`;
      const [down, aside] = [box.top - before.bottom, Math.max(box.left - before.right, before.left - box.right)];
      if (down >= -1) return `under ${Math.round(down)}`;
      if (aside >= -1) return `beside ${Math.round(aside)}`;
      return `over ${Math.round(Math.min(-down, -aside))}`;
    }

    function share(pixels: number): number {
      return Math.round((pixels / innerWidth) * 100);
    }

    /** Neither words, which differ from language to language, nor what is numbered anew each time. */
    function nameOf(block: Element): string {
      const own = [...block.classList].find((one) => !/^(css-|ant-)/.test(one));
      const said = block.getAttribute('aria-labelledby') ?? block.id;
      const role = block.getAttribute('role');
      return [block.localName, role && `[${role}]`, own && `.${own}`, /^[a-z][a-z-]+$/.test(said) && `#${said}`].filter(Boolean).join('');
    }
  });
}

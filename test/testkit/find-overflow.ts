import type { Page } from 'playwright-core';

/**
 * What of the page cannot be read as it is laid out: a page that scrolls sideways, a text that sticks out of what holds it, a text that
 * is cut without its whole being told (`title`), texts written over each other, a short word broken in pieces, a part that scrolls sideways for more than a few screens.
 * @returns one line for each kind of place; none when all is well
 */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.add(`the page is ${wide} px wide in a window of ${innerWidth} px`);
    const nameOf = (element: Element): string =>
      `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`.replace(/\.css-[\w-]+|\.ant-\w+-css-var/g, '');
    const pathOf = (element: Element): string =>
      [element.parentElement?.parentElement, element.parentElement, element].flatMap((one) => (one ? [nameOf(one)] : [])).join(' > ');
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.lt-ears, .map-list, [hidden]') === null &&
      !isForEars(element);
    // What antd writes beside an open list, for who listens to it: a box of no size.
    const isForEars = (element: Element): boolean => {
      const list = element.closest<HTMLElement>('[role="listbox"]');
      return list !== null && list.offsetWidth === 0 && list.offsetHeight === 0;
    };

    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX } = getComputedStyle(element);
      if (
        (overflowX === 'auto' || overflowX === 'scroll') &&
        isSeen(element) &&
        element.scrollWidth > Math.max(element.clientWidth + 1, 2_400)
      )
        found.add(`${pathOf(element)} scrolls over ${element.scrollWidth} px`);
    }
    const written: { box: DOMRect; parent: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim().replace(/(\.\.\.|…)$/, '') ?? '';
      if (
        !parent ||
        text === '' ||
        /^(script|style|noscript|title|option)$/.test(parent.localName) ||
        parent.closest('svg, .monaco-editor') ||
        !isSeen(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (boxes.length === 0) continue;
      if (boxes.length > 1) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/(?<![^\s(])[A-Za-z]{2,9}(?![^\s,.;:)])/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1)
            found.add(`${pathOf(parent)} breaks the word ${word}`);
        }
      }
      if (!isLifted(parent)) written.push(...boxes.map((box) => ({ box, parent })));
      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      let lifted: string | null = null;
      for (let holder: Element | null = parent; holder && holder !== document.body; holder = holder.parentElement) {
        const style = getComputedStyle(holder);
        // What is lifted out of the flow is held by the next one that is positioned, not by its parent.
        if (lifted === 'fixed' || (lifted === 'absolute' && style.position === 'static')) continue;
        lifted = style.position;
        if (style.display === 'inline' || style.display === 'contents') continue;
        const box = holder.getBoundingClientRect();
        const out = right > box.right + 2 || left < box.left - 2;
        const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
        if (out && clips) {
          const told = [parent, holder, ...ancestors(holder)].some((one) => (one.getAttribute('title') ?? '').includes(text));
          if (!told) found.add(`${pathOf(parent)} is cut by ${nameOf(holder)}: ${text.slice(0, 24)}`);
          break;
        }
        if (scrolls) break;
        if (out) {
          found.add(
            `${pathOf(parent)} sticks out of ${nameOf(holder)} by ${Math.round(Math.max(right - box.right, box.left - left))} px: ${text.slice(0, 24)}`,
          );
          break;
        }
      }
    }
    written.sort((a, b) => a.box.top - b.box.top);
    written.forEach(({ box, parent }, at) => {
      for (let next = at + 1; next < written.length && written[next]!.box.top < box.bottom - 3; next++) {
        const { box: other, parent: near } = written[next]!;
        if (near === parent || near.contains(parent) || parent.contains(near)) continue;
        if (Math.min(box.right, other.right) - Math.max(box.left, other.left) > 3)
          found.add(`${pathOf(parent)} and ${pathOf(near)} are written over each other`);
      }
    });
    return [...found];

    /** What floats over the page stands over what it covers for the moment; what scrolls or is cut in a box of its own may lie behind its edge. */
    function isLifted(element: Element): boolean {
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
        const { position, overflowX, overflowY } = getComputedStyle(one);
        if (position === 'fixed' || position === 'sticky') return true;
        if ([overflowX, overflowY].some((word) => word !== 'visible')) return true;
      }
      return false;
    }

    function ancestors(element: Element): Element[] {
      return element.parentElement
        ? [element.parentElement, ...(element.parentElement.parentElement ? [element.parentElement.parentElement] : [])]
        : [];
    }
  });
}

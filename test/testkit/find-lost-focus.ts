import type { Page } from 'playwright-core';

/** Where the keyboard stops without being seen: the places of the page whose looks do not change when the focus is there. */
export async function findLostFocus(page: Page): Promise<string[]> {
  // From here on the browser takes it that whoever moves the focus does so by the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const lost: HTMLElement[] = [];
    // Of what is alike one is enough: a list has hundreds.
    const kinds = new Map(
      stops.map((one) => [
        `${one.tagName} ${one.getAttribute('class')} ${one.parentElement?.tagName} ${one.parentElement?.getAttribute('class')}`,
        one,
      ]),
    );
    for (const one of kinds.values()) {
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
      await drawn();
      const before = looks(one);
      one.focus({ preventScroll: true });
      if (document.activeElement !== one || looks(one) !== before) continue;
      // Some parts of the interface library tell of the focus only once they are drawn anew.
      await drawn();
      if (document.activeElement === one && looks(one) === before) lost.push(one);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
    const found = lost.map(
      (one) => `the focus is not seen on ${one.tagName}.${one.getAttribute('class')}: ${one.textContent?.slice(0, 30)}`,
    );
    return found;

    function drawn(): Promise<void> {
      return new Promise((resolve) => setTimeout(resolve));
    }

    /** How a place, what it stands in and what it holds look: an input of the interface library shows the focus on its frame. */
    function looks(one: Element): string {
      const parents = [
        one,
        one.parentElement,
        one.parentElement?.parentElement,
        one.parentElement?.parentElement?.parentElement,
        ...one.children,
      ];
      const shown = parents
        .filter((part) => part instanceof Element)
        .map((part) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, stroke } = getComputedStyle(part);
          return [
            outlineStyle,
            outlineStyle === 'none' ? '' : outlineWidth + outlineColor,
            boxShadow,
            borderColor,
            backgroundColor,
            stroke,
          ].join();
        });
      return `${shown.join('|')} ${one.getBoundingClientRect().width}`;
    }
  });
}

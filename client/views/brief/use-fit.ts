import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How tight a page can be set: 0 everything as it is, each step less of what can be read elsewhere. */
export type Tightness = 0 | 1 | 2 | 3 | 4;
const TIGHTEST: Tightness = 4;

/**
 * Sets a page as tight as it must be so that it is one page: what it holds is measured as on paper before anybody sees it. `content`
 * names what is set: when it changes, the page is set anew.
 */
export function useFit(content: unknown): { sheet: RefObject<HTMLElement | null>; tightness: Tightness } {
  const sheet = useRef<HTMLElement>(null);
  const [set, setSet] = useState<{ content: unknown; tightness: Tightness }>({ content, tightness: 0 });
  const tightness = set.content === content ? set.tightness : 0;
  useLayoutEffect(() => {
    const page = sheet.current;
    if (page && isTooLong(page) && tightness < TIGHTEST) setSet({ content, tightness: (tightness + 1) as Tightness });
  }, [content, tightness]);
  return { sheet, tightness };
}

/** Whether what a sheet holds reaches beyond the paper. It is measured as paper in a narrow window too, where it is one long column. */
function isTooLong(page: HTMLElement): boolean {
  page.dataset['measured'] = '';
  const isLonger = page.scrollHeight > page.clientHeight;
  delete page.dataset['measured'];
  return isLonger;
}

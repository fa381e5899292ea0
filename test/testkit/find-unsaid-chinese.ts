import type { Page } from 'playwright-core';

/**
 * Chinese on a page of another language that does not say that it is Chinese: texts and labels in no element with lang="zh-CN", each with
 * the element that it stands in.
 */
export async function findUnsaidChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chinese = /\p{Script=Han}/u;
    const isSaid = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!chinese.test(node.nodeValue ?? '') || isSaid(parent) || parent?.closest('script, style, noscript')) continue;
      found.push(`${parent?.tagName}.${parent?.className}: ${node.nodeValue}`);
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        if (chinese.test(element.getAttribute(name) ?? '') && !isSaid(element))
          found.push(`${element.tagName}.${element.className} ${name}: ${element.getAttribute(name)}`);
    return found;
  });
}

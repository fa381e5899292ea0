/**
 * The editor writes its colours into style elements that it makes itself. The page's security policy lets only styles
 * with the page's nonce through, so every style element gets it when it is made.
 * @returns the nonce, undefined on a page without one
 */
export function carryNonce(page: Document): string | undefined {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (!nonce) return undefined;
  const make = page.createElement.bind(page) as (name: string, options?: ElementCreationOptions) => HTMLElement;
  page.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = make(name, options);
    if (name.toLowerCase() === 'style') element.nonce = nonce;
    return element;
  }) as Document['createElement'];
  return nonce;
}

/** Whether the server said in the page that everybody on the network may read it without a login. */
export function isOpenNetwork(page: Document = document): boolean {
  return page.querySelector<HTMLMetaElement>('meta[name="liantu-open-network"]')?.content === 'yes';
}

/** The address with another region in view. */
export function withRegion(address: string, region: string): string {
  const [path, query] = address.split('?');
  const next = new URLSearchParams(query);
  next.set('region', region);
  next.sort();
  return `${path}?${next.toString()}`;
}

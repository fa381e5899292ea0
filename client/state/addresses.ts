import { useLocation } from 'react-router';

/** What stays the same when one goes from screen to screen. */
const KEPT = ['lang', 'chain', 'region'];

/** Address of the chain map; `focus` opens its graph around that product, with the side panel. */
export function toMapAddress(search: string, focus?: string): string {
  return toAddress('/', search, focus === undefined ? {} : { focus, product: focus });
}

/** Address of the gap board; `product` opens that gap's details. */
export function toGapsAddress(search: string, product?: string): string {
  return toAddress('/gaps', search, product === undefined ? {} : { product });
}

/** Addresses of the screens from where the reader is: language, chain and region are kept. */
export function useAddresses(): { map(focus?: string): string; gaps(product?: string): string } {
  const { search } = useLocation();
  return { map: (focus) => toMapAddress(search, focus), gaps: (product) => toGapsAddress(search, product) };
}

function toAddress(path: string, search: string, extra: Readonly<Record<string, string>>): string {
  const now = new URLSearchParams(search);
  const next = new URLSearchParams(extra);
  for (const name of KEPT) {
    const value = now.get(name);
    if (value !== null) next.set(name, value);
  }
  next.sort();
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

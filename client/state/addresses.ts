import { useLocation } from 'react-router';

/** What stays the same when one goes from screen to screen. */
const KEPT = ['lang', 'chain', 'region'];

/** Address of the chain map; with a product its graph is drawn around it (or around its gap) and the side panel shows it. */
export function toMapAddress(search: string, product?: string, around: 'product' | 'gap' = 'product'): string {
  return toAddress('/', search, product === undefined ? {} : { focus: `${around}:${product}`, product });
}

/** Address of the gap board; `product` opens that gap's details. */
export function toGapsAddress(search: string, product?: string): string {
  return toAddress('/gaps', search, product === undefined ? {} : { product });
}

/** Addresses of the screens from where the reader is: language, chain and region are kept. */
export function useAddresses(): { map(product?: string, around?: 'product' | 'gap'): string; gaps(product?: string): string; playground(): string; screen(path: string, extra?: Readonly<Record<string, string>>): string } {
  const { search } = useLocation();
  return {
    map: (product, around) => toMapAddress(search, product, around),
    gaps: (product) => toGapsAddress(search, product),
    playground: () => toAddress('/playground', search, {}),
    screen: (path, extra = {}) => toAddress(path, search, extra),
  };
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

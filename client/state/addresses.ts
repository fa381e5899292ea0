import { useLocation } from 'react-router';
import { AS_OF } from '../api/as-of.ts';

/** What stays the same when one goes from screen to screen: how one reads, what of and as of when, and the scenarios of the sandbox. */
const KEPT = ['lang', 'chain', 'region', AS_OF, 'add', 'stop', 'land', 'a-add', 'a-stop', 'a-land'];

/** Address of the chain map; with a product its graph is drawn around it (or around its gap) and the side panel shows it. */
export function toMapAddress(search: string, product?: string, around: 'product' | 'gap' = 'product'): string {
  return toAddress('/map', search, product === undefined ? {} : { focus: `${around}:${product}`, product });
}

/** Address of the gap board; `product` opens that gap's details, `kind` leaves only gaps of that kind. */
export function toGapsAddress(search: string, product?: string, kind?: string): string {
  return toAddress('/gaps', search, { ...(product === undefined ? {} : { product }), ...(kind === undefined ? {} : { kinds: kind }) });
}

/** Addresses of the screens from where the reader is: language, chain, region and the scenarios of the sandbox are kept. */
export function useAddresses(): {
  map(product?: string, around?: 'product' | 'gap'): string;
  gaps(product?: string, kind?: string): string;
  balance(product?: string): string;
  playground(): string;
  screen(path: string, extra?: Readonly<Record<string, string>>): string;
} {
  const { search } = useLocation();
  return {
    map: (product, around) => toMapAddress(search, product, around),
    gaps: (product, kind) => toGapsAddress(search, product, kind),
    balance: (product) => toAddress('/balance', search, product === undefined ? {} : { open: product }),
    playground: () => toAddress('/playground', search, {}),
    screen: (path, extra = {}) => toAddress(path, search, extra),
  };
}

/** Address of another screen from where the reader is. */
export function toAddress(path: string, search: string, extra: Readonly<Record<string, string>> = {}): string {
  const now = new URLSearchParams(search);
  const next = new URLSearchParams(extra);
  for (const name of KEPT) {
    const value = now.get(name);
    if (value !== null && !next.has(name)) next.set(name, value);
  }
  next.sort();
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

/**
 * The parameters of the same screen in another chain: what else they say (a product, a lane, what is assumed) is of the chain that is left.
 */
export function toOtherChain(search: URLSearchParams, chain: string): URLSearchParams {
  const language = search.get('lang');
  return new URLSearchParams({ ...(language === null ? {} : { lang: language }), chain });
}

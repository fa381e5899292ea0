import { useLocation } from 'react-router';

/** What stays the same when one goes from screen to screen. */
const KEPT = ['lang', 'chain', 'region'];

/** The sandbox, which the map, the balance, the gap board and the side panel answer with; other screens show the facts on record. */
const SANDBOX = ['add', 'stop', 'land', 'a-add', 'a-stop', 'a-land'];

/** Address of the chain map; with a product its graph is drawn around it (or around its gap) and the side panel shows it. */
export function toMapAddress(search: string, product?: string, around: 'product' | 'gap' = 'product'): string {
  return toAddress('/', search, product === undefined ? {} : { focus: `${around}:${product}`, product }, [...KEPT, ...SANDBOX]);
}

/** Address of the gap board; `product` opens that gap's details, `kind` leaves only gaps of that kind. */
export function toGapsAddress(search: string, product?: string, kind?: string): string {
  return toAddress('/gaps', search, { ...(product === undefined ? {} : { product }), ...(kind === undefined ? {} : { kinds: kind }) }, [
    ...KEPT,
    ...SANDBOX,
  ]);
}

/**
 * Addresses of the screens from where the reader is: language, chain and region are kept, between map, balance and gap board the
 * scenario of the sandbox too.
 */
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
    balance: (product) => toAddress('/balance', search, product === undefined ? {} : { open: product }, [...KEPT, ...SANDBOX]),
    playground: () => toAddress('/playground', search, {}),
    screen: (path, extra = {}) => toAddress(path, search, extra),
  };
}

function toAddress(path: string, search: string, extra: Readonly<Record<string, string>>, kept = KEPT): string {
  const now = new URLSearchParams(search);
  const next = new URLSearchParams(extra);
  for (const name of kept) {
    const value = now.get(name);
    if (value !== null) next.set(name, value);
  }
  next.sort();
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

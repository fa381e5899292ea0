import { createContext, useContext } from 'react';

/** The chain and region in view and the revision of the data; every screen is inside it. Names are in the reader's language. */
export interface Scope {
  chain: string;
  chainName: string;
  region: string;
  regionName: string;
  /** Lanes and columns of the chain, in order; `name` already in the reader's language. */
  segments: readonly { id: string; name: string }[];
  stages: readonly { index: number; name: string }[];
  /**
   * "Data as of": the date up to which the facts reach (null where no source is dated), and number and time (ISO 8601) of the last change
   * of the graph; null before the first.
   */
  asOf: { revision: string; at: string; factsUntil: string | null } | null;
}

export const ScopeContext = createContext<Scope | null>(null);

/** @throws Error outside a screen: the frame provides the scope before it draws one. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (scope === null) throw new Error('useScope is for what is inside a screen.');
  return scope;
}

/** Id → name of segments or other named things. */
export function toNames(items: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}

import { createContext, useCallback, useContext } from 'react';
import { useNameOf, type Named } from './use-name-of.ts';

/** Enterprise → its name with what tells it from another of that name; holds those only that share theirs. */
export const SharedNames = createContext<ReadonlyMap<string, string>>(new Map());

/** The name of an enterprise in the reader's language, with its place (and id) where another bears the name too. */
export function useEnterpriseName(): (enterprise: Named & { id: string }) => string {
  const nameOf = useNameOf();
  const shared = useContext(SharedNames);
  return useCallback((enterprise) => shared.get(enterprise.id) ?? nameOf(enterprise), [shared, nameOf]);
}

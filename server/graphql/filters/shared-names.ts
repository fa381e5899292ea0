import { foldText } from '../../../shared/fold-text.ts';
import type { Enterprise } from '../../domain/facts.ts';

const found = new WeakMap<readonly Enterprise[], ReadonlySet<string>>();

/** Ids of the enterprises whose Chinese or English name another one bears too, compared as people compare names. */
export function enterprisesOfOneName(enterprises: readonly Enterprise[]): ReadonlySet<string> {
  const known = found.get(enterprises);
  if (known) return known;
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, nameEn } of enterprises) {
    for (const each of [name, nameEn]) {
      const key = foldText(each ?? '');
      if (key === '') continue;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const shared = new Set([...bearers.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]));
  found.set(enterprises, shared);
  return shared;
}

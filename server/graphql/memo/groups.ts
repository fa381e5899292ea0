import { append } from '../../domain/append.ts';
import { findGroupHeads } from '../../analysis/model/maker-groups.ts';
import { toParentChild } from '../../domain/relation-kinds.ts';
import type { Enterprise, Facts, Relation } from '../../domain/facts.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import { oncePer } from '../../analysis/tools/once-per.ts';

/** enterprise → every enterprise of its maker group, itself included, in id order. */
export const makerGroupsOf = oncePer((facts: Facts): ReadonlyMap<EnterpriseId, Enterprise[]> => {
  const heads = findGroupHeads(facts.relations, new Map(facts.enterprises.map((e, i) => [e.id, i])));
  const groups = new Map<number, Enterprise[]>();
  facts.enterprises.forEach((e, i) => append(groups, heads[i]!, e));
  return new Map(facts.enterprises.map((e, i) => [e.id, groups.get(heads[i]!) as Enterprise[]]));
});

/** The other ends of the relations that say who belongs to whom, each once, in id order. */
export function relatives(id: EnterpriseId, relations: readonly Relation[], wanted: 'parent' | 'child'): EnterpriseId[] {
  const own = wanted === 'parent' ? 'child' : 'parent';
  const pairs = relations.map(toParentChild).filter((pair) => pair !== null && pair[own] === id && pair[wanted] !== id);
  return [...new Set(pairs.map((pair) => pair![wanted] as EnterpriseId))].sort();
}

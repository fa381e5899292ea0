/**
 * The typed relations between enterprises as a network that can be walked in both directions, filtered by kind, date and
 * whether a source states the relation or somebody inferred it. Linear in the relations.
 */
import { append } from '../../domain/append.ts';
import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import { mayLieBetween } from '../../domain/dates.ts';
import type { Relation } from '../../domain/facts.ts';
import type { PartnershipKind } from '../../domain/words.ts';
import { isInferred, rankOf } from '../../domain/evidence.ts';

export interface RelationFilter {
  /** All kinds where left out; an empty list lets nothing through. */
  kinds?: readonly PartnershipKind[];
  /** False leaves out relations that rest on estimates only. */
  inferred: boolean;
  /** Relations whose time, as far as the source says it, touches since … until; undated ones are then left out. */
  since?: string;
  until?: string;
}

export interface RelationNetwork {
  /** enterprise id → its relations in both directions, by id; a relation to itself is left out. */
  readonly of: ReadonlyMap<string, readonly Relation[]>;
  /** enterprise id → what neighboursOf has found: a hub is passed again and again. */
  readonly neighbours: Map<string, readonly Neighbour[]>;
}

/** Somebody next to an enterprise, with the relations that lead there. */
export interface Neighbour {
  id: string;
  relations: readonly Relation[];
}

export function createRelationNetwork(relations: readonly Relation[], filter: RelationFilter): RelationNetwork {
  const of = new Map<string, Relation[]>();
  for (const relation of sortedById(relations)) {
    if (relation.from === relation.to || !passes(relation, filter)) continue;
    for (const end of [relation.from, relation.to]) {
      append(of, end, relation);
    }
  }
  return { of, neighbours: new Map() };
}

export function passes(relation: Relation, { kinds, inferred, since, until }: RelationFilter): boolean {
  if (kinds && !kinds.includes(relation.kind)) return false;
  if (!inferred && isInferred(relation.evidence)) return false;
  return mayLieBetween({ start: relation.date, end: relation.until }, { since, until });
}

/** The other end. */
export function otherEnd(relation: Relation, enterprise: string): string {
  return relation.from === enterprise ? relation.to : relation.from;
}

/** Neighbours by id; of several relations that lead to one the best evidenced comes first. Sorted once per network. */
export function neighboursOf({ of, neighbours }: RelationNetwork, enterprise: string): readonly Neighbour[] {
  const known = neighbours.get(enterprise);
  if (known) return known;
  const found = new Map<string, Relation[]>();
  for (const relation of of.get(enterprise) ?? []) append(found, otherEnd(relation, enterprise), relation);
  const sorted = [...found]
    .sort((a, b) => byCodePoint(a[0], b[0]))
    .map(([id, relations]) => ({
      id,
      relations: relations.sort((a, b) => rankOf(a.evidence) - rankOf(b.evidence) || byCodePoint(a.id, b.id)),
    }));
  neighbours.set(enterprise, sorted);
  return sorted;
}

/**
 * Whom an enterprise is tied to, step by step outwards: the enterprises within `depth` and all relations among them.
 * Nearest first, then by id; more than `first` enterprises are cut off and the answer says so. Linear in the relations reached.
 */
import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import { neighboursOf, type RelationNetwork } from './relation-network.ts';

export interface PartnerNetwork {
  /** The enterprise itself first. */
  enterprises: string[];
  /** Relations with both ends among them, by id. */
  partnerships: Relation[];
  truncated: boolean;
}

/** @param depth steps outwards, 0 for the enterprise alone. @param first most enterprises in the answer, itself included */
export function findPartnerNetwork(network: RelationNetwork, enterprise: string, depth: number, first: number): PartnerNetwork {
  const seen = new Set([enterprise]);
  let ring = [enterprise];
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const next = new Set<string>();
    for (const id of ring) for (const neighbour of neighboursOf(network, id)) if (!seen.has(neighbour.id)) next.add(neighbour.id);
    ring = [...next].sort(byCodePoint);
    for (const id of ring) seen.add(id);
  }
  const enterprises = [...seen].slice(0, Math.max(0, first));
  const kept = new Set(enterprises);
  const found = new Map<string, Relation>();
  for (const id of enterprises) {
    for (const relation of network.of.get(id) ?? []) if (kept.has(relation.from) && kept.has(relation.to)) found.set(relation.id, relation);
  }
  return { enterprises, partnerships: sortedById([...found.values()]), truncated: seen.size > enterprises.length };
}

import { createRelationNetwork, type RelationFilter, type RelationNetwork } from '../../analysis/network/relation-network.ts';
import type { Facts } from '../../domain/facts.ts';
import { oncePerQuestion } from './once-per-question.ts';

/** The two lists that a relation stands in. */
const RELATION_BYTES = 40;
const ENTERPRISE_BYTES = 150;

const keep = oncePerQuestion<Facts, RelationNetwork>('network', ({ of }) =>
  [...of.values()].reduce((bytes, relations) => bytes + ENTERPRISE_BYTES + RELATION_BYTES * relations.length, 0),
);

/** The relations that pass the filter as a network, built once per revision and filter. */
export function readRelationNetwork(facts: Facts, filter: RelationFilter): RelationNetwork {
  const { kinds, ...rest } = filter;
  const sorted = kinds && [...new Set(kinds)].sort();
  return keep(facts, JSON.stringify([sorted, rest]), () => createRelationNetwork(facts.relations, filter));
}

/** A filter without the parts that the caller left out. */
export function toRelationFilter(args: {
  kinds?: RelationFilter['kinds'] | null;
  inferred?: boolean | null;
  since?: string | null;
  until?: string | null;
}): RelationFilter {
  return {
    inferred: args.inferred ?? false,
    ...(args.kinds && { kinds: args.kinds }),
    ...(args.since != null && { since: args.since }),
    ...(args.until != null && { until: args.until }),
  };
}

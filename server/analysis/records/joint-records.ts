import type { Relation } from '../../domain/facts.ts';
import type { Agreement, ChainEvent, Records } from '../../domain/records.ts';
import { meaningOf } from '../../domain/relation-kinds.ts';
import { oncePer } from '../tools/once-per.ts';

const statedTogether = oncePer(({ passages }: Records) => {
  const together = new Map<string, Set<string>>();
  for (const { facts } of passages) {
    for (const fact of facts) {
      const others = together.get(fact) ?? new Set<string>();
      for (const other of facts) others.add(other);
      together.set(fact, others);
    }
  }
  return together;
});

/**
 * The agreement that a relation is part of: both are parties (or one party creates the other), and one that names the product or
 * stands in the same statement goes first.
 */
export function agreementOf(relation: Relation, records: Records): Agreement | null {
  if (!meaningOf(relation.kind).byAgreement) return null;
  const has = ({ parties, creates }: Agreement) =>
    parties.includes(relation.from) && (parties.includes(relation.to) || creates.includes(relation.to));
  return best(
    records.agreements.filter(has),
    relation,
    records,
    (one) => relation.product !== null && one.products.includes(relation.product),
    (one) => one.date,
  );
}

/** The event at which both took part; one in the same statement, then one of the same date goes first. */
export function eventOf(relation: Relation, records: Records): ChainEvent | null {
  const agreement = agreementOf(relation, records);
  const signedAt = agreement && records.events.find((event) => event.agreements.includes(agreement.id));
  if (signedAt) return signedAt;
  if (!meaningOf(relation.kind).atEvent) return null;
  // The government's talks are held by its agencies too, so the guest alone decides.
  const has = ({ participants }: ChainEvent) =>
    participants.includes(relation.to) && (participants.includes(relation.from) || relation.kind === 'TALKS');
  return best(
    records.events.filter(has),
    relation,
    records,
    () => false,
    (one) => one.start,
  );
}

function best<T extends { id: string }>(
  found: readonly T[],
  relation: Relation,
  records: Records,
  isAbout: (item: T) => boolean,
  dateOf: (item: T) => string | null,
): T | null {
  const together = statedTogether(records).get(relation.id);
  const score = (item: T) =>
    (together?.has(item.id) ? 4 : 0) +
    (isAbout(item) ? 2 : 0) +
    (relation.date !== null && dateOf(item)?.startsWith(relation.date) ? 1 : 0);
  return [...found].sort((a, b) => score(b) - score(a))[0] ?? null;
}

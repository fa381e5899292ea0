import type { Snapshot } from '../../chain/snapshot.ts';
import type { Relation } from '../../domain/facts.ts';
import type { Agreement, ChainEvent } from '../../domain/records.ts';
import { oncePer } from '../memo/once-per.ts';

/** Kinds of relations that come about by an agreement or at an event; ownership and place do not. */
const BY_AGREEMENT = new Set(['AGREEMENT', 'JOINT_DEVELOPS', 'ESTABLISHES', 'COOPERATES']);
const AT_AN_EVENT = new Set(['AGREEMENT', 'TALKS']);

const statedTogether = oncePer(({ records }: Snapshot) => {
  const passages = new Map<string, Set<string>>();
  for (const { facts } of records.passages)
    for (const fact of facts) passages.set(fact, new Set([...(passages.get(fact) ?? []), ...facts]));
  return passages;
});

/** The agreement that a relation is part of: both are parties (or one party creates the other), and one that names the product or stands in the same statement goes first. */
export function agreementOf(relation: Relation, snapshot: Snapshot): Agreement | null {
  if (!BY_AGREEMENT.has(relation.kind)) return null;
  const has = ({ parties, creates }: Agreement) =>
    parties.includes(relation.from) && (parties.includes(relation.to) || creates.includes(relation.to));
  return best(
    snapshot.records.agreements.filter(has),
    relation,
    snapshot,
    (one) => relation.product !== null && one.products.includes(relation.product),
    (one) => one.date,
  );
}

/** The event at which both took part; one in the same statement, then one of the same date goes first. */
export function eventOf(relation: Relation, snapshot: Snapshot): ChainEvent | null {
  const agreement = agreementOf(relation, snapshot);
  const signedAt = agreement && snapshot.records.events.find((event) => event.agreements.includes(agreement.id));
  if (signedAt) return signedAt;
  if (!AT_AN_EVENT.has(relation.kind)) return null;
  // The government's talks are held by its agencies too, so the guest alone decides.
  const has = ({ participants }: ChainEvent) =>
    participants.includes(relation.to) && (participants.includes(relation.from) || relation.kind === 'TALKS');
  return best(
    snapshot.records.events.filter(has),
    relation,
    snapshot,
    () => false,
    (one) => one.start,
  );
}

function best<T extends { id: string }>(
  found: readonly T[],
  relation: Relation,
  snapshot: Snapshot,
  isAbout: (item: T) => boolean,
  dateOf: (item: T) => string | null,
): T | null {
  const together = statedTogether(snapshot).get(relation.id);
  const score = (item: T) =>
    (together?.has(item.id) ? 4 : 0) +
    (isAbout(item) ? 2 : 0) +
    (relation.date !== null && dateOf(item)?.startsWith(relation.date) ? 1 : 0);
  return [...found].sort((a, b) => score(b) - score(a))[0] ?? null;
}

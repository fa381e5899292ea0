import { Conflict } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import { LABELS, type Label } from '../graph/vocabulary.ts';
import { commitChanges, type WriteResult } from '../ingest/write/commit-changes.ts';
import { isEmpty, type Changes } from '../ingest/write/find-changes.ts';
import { endOf, keyOf, type End } from '../ingest/write/graph-parts.ts';
import { untilNotOvertaken } from '../ingest/write/moving.ts';
import { findReferring, readStatements, type SomeStatements } from '../ingest/write/read-statements.ts';
import { toFields } from './fields.ts';
import { findMoved, type MovedField } from './find-moved.ts';
import { toList } from './list-fields.ts';
import { HAND } from './hand.ts';
import { planHand, touchedBy, type HandWrite } from './plan-hand.ts';

export interface HandRequest extends HandWrite {
  /** The revision at which the facts were read that are left as they are. */
  read: number;
  /** The revision that whoever writes has seen; null where he does not say. */
  expect: number | null;
  by: string;
  note: string;
}
/** One field that another has changed since it was seen: what he would write, or has seen, and what stands there now. As JSON. */
export interface Collision {
  label: Label;
  fact: string;
  field: string;
  /** Whether it is a list of ids, and no one value or link. */
  isList: boolean;
  yours: string | null;
  theirs: string | null;
}
/** OUTDATED: a fact that is touched is no longer what was read; it is to be read again. */
export type HandResult = WriteResult | 'OUTDATED';

/**
 * Writes facts that somebody has put in, as one revision, all or nothing; reads and writes no more of the graph than those facts.
 * @param beforeWrite is called when it is certain what will be written
 * @throws Conflict with the fields and both values where a fact has moved since it was seen
 */
export async function writeByHand(
  session: GraphSession,
  request: HandRequest,
  beforeWrite: () => Promise<void>,
  now: () => Date = () => new Date(),
): Promise<HandResult> {
  return untilNotOvertaken(async () => {
    const plan = await planByHand(session, request, now);
    if (plan === 'OUTDATED') return plan;
    const { changes, since } = plan;
    if (!isEmpty(changes)) await beforeWrite();
    const { by, note } = request;
    return commitChanges(session, changes, { since, by, note, dataset: HAND.id, now });
  });
}

/** What a write by hand would change, and the revision that this was found against. */
export interface HandPlan {
  changes: Changes;
  since: number;
}

/** Writes nothing. @throws Conflict as `writeByHand` does */
export async function planByHand(
  session: GraphSession,
  request: Omit<HandRequest, 'by' | 'note'>,
  now: () => Date = () => new Date(),
): Promise<HandPlan | 'OUTDATED'> {
  const keys = new Set([...request.states.nodes, ...touchedBy(request)].map(keyOf));
  const there = await readTouched(session, request);
  if (!areEndsThere(request, there)) return 'OUTDATED';
  const changes = planHand(there, request, now().toISOString());
  if (!isEmpty(changes)) {
    if (request.expect !== null) mustBeAsSeen(await findMoved(session, request.expect, there, keys), request);
    if ((await findMoved(session, request.read, there, keys)).length > 0) return 'OUTDATED';
  }
  return { changes, since: there.revision };
}

/** The statements that are touched, whatever leads to what is to go, and every dataset. */
async function readTouched(session: GraphSession, write: HandWrite): Promise<SomeStatements> {
  const { states, gone } = write;
  const datasets = await session.read(`MATCH (d:${LABELS.dataset}) RETURN d.id AS id`);
  const referring = gone.length > 0 ? await findReferring(session, gone) : [];
  return readStatements(
    session,
    [...touchedBy(write), ...referring, ...datasets.map(({ id }): End => ({ label: LABELS.dataset, id: id as string }))],
    states.links.flatMap(({ from, to }) => [from, to]),
  );
}

/** What a statement points to may have been taken out since it was thought out. */
function areEndsThere({ states }: HandWrite, { nodes, beyond }: SomeStatements): boolean {
  const known = new Set([...states.nodes, ...nodes].map(keyOf));
  return states.links.every(({ from, to }) => [from, to].every((end) => known.has(keyOf(end)) || beyond.has(keyOf(end))));
}

/** @throws Conflict */
function mustBeAsSeen(found: readonly MovedField[], { states }: HandWrite): void {
  const seen = found.map((moved) => ({ ...moved, wanted: toWanted(moved, states) }));
  const isSame = ({ then, now, wanted }: (typeof seen)[number]) => then === undefined && wanted === now;
  // A source that both name is told alike by both.
  const agreed = new Set(seen.filter(({ node }) => endOf(node).label === LABELS.source).map(({ node }) => node));
  for (const one of seen) if (!isSame(one)) agreed.delete(one.node);
  const collisions = seen
    .filter(({ node }) => !agreed.has(node))
    .map(({ node, field, isList, then, now, wanted }): Collision => {
      const { label, id } = endOf(node);
      return { label, fact: id, field, isList, yours: (wanted === now ? then : wanted) ?? null, theirs: now ?? null };
    });
  if (collisions.length > 0) throw new FactMoved(collisions);
}

/** What the write would make of a field, as JSON. */
function toWanted({ node, field, isList }: MovedField, { nodes, links }: HandWrite['states']): string | undefined {
  const part = nodes.find((one) => keyOf(one) === node);
  if (!part) return undefined;
  return isList ? JSON.stringify(toList(links, node, field)) : toFields(part, links)[field];
}

/** Somebody else has changed what is to be changed. */
export class FactMoved extends Conflict {
  constructor(readonly collisions: readonly Collision[]) {
    super(
      {
        zh: `这条事实在您看过之后被改了（${collisions.map(({ field }) => field).join('、')}），没有写入。`,
        en: `This fact was changed since you saw it (${collisions.map(({ field }) => field).join(', ')}); nothing was written.`,
      },
      { collisions },
    );
  }
}

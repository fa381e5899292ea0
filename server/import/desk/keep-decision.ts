/** Decisions about names are kept with the facts: a revision each, so that both engines, the journal and every backup have them. */
import { createHash } from 'node:crypto';
import type { MatchDecision } from '../../domain/match-decisions.ts';
import { readMark } from '../../graph/mark.ts';
import { readMatchDecisions } from '../../graph/queries/read-match-decisions.ts';
import type { GraphSession } from '../../graph/session.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { commitChanges } from '../../ingest/write/commit-changes.ts';
import type { Changes } from '../../ingest/write/find-changes.ts';
import { keyOf, type NodePart } from '../../ingest/write/graph-parts.ts';
import { untilNotOvertaken } from '../../ingest/write/moving.ts';
import { toDecisionKey, type Decision } from '../matching/decisions.ts';

/** The id of whatever is decided about this name in this place. */
export function toDecisionId(given: string, region: string | null): string {
  return `match-${createHash('sha256').update(toDecisionKey(given, region)).digest('hex').slice(0, 16)}`;
}

/** Keeps a decision in place of the one before about the same name and place. */
export function keepDecision(session: GraphSession, decision: Decision, by: string, now = new Date()): Promise<void> {
  const kept: MatchDecision = { ...decision, id: toDecisionId(decision.given, decision.region), by, at: now.toISOString() };
  return change(session, kept.id, by, () => kept);
}

/** @returns what it was, null where there was none */
export async function forgetDecision(session: GraphSession, id: string, by: string): Promise<MatchDecision | null> {
  let former: MatchDecision | null = null;
  await change(session, id, by, (before) => {
    former = before;
    return null;
  });
  return former;
}

async function change(
  session: GraphSession,
  id: string,
  by: string,
  to: (before: MatchDecision | null) => MatchDecision | null,
): Promise<void> {
  await untilNotOvertaken(async () => {
    const { revision } = await readMark(session);
    const before = (await readMatchDecisions(session)).find((one) => one.id === id) ?? null;
    const after = to(before);
    await commitChanges(session, toChanges(before, after), { since: revision, by, note: (after ?? before)?.given ?? null });
  });
}

function toChanges(before: MatchDecision | null, after: MatchDecision | null): Changes {
  const [old, fresh] = [before && toNode(before), after && toNode(after)];
  return {
    newNodes: fresh && !old ? [fresh] : [],
    changedNodes: fresh && old ? [{ before: old, after: fresh }] : [],
    goneNodes: old && !fresh ? [old] : [],
    newLinks: [],
    goneLinks: [],
    counts: { added: fresh && !old ? 1 : 0, changed: fresh && old ? 1 : 0, removed: old && !fresh ? 1 : 0 },
  };
}

function toNode({ region, enterprise, ...rest }: MatchDecision): NodePart {
  const props = { ...rest, ...(region !== null && { region }), ...(enterprise !== null && { enterprise }) };
  const end = { label: LABELS.matchDecision, id: rest.id };
  return { ...end, also: [], props, owner: keyOf(end) };
}

import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Confidence } from '../../domain/words.ts';
import { readPages } from '../pager.ts';
import type { GraphSession, Row, Value } from '../session.ts';
import type { Label } from '../vocabulary.ts';

/** What every query that reads statements returns as `evidence`, for the statement `n`. */
export const EVIDENCE_OF_N = `[(n)-[cited:EVIDENCED_BY]->(src:Source) | {source: src.id, confidence: cited.confidence, basis: cited.basis,
  locator: cited.locator, caption: cited.caption, position: cited.position, datasets: cited.datasets}] AS evidence`;

/** Row → evidence, in the order in which it was given. */
export function toEvidence(value: Value | undefined): Evidence[] {
  return inOrder((value ?? []) as Row[]).map(toOne);
}

const inOrder = (rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (a, b) => (a['position'] as number) - (b['position'] as number) || byCodePoint(a['source'] as string, b['source'] as string),
  );

const toOne = (row: Row): Evidence => ({
  ...toDatasets(row['datasets']),
  source: row['source'] as SourceId,
  confidence: row['confidence'] as Confidence,
  basis: (row['basis'] ?? null) as string | null,
  locator: (row['locator'] ?? null) as string | null,
  caption: row['caption'] === true,
});

/**
 * The evidence of every statement of a label, by id. Of a large table most rows cite one source in the same words: each such citation is
 * read once, with the statements that have it, and is one object in memory.
 */
export async function readEvidence(session: GraphSession, label: Label): Promise<(id: string) => Evidence[]> {
  const rows = await readPages(
    session,
    'n',
    (where) => `MATCH (n:${label}) ${where} MATCH (n)-[cited:EVIDENCED_BY]->(src:Source)
     RETURN src.id AS source, cited.confidence AS confidence, cited.basis AS basis, cited.locator AS locator, cited.caption AS caption,
       cited.position AS position, cited.datasets AS datasets, collect(n.id) AS ids`,
  );
  const evidence = new Map<string, Evidence[]>();
  for (const row of inOrder(rows)) {
    const one = toOne(row);
    const alone = [one];
    for (const id of row['ids'] as string[]) {
      const there = evidence.get(id);
      evidence.set(id, there ? [...there, one] : alone);
    }
  }
  return (id) => evidence.get(id) ?? [];
}

/** Whose part of a fact it is, where the fact has several owners and not all of them state it. */
export function toDatasets(value: Value | undefined): { datasets?: readonly string[] } {
  return Array.isArray(value) ? { datasets: value as string[] } : {};
}

/** The ids at the other ends of links that carry their place, in that order; for a comprehension that gives {id, position}. */
export function toIds<Id extends string>(value: Value | undefined): Id[] {
  const rows = (value ?? []) as { [key: string]: Value }[];
  return [...rows].sort((a, b) => (a['position'] as number) - (b['position'] as number)).map((row) => row['id'] as Id);
}

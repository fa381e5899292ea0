import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Confidence } from '../../domain/words.ts';
import type { Value } from '../session.ts';

/** What every query that reads statements returns as `evidence`, for the statement `n`. */
export const EVIDENCE_OF_N = `[(n)-[cited:EVIDENCED_BY]->(src:Source) | {source: src.id, confidence: cited.confidence, basis: cited.basis,
  locator: cited.locator, caption: cited.caption, position: cited.position, datasets: cited.datasets}] AS evidence`;

/** Row → evidence, in the order in which it was given. */
export function toEvidence(value: Value | undefined): Evidence[] {
  const rows = (value ?? []) as { [key: string]: Value }[];
  return [...rows]
    .sort((a, b) => (a['position'] as number) - (b['position'] as number) || byCodePoint(a['source'] as string, b['source'] as string))
    .map((row) => ({
      ...toDatasets(row['datasets']),
      source: row['source'] as SourceId,
      confidence: row['confidence'] as Confidence,
      basis: (row['basis'] ?? null) as string | null,
      locator: (row['locator'] ?? null) as string | null,
      caption: row['caption'] === true,
    }));
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

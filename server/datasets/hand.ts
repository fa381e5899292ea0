/**
 * What people put in by hand, fact by fact, as a dataset of its own. A folder says all of a fact; of a fact that a folder states, the hand
 * says only what it has corrected, so that the folder may go on with the rest.
 */
import type { Dataset, Retraction } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';

export const HAND: Dataset = { id: 'hand' as DatasetId, name: '手工录入', loadedAt: '', files: [] };

/** Whether the dataset says nothing of a field that it leaves out; any other says of it that there is none. */
export const saysInPart = (dataset: string): boolean => dataset === HAND.id;

/** A field that was emptied by hand: its value as JSON, where one that is not spoken of has none. */
export const EMPTIED = 'null';

/** Facts that were taken out by hand stay out, as long as nobody has brought them back. */
export function findStayingOut(datasets: Iterable<{ dataset: Dataset }>, there: { has(key: string): boolean }): Map<string, Retraction> {
  const found = new Map<string, Retraction>();
  for (const { dataset } of datasets) for (const one of dataset.retracted ?? []) if (!there.has(one.fact)) found.set(one.fact, one);
  return found;
}

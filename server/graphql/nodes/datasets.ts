import type { ListedDataset } from '../../domain/datasets.ts';
import type { Context } from '../context/context.ts';
import type { DatasetLine } from './parents.ts';

const BEFORE = 'dataset:';

/** A dataset as the schema shows it; its id is set apart from that of the chain, which is often the same word. */
export function toDatasetLine({ id, ...rest }: ListedDataset): DatasetLine {
  return { noun: 'DATASET', id: `${BEFORE}${id}`, ...rest };
}

/** The dataset with this id, null for any other id. */
export async function findDataset(id: string, { loaders }: Context): Promise<DatasetLine | null> {
  if (!id.startsWith(BEFORE)) return null;
  const found = (await loaders.datasets()).find((one) => one.id === id.slice(BEFORE.length));
  return found ? toDatasetLine(found) : null;
}

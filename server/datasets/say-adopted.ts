import type { Dataset } from '../domain/datasets.ts';
import type { Sentence } from '../errors.ts';

/** A graph from before there were datasets: whose its facts are now. */
export const sayAdopted = ({ id, name }: Dataset): Sentence => ({
  zh: `图由较早的版本建立，还没有数据集；其中的事实都归数据集 ${id}（${name}）所有。`,
  en: `The graph was made by an older version and knew no datasets; its facts are now those of the dataset ${id} (${name}).`,
});

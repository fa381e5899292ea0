import { useNameOf } from '../../state/use-name-of.ts';
import type { Dataset } from './dataset.ts';

/** What a dataset is called: one that is called like its chain is so in both languages. */
export function useDatasetName(): (dataset: Pick<Dataset, 'name' | 'chain'>) => string {
  const nameOf = useNameOf();
  return ({ name, chain }) => (chain?.name === name ? nameOf(chain) : name);
}

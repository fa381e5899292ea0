import type { PackageSearch } from '../../analysis/packages/packages-region.ts';
import type { ChainModel } from '../../analysis/model/model.ts';
import type { Language } from '../context/language.ts';
import { toProofLine } from './to-proof.ts';
import { toProducts } from './to-products.ts';

/** The sets as nouns; proofs only when they are asked for. */
export function toPackageSearchLine(
  model: ChainModel,
  { packages, complete, stopReason, minimumSize, certificate }: PackageSearch,
  language: Language,
) {
  return {
    complete,
    stopReason,
    minimumSize,
    certificate: certificate[language],
    packages: packages.map(({ add, plants, minimal, unlocks, proof }) => ({
      add: toProducts(model, add),
      size: add.length,
      plants,
      minimal,
      unlocks: toProducts(model, unlocks),
      get proof() {
        return toProofLine(model, proof);
      },
    })),
  };
}

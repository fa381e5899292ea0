/** One relation as a clause in the direction that its fact has: 「金川镍都 供货给 宁德时代」, "A supplies B". */
import type { Relation } from '../../domain/facts.ts';
import { meaningOf } from '../../domain/relation-kinds.ts';
import type { ChainModel } from '../model/model.ts';
import { nameOf, type Language } from '../model/names.ts';

export function relationClause(model: ChainModel, { kind, from, to }: Relation, language: Language): string {
  const name = (id: string) => nameOf(model.enterprises[model.enterpriseIndex.get(id)!]!, language);
  return meaningOf(kind).clause[language].replace(/\b[AB]\b/g, (letter) => name(letter === 'A' ? from : to));
}

/** One relation as a clause in the direction that its fact has: 「金川镍都 供货给 宁德时代」, "A supplies B". */
import type { Relation } from '../../domain/facts.ts';
import type { PartnershipKind } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import type { ChainModel } from '../model/model.ts';
import { nameOf, type Language } from '../model/names.ts';

/** `A` is whom the relation starts from, `B` where it ends. */
const CLAUSES: Record<PartnershipKind, Sentence> = {
  SUPPLIES: { zh: 'A 供货给 B', en: 'A supplies B' },
  JOINT_DEVELOPS: { zh: 'A 与 B 联合开发', en: 'A develops jointly with B' },
  AGREEMENT: { zh: 'A 与 B 签有协议', en: 'A has an agreement with B' },
  COOPERATES: { zh: 'A 与 B 合作', en: 'A cooperates with B' },
  TALKS: { zh: 'A 与 B 洽谈', en: 'A talks with B' },
  INVESTS_IN: { zh: 'A 投资 B', en: 'A invests in B' },
  SUBSIDIARY_OF: { zh: 'A 是 B 的子公司', en: 'A is a subsidiary of B' },
  PARENT_OF: { zh: 'A 是 B 的母公司', en: 'A is the parent of B' },
  PART_OF: { zh: 'A 隶属 B', en: 'A is part of B' },
  OPERATES: { zh: 'A 运营 B', en: 'A operates B' },
  RESEARCHES: { zh: 'A 为 B 研究', en: 'A does research for B' },
  ESTABLISHES: { zh: 'A 设立 B', en: 'A sets up B' },
  DEVELOPS: { zh: 'A 开发 B', en: 'A develops B' },
  RESIDENT_IN: { zh: 'A 入驻 B', en: 'A is resident in B' },
  LOCATED_IN: { zh: 'A 位于 B', en: 'A lies in B' },
  GOVERNS: { zh: 'A 管理 B', en: 'A administers B' },
};

export function relationClause(model: ChainModel, { kind, from, to }: Relation, language: Language): string {
  const name = (id: string) => nameOf(model.enterprises[model.enterpriseIndex.get(id)!]!, language);
  return CLAUSES[kind][language].replace(/\b[AB]\b/g, (letter) => name(letter === 'A' ? from : to));
}

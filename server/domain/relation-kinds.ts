/** Every kind of relation between two enterprises with what the product knows of it: the one table of them. */
import type { Sentence } from '../errors.ts';

/** What a kind of relation means; `A` in the clause is whom it starts from, `B` where it ends. */
interface RelationMeaning {
  /** Between the two names on screen: "A → 供应 → B". */
  words: Sentence;
  clause: Sentence;
  /** Which end is above the other in a group; null where the kind says nothing about ownership. */
  parent: 'FROM' | 'TO' | null;
  /** The first is somewhere: at the second. */
  place: boolean;
  /** A tie of business between the two, rather than where somebody is or who administers whom. */
  partnership: boolean;
  /** Says nothing of who gives and who takes. */
  mutual: boolean;
  /** Comes about by an agreement; at an event. */
  byAgreement: boolean;
  atEvent: boolean;
}

const of = (words: [string, string], clause: [string, string], traits: Partial<RelationMeaning> = {}): RelationMeaning => ({
  words: { zh: words[0], en: words[1] },
  clause: { zh: clause[0], en: clause[1] },
  parent: null,
  place: false,
  partnership: false,
  mutual: false,
  byAgreement: false,
  atEvent: false,
  ...traits,
});

export const RELATION_KINDS = {
  SUPPLIES: of(['供应', 'supplies'], ['A 供货给 B', 'A supplies B'], { partnership: true }),
  JOINT_DEVELOPS: of(['联合开发', 'develops with'], ['A 与 B 联合开发', 'A develops jointly with B'], {
    partnership: true,
    mutual: true,
    byAgreement: true,
  }),
  AGREEMENT: of(['签协议', 'has an agreement with'], ['A 与 B 签有协议', 'A has an agreement with B'], {
    partnership: true,
    mutual: true,
    byAgreement: true,
    atEvent: true,
  }),
  COOPERATES: of(['合作', 'cooperates with'], ['A 与 B 合作', 'A cooperates with B'], {
    partnership: true,
    mutual: true,
    byAgreement: true,
  }),
  TALKS: of(['洽谈', 'talks with'], ['A 与 B 洽谈', 'A talks with B'], { partnership: true, mutual: true, atEvent: true }),
  INVESTS_IN: of(['投资', 'invests in'], ['A 投资 B', 'A invests in B'], { partnership: true }),
  SUBSIDIARY_OF: of(['是其子公司', 'is a subsidiary of'], ['A 是 B 的子公司', 'A is a subsidiary of B'], {
    partnership: true,
    parent: 'TO',
  }),
  OPERATES: of(['运营', 'operates'], ['A 运营 B', 'A operates B'], { partnership: true }),
  RESEARCHES: of(['为其研发', 'researches for'], ['A 为 B 研究', 'A does research for B'], { partnership: true }),
  ESTABLISHES: of(['设立', 'establishes'], ['A 设立 B', 'A sets up B'], { partnership: true, byAgreement: true }),
  PART_OF: of(['是其一部分', 'is part of'], ['A 隶属 B', 'A is part of B'], { parent: 'TO' }),
  PARENT_OF: of(['是其母公司', 'is the parent of'], ['A 是 B 的母公司', 'A is the parent of B'], { partnership: true, parent: 'FROM' }),
  RESIDENT_IN: of(['入驻', 'is resident in'], ['A 入驻 B', 'A is resident in B'], { place: true }),
  LOCATED_IN: of(['位于', 'is located in'], ['A 位于 B', 'A lies in B'], { place: true }),
  DEVELOPS: of(['开发', 'develops'], ['A 开发 B', 'A develops B']),
  GOVERNS: of(['主管', 'governs'], ['A 管理 B', 'A administers B']),
} as const satisfies Record<string, RelationMeaning>;

/** SUPPLIES is a supply link, the others are partnerships. */
export type PartnershipKind = keyof typeof RELATION_KINDS;
export const PARTNERSHIP_KINDS = Object.keys(RELATION_KINDS) as [PartnershipKind, ...PartnershipKind[]];

/** What the table says of a kind. */
export const meaningOf = (kind: PartnershipKind): RelationMeaning => RELATION_KINDS[kind];

/** The parent and the child that a relation states, or null when its kind says nothing about groups. */
export function toParentChild<Id extends string>({
  kind,
  from,
  to,
}: {
  kind: PartnershipKind;
  from: Id;
  to: Id;
}): { parent: Id; child: Id } | null {
  const { parent } = meaningOf(kind);
  if (parent === null) return null;
  return parent === 'FROM' ? { parent: from, child: to } : { parent: to, child: from };
}

/** The two hierarchies that relations state, each without circles: who owns whom, and what lies inside what. */
export type HierarchyName = 'owners' | 'places';
export const HIERARCHIES: readonly HierarchyName[] = ['owners', 'places'];

/** Who is above or around whom by a relation, in one of the hierarchies; null where its kind says nothing about it. */
export function toBelow<Id extends string>(
  hierarchy: HierarchyName,
  relation: { kind: PartnershipKind; from: Id; to: Id },
): { parent: Id; child: Id } | null {
  if (hierarchy === 'owners') return toParentChild(relation);
  return meaningOf(relation.kind).place ? { parent: relation.to, child: relation.from } : null;
}

/**
 * What types, fields and values are called in the two languages, from the descriptions of the schema: each ends with its word in Chinese
 * in brackets. What the graph keeps and no type shows has its words in property-words.ts.
 */
import { getNamedType, isEnumType, isInterfaceType, isObjectType, type GraphQLEnumType, type GraphQLSchema } from 'graphql';
import type { Sentence } from '../../errors.ts';
import { LABEL_WORDS } from '../../graph/label-words.ts';
import { LABELS, LINKS, type Link } from '../../graph/vocabulary.ts';
import { PROPERTY_WORDS } from './property-words.ts';

/** Labels whose type has another name. */
const TYPES: Readonly<Record<string, string>> = { [LABELS.milestone]: 'ProjectMilestone', [LABELS.leadCriterion]: 'LeadScoreRow' };

/** What the other end of a link is to the fact. */
const LINK_WORDS: Partial<Record<Link, Sentence>> = {
  [LINKS.evidencedBy]: { zh: '依据', en: 'sources' },
  [LINKS.makes]: { zh: '生产企业', en: 'maker' },
  [LINKS.needs]: { zh: '需求企业', en: 'user' },
  [LINKS.of]: { zh: '产品', en: 'product' },
  [LINKS.gives]: { zh: '供应方', en: 'supplier' },
  [LINKS.enters]: { zh: '发起方', en: 'partner' },
  [LINKS.to]: { zh: '对方', en: 'other partner' },
  [LINKS.input]: { zh: '投入', en: 'inputs' },
  [LINKS.output]: { zh: '产出', en: 'outputs' },
  [LINKS.memberOf]: { zh: '所属类别', en: 'class' },
  [LINKS.inChain]: { zh: '产业链', en: 'chain' },
  [LINKS.surveyed]: { zh: '地区', en: 'region' },
  [LINKS.aimsAt]: { zh: '地区', en: 'region' },
  [LINKS.lacks]: { zh: '地区', en: 'region' },
  [LINKS.hasLeft]: { zh: '地区', en: 'region' },
  [LINKS.takesPlant]: { zh: '产品', en: 'product' },
  [LINKS.sends]: { zh: '企业', en: 'enterprise' },
  [LINKS.liesIn]: { zh: '所在地区', en: 'place' },
  [LINKS.standsForArea]: { zh: '所辖地区', en: 'area' },
  [LINKS.opensAt]: { zh: '打开时的地区', en: 'region it opens at' },
  [LINKS.holds]: { zh: '人物', en: 'person' },
  [LINKS.heldAt]: { zh: '单位', en: 'organisation' },
  [LINKS.tookPart]: { zh: '参加者', en: 'participants' },
  [LINKS.tookPlaceIn]: { zh: '地点', en: 'places' },
  [LINKS.ledTo]: { zh: '达成', en: 'came of it' },
  [LINKS.party]: { zh: '各方', en: 'parties' },
  [LINKS.creates]: { zh: '促成', en: 'creates' },
  [LINKS.about]: { zh: '所指', en: 'about' },
  [LINKS.reached]: { zh: '项目', en: 'project' },
  [LINKS.ownedBy]: { zh: '业主', en: 'owners' },
  [LINKS.plansFor]: { zh: '拟建产品', en: 'planned products' },
  [LINKS.serves]: { zh: '工作思路', en: 'policy line' },
  [LINKS.inBatch]: { zh: '批次', en: 'batch' },
  [LINKS.hasInvestment]: { zh: '投资额', en: 'investment' },
  [LINKS.hasCapacity]: { zh: '产能', en: 'capacity' },
  [LINKS.branchOf]: { zh: '上级', en: 'part of' },
  [LINKS.carriedBy]: { zh: '承担企业', en: 'carried by' },
  [LINKS.standsIn]: { zh: '来源', en: 'source' },
  [LINKS.states]: { zh: '所述事实', en: 'facts stated' },
  [LINKS.saidIn]: { zh: '出处', en: 'stated in' },
  [LINKS.tiedTo]: { zh: '相关指标', en: 'tied to' },
};
const YES_NO: Readonly<Record<string, Sentence>> = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } };

/** @returns a noun for one fact of the label: 生产, production */
export function sayLabel(label: string): Sentence {
  return { zh: LABEL_WORDS[label]?.zh ?? label, en: toWords(label) };
}

/** The fact's property or link; a link is named by its type, also where it is told as a field (`→IN_CHAIN ncc`). */
export function sayField(schema: GraphQLSchema, label: string, told: string): Sentence {
  const field = told.replace(/^→/, '').split(' ')[0]!;
  const link = LINK_WORDS[field as Link];
  if (link) return link;
  const zh = toZh(findField(schema, label, field)?.description);
  return zh === null ? (PROPERTY_WORDS[field] ?? { zh: field, en: toWords(field) }) : { zh, en: toWords(field) };
}

/** A value of the property: a word of a closed list by its word. */
export function sayValue(schema: GraphQLSchema, label: string, field: string, { zh, en }: Sentence): Sentence {
  const found = findField(schema, label, field);
  const type = found && getNamedType(found.type);
  if (isEnumType(type)) return sayEnum(type, zh);
  return type?.name === 'Boolean' ? (YES_NO[zh] ?? { zh, en }) : { zh, en };
}

/** A value of a closed list: 延链, to extend. */
export function sayEnum(type: GraphQLEnumType, value: string): Sentence {
  const description = type.getValue(value)?.description;
  const en = description?.replace(/[.,;:] .*$/s, '').replace(/\.?\s*\([^()]*\)$/, '');
  return { zh: toZh(description) ?? value, en: en === undefined ? value : en.charAt(0).toLowerCase() + en.slice(1) };
}

function findField(schema: GraphQLSchema, label: string, field: string) {
  const type = schema.getType(TYPES[label] ?? label);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
}

function toZh(description: string | null | undefined): string | null {
  return /\(([^()]*)\)$/.exec(description ?? '')?.[1] ?? null;
}

/** 'stageWords' → 'stage words'. */
function toWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

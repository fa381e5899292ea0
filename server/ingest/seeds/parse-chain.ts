import { z } from 'zod';
import type { Chain } from '../../domain/facts.ts';
import type { ChainId, DatasetId, RegionId, SegmentId, SourceId } from '../../domain/ids.ts';
import { CONFIDENCES, type Confidence } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { toShort, type Problems } from '../problems/check-problems.ts';
import { findTextProblem } from '../problems/check-text.ts';
import { checkReference } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';

export const CHAIN_FILE = 'chain.json';
const name = z
  .string()
  .trim()
  .min(1)
  .check(({ value, issues }) => {
    const sentence = findTextProblem(value, 'name');
    if (sentence) issues.push({ code: 'custom', input: value, params: { sentence } });
  });
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/);
const SHAPE = z.strictObject({
  id,
  dataset: id.optional(),
  name_zh: name,
  name_en: name,
  region: name.nullable(),
  stages: z
    .array(z.strictObject({ index: z.int().min(0), name_zh: name, name_en: name }))
    .min(1)
    .max(12),
  segments: z
    .array(z.strictObject({ id, name_zh: name, name_en: name }))
    .min(1)
    .max(10),
  source: name,
  confidence: z.enum(CONFIDENCES.map((word) => word.toLowerCase()) as [string, ...string[]]),
});

/** What each member has to be; a number in a path stands for any entry of the list. */
const WANTED: Record<string, Sentence> = {
  id: {
    zh: '应是小写字母、数字、- 或 _ 组成的编号，例如 ni-cu-co',
    en: 'should be an id of small letters, digits, - and _, for example ni-cu-co',
  },
  dataset: {
    zh: '应是小写字母、数字、- 或 _ 组成的编号；不填则数据集就是这条链',
    en: 'should be an id of small letters, digits, - and _; without it the dataset is that of the chain',
  },
  name_zh: { zh: '应是非空的中文名称', en: 'should be the Chinese name, not empty' },
  name_en: { zh: '应是非空的英文名称', en: 'should be the English name, not empty' },
  region: { zh: '应是 regions.csv 里的一个编号，或 null', en: 'should be an id of regions.csv, or null' },
  index: { zh: '应是从 0 起的整数', en: 'should be a whole number from 0' },
  stages: { zh: '应是 1 到 12 个 {index, name_zh, name_en} 的列表', en: 'should be a list of 1 to 12 {index, name_zh, name_en}' },
  segments: { zh: '应是 1 到 10 个 {id, name_zh, name_en} 的列表', en: 'should be a list of 1 to 10 {id, name_zh, name_en}' },
  source: { zh: '应是 sources.csv 里的一个编号', en: 'should be an id of sources.csv' },
  confidence: {
    zh: `应是 ${CONFIDENCES.map((word) => word.toLowerCase()).join('、')} 之一`,
    en: `should be one of ${CONFIDENCES.map((word) => word.toLowerCase()).join(', ')}`,
  },
};
const MEMBERS: Sentence = {
  zh: '应是一个对象，成员为 id、name_zh、name_en、region、stages、segments、source、confidence，可另有 dataset',
  en: 'should be an object with the members id, name_zh, name_en, region, stages, segments, source, confidence, and dataset if need be',
};
const ENTRY: Sentence = {
  zh: '应是一个对象，成员为 index 或 id、name_zh、name_en',
  en: 'should be an object with the members index or id, name_zh, name_en',
};

function toSentence(issue: z.core.$ZodIssue): Sentence {
  if (issue.code === 'custom') return issue.params?.['sentence'] as Sentence;
  if (issue.code === 'unrecognized_keys')
    return {
      zh: `不认识 ${issue.keys.map(toShort).join('、')}；请删去或改正写法`,
      en: `has the unknown ${issue.keys.map(toShort).join(', ')}; remove or correct it`,
    };
  const last = issue.path.at(-1);
  return (typeof last === 'string' ? WANTED[last] : last === undefined ? MEMBERS : ENTRY) ?? MEMBERS;
}

/** The line where the parser stopped, where it says so. */
function lineOf(error: unknown, bytes: Uint8Array): number | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? null : new TextDecoder().decode(bytes).slice(0, Number(position)).split('\n').length;
}

/** The chain, and the id of the dataset that states it. */
export interface ChainFile {
  chain: Chain;
  dataset: DatasetId;
}

/** Parses chain.json: the name of the chain, its stages (columns of the map, numbered from 0) and at most ten segments (its lanes). */
export function parseChain(files: ReadonlyMap<string, Uint8Array>, problems: Problems): ChainFile | null {
  const bytes = files.get(CHAIN_FILE);
  if (bytes === undefined) return null;
  const at = (column: string | null) => ({ file: CHAIN_FILE, row: null, column });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const where = lineOf(error, bytes);
    problems.add(
      at(null),
      `不是 UTF-8 的 JSON${where === null ? '' : `，第 ${where} 行附近有错`}；请检查逗号、引号和括号是否成对`,
      `is not JSON in UTF-8${where === null ? '' : `; something is wrong near line ${where}`}; look for a missing comma, quote or bracket`,
    );
    return null;
  }
  const result = SHAPE.safeParse(json);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = issue.path.join('.') || null;
      const { zh, en } = toSentence(issue);
      problems.add(at(path), zh, en);
    }
    return null;
  }
  return { chain: toChain(result.data, problems), dataset: (result.data.dataset ?? result.data.id) as DatasetId };
}

function toChain(chain: z.infer<typeof SHAPE>, problems: Problems): Chain {
  const at = (column: string) => ({ file: CHAIN_FILE, row: null, column });
  const wrongStage = chain.stages.findIndex((stage, i) => stage.index !== i);
  if (wrongStage >= 0)
    problems.add(
      at(`stages.${wrongStage}.index`),
      `环节要从 0 起依次编号，这里应为 ${wrongStage}`,
      `stages are numbered from 0 in order; this one should be ${wrongStage}`,
    );
  const repeated = chain.segments.find((segment, i) => chain.segments.findIndex((other) => other.id === segment.id) < i);
  if (repeated) problems.add(at('segments'), `分段编号 ${repeated.id} 出现两次`, `the segment id ${repeated.id} stands twice`);
  return {
    noun: 'CHAIN',
    id: chain.id as ChainId,
    name: chain.name_zh,
    nameEn: chain.name_en,
    region: chain.region as RegionId | null,
    stages: chain.stages.map((stage) => ({ index: stage.index, name: stage.name_zh, nameEn: stage.name_en })),
    segments: chain.segments.map((segment) => ({ id: segment.id as SegmentId, name: segment.name_zh, nameEn: segment.name_en })),
    evidence: [
      {
        source: chain.source as SourceId,
        confidence: chain.confidence.toUpperCase() as Confidence,
        basis: null,
        locator: null,
        caption: false,
      },
    ],
  };
}

/** The region where the chain opens and its sources are among the tables. */
export function checkChainReferences(chain: Chain | null, checks: Checks): void {
  if (chain === null) return;
  const at = (column: string) => ({ file: CHAIN_FILE, row: null, column });
  checkReference('region', chain.region, at('region'), checks);
  for (const { source } of chain.evidence) checkReference('source', source, at('source'), checks);
}

import { z } from 'zod';
import type { Chain } from '../domain/facts.ts';
import type { ChainId, RegionId, SegmentId, SourceId } from '../domain/ids.ts';
import { CONFIDENCES, type Confidence } from '../domain/words.ts';
import type { ReadContext } from './read-context.ts';

const FILE = 'chain.json';
const name = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/);
const SHAPE = z.strictObject({
  id, name_zh: name, name_en: name, region: name.nullable(),
  stages: z.array(z.strictObject({ index: z.int().min(0), name_zh: name, name_en: name })).min(1).max(12),
  segments: z.array(z.strictObject({ id, name_zh: name, name_en: name })).min(1).max(10),
  source: name, confidence: z.enum(CONFIDENCES.map((word) => word.toLowerCase()) as [string, ...string[]]),
});

/** Reads chain.json: the name of the chain, its stages (columns of the map, numbered from 0) and at most ten segments (its lanes). */
export function readChain({ files, problems }: ReadContext): Chain | null {
  const bytes = files.get(FILE);
  if (bytes === undefined) return null;
  const at = (column: string | null) => ({ file: FILE, row: null, column });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.add(at(null), `不是 UTF-8 的 JSON(${why})`, `is not JSON in UTF-8 (${why})`);
    return null;
  }
  const result = SHAPE.safeParse(json);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = issue.path.join('.') || null;
      problems.add(at(path), `不合要求：${issue.message}`, `is not as it should be: ${issue.message}`);
    }
    return null;
  }
  const chain = result.data;
  const wrongStage = chain.stages.findIndex((stage, i) => stage.index !== i);
  if (wrongStage >= 0) problems.add(at(`stages.${wrongStage}.index`), `环节要从 0 起依次编号，这里应为 ${wrongStage}`, `stages are numbered from 0 in order; this one should be ${wrongStage}`);
  const repeated = chain.segments.find((segment, i) => chain.segments.findIndex((other) => other.id === segment.id) < i);
  if (repeated) problems.add(at('segments'), `分段编号 ${repeated.id} 出现两次`, `the segment id ${repeated.id} stands twice`);
  return {
    id: chain.id as ChainId, name: chain.name_zh, nameEn: chain.name_en, region: chain.region as RegionId | null,
    stages: chain.stages.map((stage) => ({ index: stage.index, name: stage.name_zh, nameEn: stage.name_en })),
    segments: chain.segments.map((segment) => ({ id: segment.id as SegmentId, name: segment.name_zh, nameEn: segment.name_en })),
    evidence: [{ source: chain.source as SourceId, confidence: chain.confidence.toUpperCase() as Confidence, basis: null, locator: null, caption: false }],
  };
}

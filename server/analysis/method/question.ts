import type { Sentence } from '../../errors.ts';
import type { Method } from './method.ts';

/**
 * A question that is asked of a region or of the whole graph, described like a method: what it answers, assumes and rests on. It takes
 * its input from the graph, so it has no input table of its own and no self-test on one.
 */
export type Question = Omit<Method, 'input' | 'run'>;

export const REGION = { name: 'region', meaning: { zh: '地区', en: 'the region' } };
export const CHAIN = { name: 'chain', meaning: { zh: '产业链', en: 'the chain' } };
export const WEIGHTS = {
  name: 'weights',
  meaning: { zh: '替换的因素权重；未给出的保持原值', en: 'weights in place of the factors’ own; what is left out keeps its own' },
};
export const INFERRED = { name: 'inferred', meaning: { zh: '是否计入估计的关系', en: 'whether relations of confidence ESTIMATE count' } };
export const FIRST = { name: 'first', meaning: { zh: '最多给出多少', en: 'how many at most' } };
export const NO_RECORD: Sentence = { zh: '“无记录”不等于“没有”。', en: '"No record" is never "absent".' };
export const NO_ESTIMATES: Sentence = { zh: '估计的关系默认不计。', en: 'Estimated relations stay out unless asked for.' };

/** A factor of a score as an assumption: its name, its weight and its normalisation. */
export function toAssumption({ name, weight, rule }: { name: Sentence; weight: number; rule: Sentence }): Sentence {
  return { zh: `${name.zh}（权重 ${weight}）：${rule.zh}。`, en: `${name.en} (weight ${weight}): ${rule.en}.` };
}

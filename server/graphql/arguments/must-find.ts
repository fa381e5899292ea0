import { NotFound, type Sentence } from '../../errors.ts';

const NOUNS = {
  chain: { zh: '产业链', en: 'chain' },
  region: { zh: '地区', en: 'region' },
  product: { zh: '产品', en: 'product' },
  enterprise: { zh: '企业', en: 'enterprise' },
  project: { zh: '项目', en: 'project' },
  policyLine: { zh: '工作思路', en: 'policy line' },
  batch: { zh: '项目批次', en: 'batch of projects' },
  source: { zh: '来源', en: 'source' },
} satisfies Record<string, Sentence>;

/**
 * The value under an id that stands in an argument.
 * @throws NotFound naming the noun and the id
 */
export function mustFind<Id extends string, T>(map: ReadonlyMap<Id, T>, id: string, noun: keyof typeof NOUNS): T {
  const found = map.get(id as Id);
  if (found !== undefined) return found;
  throw new NotFound(
    { zh: `没有编号为“${id}”的${NOUNS[noun].zh}。`, en: `There is no ${NOUNS[noun].en} with the id "${id}".` },
    { [noun]: id },
  );
}

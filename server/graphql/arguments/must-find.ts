import { foldText } from '../../../shared/fold-text.ts';
import { editDistance } from '../../domain/edit-distance.ts';
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
 * @throws NotFound naming the noun and the id, and which ids are near it or belong to what is called so
 */
export function mustFind<Id extends string, T>(map: ReadonlyMap<Id, T>, id: string, noun: keyof typeof NOUNS): T {
  const found = map.get(id as Id);
  if (found !== undefined) return found;
  const near = findNear(map, id);
  throw new NotFound(
    {
      zh: `没有编号为“${id}”的${NOUNS[noun].zh}${near.length > 0 ? `；是不是 ${near.join('、')}？` : '。'}`,
      en: `There is no ${NOUNS[noun].en} with the id "${id}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : '.'}`,
    },
    { [noun]: id },
  );
}

const MOST_NEAR = 3;
/** Longer texts are no ids. */
const LONGEST = 60;

/** Ids of what is called as was asked, or else ids that are a slip or two away; in the order of the facts. */
function findNear<Id extends string, T>(map: ReadonlyMap<Id, T>, asked: string): Id[] {
  if (asked === '' || asked.length > LONGEST) return [];
  const folded = foldText(asked);
  const called = [...map].filter(([, thing]) => namesOf(thing).some((name) => foldText(name) === folded)).map(([id]) => id);
  const most = asked.length < 5 ? 1 : 2;
  const found = called.length > 0 ? called : [...map.keys()].filter((id) => editDistance(asked, id, most) <= most);
  return found.slice(0, MOST_NEAR);
}

/** A thing that has no name is found by its id alone. */
function namesOf(thing: unknown): string[] {
  const { name, nameEn, title, aliases } = (thing ?? {}) as { name?: string; nameEn?: string; title?: string; aliases?: string[] };
  return [name, nameEn, title, ...(aliases ?? [])].filter((one) => typeof one === 'string' && one !== '') as string[];
}

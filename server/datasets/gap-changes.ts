/** Which gaps of a chain a load would open or close in the region where the chain opens. */
import { findGaps } from '../analysis/gaps/find-gaps.ts';
import { createSnapshot, type Snapshot } from '../chain/snapshot.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import type { Sentence } from '../errors.ts';
import type { GraphReading } from '../graph/read-facts.ts';
import type { DatasetContent } from '../ingest/seeds/parse-seeds.ts';

/** So many names are told. */
const TOLD = 5;
const KINDS = {
  EXTEND: { zh: '延链', en: 'extend' },
  SUPPLEMENT: { zh: '补链', en: 'supplement' },
  STRENGTHEN: { zh: '强链', en: 'strengthen' },
} as const satisfies Record<string, Sentence>;

const NEW = { id: 0, at: '', by: '', note: null, added: 0, changed: 0, removed: 0 };

export function tellGaps(before: GraphReading, { facts, records, dataset }: DatasetContent): Sentence[] {
  const there = createSnapshot(NEW, before.facts, before.records, before.origins);
  const after = createSnapshot(NEW, facts, records);
  return facts.chains.flatMap(({ id, name, nameEn, region }): Sentence[] => {
    if (region === null) return [];
    const others = before.origins.datasets.filter((one) => one.id !== dataset.id && one.chains.includes(id)).map((one) => one.id);
    if (others.length > 0)
      return [
        {
          zh: `产业链 ${name} 的缺口还取决于数据集 ${others.join('、')}，装入之后再看。`,
          en: `The gaps of the chain ${nameEn} also depend on the dataset ${others.join(', ')}; look at them after loading.`,
        },
      ];
    const old = gapsOf(there, id, region);
    const now = gapsOf(after, id, region) ?? new Map<string, Sentence>();
    const place = { zh: `产业链 ${name}、${region}`, en: `Chain ${nameEn}, ${region}` };
    const opened = [...now].filter(([key]) => !old?.has(key)).map(([, gap]) => gap);
    if (old === null) return [{ zh: `${place.zh}：缺口 ${now.size} 个。`, en: `${place.en}: ${now.size} gaps.` }];
    const closed = [...old].filter(([key]) => !now.has(key)).map(([, gap]) => gap);
    return [
      {
        zh: `${place.zh}：新出现的缺口 ${list(opened, 'zh')}；消失的缺口 ${list(closed, 'zh')}。`,
        en: `${place.en}: gaps that open: ${list(opened, 'en')}; gaps that close: ${list(closed, 'en')}.`,
      },
    ];
  });
}

/** Kind and product → its name; null where the graph does not hold the chain or the region. */
function gapsOf(snapshot: Snapshot, chain: ChainId, region: RegionId): Map<string, Sentence> | null {
  if (!snapshot.index.chains.has(chain) || !snapshot.index.regions.has(region)) return null;
  const view = snapshot.view(chain, region);
  return new Map(
    findGaps(view).map(({ kind, product }) => {
      const { name, nameEn } = snapshot.index.products.get(product)!;
      return [`${kind} ${product}`, { zh: `${name}（${KINDS[kind].zh}）`, en: `${nameEn ?? name} (${KINDS[kind].en})` }];
    }),
  );
}

function list(gaps: readonly Sentence[], language: keyof Sentence): string {
  const told = gaps
    .slice(0, TOLD)
    .map((gap) => gap[language])
    .join(language === 'zh' ? '、' : ', ');
  const more = gaps.length > TOLD ? '…' : '';
  return gaps.length === 0 ? '0' : `${gaps.length} ${language === 'zh' ? `（${told}${more}）` : `(${told}${more})`}`;
}

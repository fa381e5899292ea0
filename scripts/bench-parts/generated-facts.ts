/** A generated chain as facts, with a region that makes part of it. */
import {
  BLANK_ENTERPRISE,
  NO_FACTS,
  type Enterprise,
  type Evidence,
  type Facts,
  type Flow,
  type Process,
  type Product,
  type Production,
  type Region,
} from '../../server/domain/facts.ts';
import type { ChainId, EnterpriseId, FactId, ProcessId, ProductId, RegionId, SegmentId, SourceId } from '../../server/domain/ids.ts';
import { sortedById } from '../../server/domain/by-code-point.ts';
import { createDice, createRandomChain, type GeneratedChain } from './methods-a-chains.ts';

export const CHAIN = 'generated' as ChainId;
export const CITY = 'city' as RegionId;
const STAGES = 7;
const PRODUCTS_PER_FIRM = 40;
const evidence: Evidence[] = [{ source: 'definition' as SourceId, confidence: 'DEFINITION', basis: null, locator: null, caption: false }];

/** Of a chain whose products are x0, x1 … up to `size`; local firms make four products of ten, firms elsewhere two. */
export function createGeneratedFacts(size: number, chain: GeneratedChain = createRandomChain(size)): Facts {
  const dice = createDice(41);
  const productId = (name: string) => name as ProductId;
  const products = Array.from({ length: size }, (_, i): Product => ({
    noun: 'PRODUCT',
    id: productId(`x${i}`),
    name: `产品${i}`,
    nameEn: null,
    aliases: [],
    stage: Math.floor((i * STAGES) / size),
    segment: 's' as SegmentId,
    branch: null,
    unit: null,
    trade: 'WIDE',
    size: null,
    density: null,
    metals: [],
    hs6: null,
    gb4754: null,
    isClass: false,
    classKind: null,
    parentClass: null,
    chains: [CHAIN],
    evidence,
  }));
  const flow = (name: string, anyOf: string | null): Flow => ({
    product: productId(name),
    quantity: null,
    quantityTo: null,
    unit: null,
    anyOf,
    part: 'MAIN',
    illustrative: false,
    evidence,
  });
  const processes = chain.processes.map((p): Process => ({
    noun: 'PROCESS',
    id: p.id as ProcessId,
    name: p.id,
    nameEn: null,
    inputs: [...new Set(p.inputs)]
      .map((q) => flow(q, null))
      .concat(
        (p.anyOf ?? [])
          .flat()
          .filter((q) => !p.inputs.includes(q))
          .map((q) => flow(q, 'a')),
      ),
    output: { ...flow(p.outputs[0]!, null), part: null },
    byproducts: p.outputs
      .slice(1)
      .filter((q) => q !== p.outputs[0])
      .map((q) => ({ ...flow(q, null), part: null })),
    incomplete: null,
    evidence,
  }));
  const firms = Math.ceil(size / PRODUCTS_PER_FIRM);
  const enterprises = Array.from({ length: 2 * firms }, (_, i): Enterprise => ({
    ...BLANK_ENTERPRISE,
    id: `e${i}` as EnterpriseId,
    name: `企业${i}`,
    region: (i < firms ? CITY : 'elsewhere') as RegionId,
    area: null,
    geoPrecision: 'CITY',
    nameVerified: true,
    evidence,
  }));
  const productions = products.flatMap(({ id: product }): Production[] => {
    const lot = dice(10);
    if (lot > 5) return [];
    const enterprise = `e${(lot < 4 ? 0 : firms) + dice(firms)}` as EnterpriseId;
    return [
      {
        noun: 'PRODUCTION',
        id: `makes:${enterprise}:${product}:operating` as FactId,
        enterprise,
        product,
        phase: 'OPERATING',
        status: null,
        capacity: null,
        unit: null,
        year: null,
        aggregate: false,
        evidence,
      },
    ];
  });
  const region = (id: string, level: Region['level'], parent: string | null): Region => ({
    noun: 'REGION',
    id: id as RegionId,
    code: null,
    name: id,
    nameEn: null,
    level,
    lat: null,
    lon: null,
    parent: parent as RegionId | null,
    evidence,
  });
  return {
    ...NO_FACTS,
    chains: [
      {
        noun: 'CHAIN',
        id: CHAIN,
        name: '生成链',
        nameEn: 'Generated',
        region: CITY,
        stages: Array.from({ length: STAGES }, (_, index) => ({ index, name: `${index}`, nameEn: `${index}` })),
        segments: [{ id: 's' as SegmentId, name: '段', nameEn: 'segment' }],
        evidence,
      },
    ],
    regions: [region(CITY, 'CITY', 'country'), region('country', 'COUNTRY', null), region('elsewhere', 'CITY', 'country')],
    products: sortedById(products),
    processes: sortedById(processes),
    enterprises: sortedById(enterprises),
    productions: sortedById(productions),
    needs: [],
    relations: [],
    surveys: [
      {
        noun: 'SURVEY',
        id: 'survey' as FactId,
        region: CITY,
        chain: CHAIN,
        date: '2026-01',
        until: null,
        scope: 'everything',
        evidence,
      },
    ],
    sources: [
      {
        noun: 'SOURCE',
        id: 'definition' as SourceId,
        title: 'definition',
        publisher: null,
        date: null,
        url: null,
        linkOk: false,
        citation: false,
        quality: null,
      },
    ],
  };
}

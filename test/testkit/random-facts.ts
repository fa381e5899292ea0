import fc from 'fast-check';
import { sortedById } from '../../server/domain/by-code-point.ts';
import type { Facts } from '../../server/domain/facts.ts';
import type { SiteKind } from '../../server/domain/words.ts';
import { withNouns } from './with-nouns.ts';

/** Random small facts that are well-formed (every id that is pointed at exists) but otherwise as odd as they can be. */
export function randomFacts(): fc.Arbitrary<Facts> {
  return fc
    .record({
      products: fc.integer({ min: 1, max: 6 }),
      enterprises: fc.integer({ min: 1, max: 5 }),
      processes: fc.integer({ min: 0, max: 4 }),
    })
    .chain(({ products, enterprises, processes }) =>
      fc.record({
        products: fc.tuple(...ids('q', products).map(randomProduct)),
        enterprises: fc.tuple(...ids('e', enterprises).map(randomEnterprise)),
        processes: fc.tuple(...ids('p', processes).map((id) => randomProcess(id, ids('q', products)))),
        productions: fc.uniqueArray(randomProduction(ids('e', enterprises), ids('q', products)), { selector: (m) => m.id, maxLength: 6 }),
        relations: fc.uniqueArray(randomRelation(ids('e', enterprises), ids('q', products)), { selector: (r) => r.id, maxLength: 6 }),
        needs: fc.uniqueArray(randomNeed(ids('e', enterprises), ids('q', products)), { selector: (n) => n.id, maxLength: 6 }),
        absences: fc.uniqueArray(randomAbsence(ids('q', products)), { selector: (a) => a.id, maxLength: 3 }),
        surveys: fc.uniqueArray(randomSurvey, { selector: (s) => s.id, maxLength: 2 }),
        goals: fc.uniqueArray(randomGoal(ids('q', products)), { selector: (g) => g.id, maxLength: 3 }),
        plantSizes: fc.uniqueArray(randomPlantSize(ids('q', products)), { selector: (p) => p.id, maxLength: 3 }),
        parkCapacities: fc.uniqueArray(randomParkCapacity(ids('q', products)), { selector: (c) => c.id, maxLength: 3 }),
        signals: fc.uniqueArray(randomSignal(ids('e', enterprises), ids('q', products)), { selector: (s) => s.id, maxLength: 3 }),
        regions: fc.tuple(...REGIONS.map(randomRegion)),
        parks: fc.subarray(ids('e', enterprises)),
      }),
    )
    .map((parts) =>
      withNouns<Facts>({
        chains: [
          {
            id: 'c',
            name: '链',
            nameEn: 'Chain',
            region: 'r0',
            stages: [{ index: 0, name: '零', nameEn: 'Zero' }],
            segments: [{ id: 'seg', name: '段', nameEn: 'Segment' }],
            evidence: [],
          },
        ],
        regions: sortedById([...parts.regions, ...parts.enterprises.filter(({ id }) => parts.parks.includes(id)).map(toPark)]),
        products: parts.products,
        processes: parts.processes,
        enterprises: parts.enterprises,
        productions: sortedById(parts.productions),
        needs: sortedById(parts.needs),
        relations: sortedById(parts.relations),
        absences: sortedById(parts.absences),
        surveys: sortedById(parts.surveys),
        goals: sortedById(parts.goals),
        plantSizes: sortedById(parts.plantSizes),
        parkCapacities: sortedById(parts.parkCapacities),
        signals: sortedById(parts.signals),
        sources: ids('s', 3).map((id) => ({
          id,
          title: `来源 ${id}`,
          publisher: null,
          date: null,
          url: null,
          linkOk: false,
          citation: true,
          quality: null,
        })),
      }),
    );
}

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

/** Texts with quotes, backslashes, line ends, emoji and Chinese; never empty where the column is required. */
const anyText = fc.oneof(
  fc.constantFrom('铜"箔"', "it's", 'a\\b', '第一行\n第二行', '𠮷🙂', '$param', '`x`', '{id: 1}'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const textOrNull = fc.option(anyText, { nil: null });
const amountOrNull = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 2 ** 40 }),
    fc.double({ min: 0, max: 1e9, noNaN: true }).map((x) => x + 0),
  ),
  { nil: null },
);
const evidence = fc.array(
  fc.record({
    source: fc.constantFrom(...ids('s', 3)),
    confidence: fc.constantFrom('CITED', 'SEED', 'ESTIMATE'),
    basis: textOrNull,
    locator: textOrNull,
    caption: fc.boolean(),
  }),
  { maxLength: 3 },
);

const randomProduct = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: anyText,
    nameEn: textOrNull,
    aliases: fc.array(anyText, { maxLength: 3 }),
    stage: fc.integer({ min: 0, max: 6 }),
    segment: fc.constant('seg'),
    branch: textOrNull,
    unit: textOrNull,
    trade: fc.constantFrom('LOCAL', 'REGIONAL', 'WIDE'),
    size: amountOrNull,
    density: amountOrNull,
    metals: fc.array(fc.record({ element: fc.constantFrom('Ni', 'Cu', 'S'), share: fc.constantFrom(1, 0.5, 0.125) }), { maxLength: 3 }),
    hs6: textOrNull,
    gb4754: textOrNull,
    isClass: fc.boolean(),
    classKind: fc.constantFrom(null, 'GRADE', 'TOTAL'),
    parentClass: fc.constantFrom(null, 'q0'),
    chains: fc.constantFrom([], ['c']),
    evidence,
  });

const randomEnterprise = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: anyText,
    nameEn: textOrNull,
    aliases: fc.array(anyText, { maxLength: 2 }),
    kind: fc.constantFrom('ENTERPRISE', 'INSTITUTE'),
    uscc: textOrNull,
    listedCode: textOrNull,
    region: fc.constantFrom(null, ...REGIONS),
    area: fc.constantFrom(null, ...REGIONS),
    lat: amountOrNull,
    lon: amountOrNull,
    geoPrecision: fc.constantFrom('CITY', 'PLACEHOLDER'),
    nameVerified: fc.boolean(),
    standsFor: fc.integer({ min: 1, max: 9 }),
    evidence,
  });

/** The first may lie nowhere, each other one only in one before it: no ring. */
const REGIONS = ids('r', 3);
const randomRegion = (id: string, index: number) =>
  fc.record({
    id: fc.constant(id),
    code: textOrNull,
    name: anyText,
    nameEn: textOrNull,
    level: fc.constantFrom('COUNTRY', 'PROVINCE', 'CITY', 'COUNTY'),
    lat: amountOrNull,
    lon: amountOrNull,
    parent: fc.constantFrom(null, ...REGIONS.slice(0, index)),
    evidence,
  });

/** A park is one node as a region and as an enterprise: it says the same as both. */
const toPark = ({
  id,
  name,
  nameEn,
  lat,
  lon,
  region,
  evidence: cited,
}: {
  id: string;
  name: string;
  nameEn: string | null;
  lat: number | null;
  lon: number | null;
  region: string | null;
  evidence: object[];
}) => ({ id, code: null, name, nameEn, level: 'PARK', lat, lon, parent: region, evidence: cited });

const randomNeed = (enterprises: string[], products: string[]) =>
  fc
    .record({
      enterprise: fc.constantFrom(...enterprises),
      product: fc.constantFrom(...products),
      quantity: amountOrNull,
      unit: textOrNull,
      evidence,
    })
    .map((n) => ({ id: `needs:${n.enterprise}:${n.product}`, ...n }));

const randomAbsence = (products: string[]) =>
  fc
    .record({
      product: fc.constantFrom(...products),
      region: fc.constantFrom(...REGIONS),
      date: fc.constantFrom(null, '2024-01'),
      note: textOrNull,
      evidence,
    })
    .map((a) => ({ id: `absent:${a.region}:${a.product}`, ...a }));

const randomSurvey = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    chain: fc.constant('c'),
    date: fc.constantFrom(null, '2024-01'),
    until: fc.constantFrom(null, '2024-06'),
    scope: anyText,
    evidence,
  })
  .map((s) => ({ id: `surveyed:${s.chain}:${s.region}`, ...s }));

const randomGoal = (products: string[]) =>
  fc
    .record({
      region: fc.constantFrom(...REGIONS),
      product: fc.constantFrom(...products),
      date: fc.constantFrom(null, '2024'),
      note: textOrNull,
      evidence,
    })
    .map((g) => ({ id: `goal:${g.region}:${g.product}`, ...g }));

const randomParkCapacity = (products: string[]) =>
  fc
    .record({
      region: fc.constantFrom(...REGIONS),
      kind: fc.constantFrom<SiteKind>('LAND', 'POWER', 'WATER', 'EMISSION'),
      product: fc.constantFrom(null, ...products),
      free: fc.double({ min: 0, max: 1e9, noNaN: true }).map((x) => x + 0),
      unit: fc.constantFrom('t/a', 'm3/a', 'MWh/a', '亩'),
      date: fc.constantFrom(null, '2024'),
      note: textOrNull,
      evidence,
    })
    .map((c) => ({ id: `free:${c.region}:${c.kind}:${c.product}`, ...c }));

const range = fc.option(
  fc.record({ from: fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => x + 0), to: fc.integer({ min: 0, max: 2 ** 40 }) }),
  {
    nil: null,
  },
);
const randomPlantSize = (products: string[]) =>
  fc
    .record({
      product: fc.constantFrom(...products),
      usual: range,
      smallest: range,
      unit: anyText,
      investment: range,
      investmentPer: amountOrNull,
      evidence,
    })
    .map((p) => ({ id: `plant:${p.product}`, ...p }));

const randomSignal = (enterprises: string[], products: string[]) =>
  fc
    .record({
      enterprise: fc.constantFrom(...enterprises),
      product: fc.constantFrom(null, ...products),
      kind: fc.constantFrom('EXPANDS', 'SEEKS_SITE'),
      date: fc.constantFrom('2020', '2024-05'),
      text: anyText,
      evidence,
    })
    .map((s) => ({ id: `signal:${s.enterprise}:${s.kind}:${s.date}:${s.product ?? ''}`, ...s }));

const randomFlow = (product: string, isInput = false) =>
  fc.record({
    product: fc.constant(product),
    quantity: amountOrNull,
    quantityTo: amountOrNull,
    unit: textOrNull,
    anyOf: fc.constantFrom(null, 'A', 'B'),
    part: isInput ? fc.constantFrom('MAIN', 'AUX', 'ENERGY') : fc.constant(null),
    illustrative: fc.boolean(),
    evidence,
  });

const randomProcess = (id: string, products: string[]) =>
  fc
    .record({ inputs: fc.subarray(products), output: fc.constantFrom(...products), byproducts: fc.subarray(products) })
    .chain(({ inputs, output, byproducts }) =>
      fc.record({
        id: fc.constant(id),
        name: anyText,
        nameEn: textOrNull,
        inputs: fc.tuple(...inputs.map((product) => randomFlow(product, true))),
        output: randomFlow(output),
        byproducts: fc.tuple(...byproducts.map((product) => randomFlow(product))),
        incomplete: textOrNull,
        evidence,
      }),
    );

const randomProduction = (enterprises: string[], products: string[]) =>
  fc
    .record({
      enterprise: fc.constantFrom(...enterprises),
      product: fc.constantFrom(...products),
      phase: fc.constantFrom('OPERATING', 'PLANNED', 'RESOURCE'),
      status: textOrNull,
      capacity: amountOrNull,
      unit: textOrNull,
      year: fc.option(fc.integer({ min: 1950, max: 2030 }), { nil: null }),
      aggregate: fc.boolean(),
      evidence,
    })
    .map((m) => ({ id: `makes:${m.enterprise}:${m.product}:${m.phase.toLowerCase()}`, ...m }));

const randomRelation = (enterprises: string[], products: string[]) =>
  fc
    .record({
      kind: fc.constantFrom('SUPPLIES', 'TALKS', 'SUBSIDIARY_OF'),
      from: fc.constantFrom(...enterprises),
      to: fc.constantFrom(...enterprises),
      product: fc.constantFrom(null, ...products),
      date: fc.constantFrom(null, '2020', '2020-06-21'),
      until: fc.constantFrom(null, '2021'),
      note: textOrNull,
      evidence,
    })
    .map((r) => ({ id: `rel:${r.kind}:${r.from}:${r.to}:${r.product ?? ''}`, ...r }));

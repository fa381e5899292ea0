/** Hand-drawn chains for tests: a few lines of text become Facts. */
import { sortedById } from '../../server/domain/by-code-point.ts';
import {
  BLANK_ENTERPRISE,
  type Enterprise,
  type Evidence,
  type Facts,
  type Flow,
  type Process,
  type Product,
  type Region,
} from '../../server/domain/facts.ts';
import { NO_RECORDS, type Project, type ProjectStage, type Records } from '../../server/domain/records.ts';
import type { Confidence, InputPart, PartnershipKind, Phase, Trade } from '../../server/domain/words.ts';
import { createChainModel, type ChainModel } from '../../server/analysis/model/model.ts';
import { createRegionView, type RegionView } from '../../server/analysis/region/region-view.ts';
import type { RegionChange } from '../../server/analysis/region/change.ts';

export interface TinyChain {
  /** "ore@0 cell@5": stages; a product without one has stage 1. */
  stages?: string;
  /** "cathode: c111 c622": a grade class with its members; "nickel/total: metal" a total. */
  classes?: string[];
  /**
   * "smelt: ore + (coal | gas) -> metal + slag": main output first. "p: -> q" needs nothing. "acid~aux", "power~energy": an input that is
   * no main material; "wheel~shown" one that only illustrates an end use.
   */
  processes?: string[];
  /**
   * "firm: metal slag" operating; "firm: metal?planned", "firm: ore?resource", "firm: metal!estimate" for the confidence. "metal=100" is a
   * capacity in t/a, "metal=100T" one that is a total, "metal=100idle" one that stands still, "metal=3000kg/a" one in another unit.
   */
  makes?: string[];
  /** "firm: salt power", "firm: salt=5" with how much. */
  needs?: string[];
  /** "child SUBSIDIARY_OF parent", "a SUPPLIES b ore", a confidence may follow as "!estimate". */
  relations?: string[];
  /** Enterprises in the region `there`; all others are in `here`. */
  outside?: string;
  /** "firm@quarter": enterprises in another region than `here` or `there`. */
  places?: string;
  /** "melt@local acid@regional": how far products are hauled; all others anywhere. */
  trades?: string;
  /** The regions that were surveyed; `here` when left out. */
  surveyed?: string;
  /** "q": goals of `here`. */
  goals?: string;
  /**
   * "pj STARTED here: q": a project at a stage, in a region (`-` for none), and what it makes; "!out" after the stage: not of the chain.
   */
  projects?: string[];
  /** "salt@here": products that someone recorded as not made in a region. */
  absences?: string;
}

/** The regions: `land` holds `here` (with `quarter` and `park` in it) and `there`. The chain's id is `tiny`. */
export function tinyChain(tiny: TinyChain): Facts {
  const stages = new Map(
    words(tiny.stages)
      .map((word) => split(word, '@'))
      .map(([id, stage]) => [id, Number(stage)]),
  );
  const trades = new Map(
    words(tiny.trades)
      .map((word) => split(word, '@'))
      .map(([product, trade]) => [product, trade.toUpperCase() as Trade]),
  );
  const productIds = new Set(stages.keys());
  const parents = new Map<string, string>();
  const classes = (tiny.classes ?? []).map((line) => {
    const [head, members] = split(line, ':');
    const [id, kind] = split(head, '/');
    for (const member of words(members)) {
      parents.set(member, id);
      productIds.add(member);
    }
    return { id, kind: kind === 'total' ? ('TOTAL' as const) : ('GRADE' as const) };
  });
  const processes = (tiny.processes ?? []).map((line) => toProcess(line, productIds));
  const productions = lines(tiny.makes).flatMap(({ who, what }) =>
    what.map((word) => {
      const [text, confidence] = split(word, '!');
      const [name, amount] = split(text, '=');
      const [product, phase] = split(name, '?');
      return { enterprise: who, product, phase: (phase || 'operating').toUpperCase() as Phase, confidence, ...toAmount(amount) };
    }),
  );
  const needs = lines(tiny.needs).flatMap(({ who, what }) =>
    what.map((word) => {
      const [product, amount] = split(word, '=');
      return { enterprise: who, product, ...toAmount(amount) };
    }),
  );
  for (const { product } of [...productions, ...needs]) if (!classes.some((c) => c.id === product)) productIds.add(product);
  const relations = (tiny.relations ?? []).map((line) => {
    const [text, confidence] = split(line, '!');
    const [from, kind, to, product] = words(text);
    return { from: from!, kind: kind as PartnershipKind, to: to!, product: product ?? null, confidence };
  });
  const firms = new Set(
    [...productions, ...needs]
      .map((row) => row.enterprise)
      .concat(
        relations.flatMap((r) => [r.from, r.to]),
        words(tiny.outside),
      ),
  );
  const places = new Map(words(tiny.places).map((word) => split(word, '@') as [string, string]));
  const elsewhere = new Set(words(tiny.outside));

  return {
    chains: [
      {
        noun: 'CHAIN',
        id: id('tiny'),
        name: '小链',
        nameEn: 'Tiny chain',
        region: id('here'),
        evidence: [],
        stages: [0, 1, 2, 3, 4, 5, 6].map((index) => ({ index, name: `第${index}环`, nameEn: `Stage ${index}` })),
        segments: [{ id: id('main'), name: '主线', nameEn: 'Main line' }],
      },
    ],
    regions: ['here:land', 'land:', 'park:here', 'quarter:here', 'there:land'].map((line) => toRegion(split(line, ':'))),
    products: sortedById([
      ...[...productIds]
        .filter((q) => !classes.some((c) => c.id === q))
        .map((q) => ({ ...toProduct(q, stages.get(q) ?? 1, parents.get(q) ?? null), trade: trades.get(q) ?? 'WIDE' })),
      ...classes.map((c) => ({ ...toProduct(c.id, 1, parents.get(c.id) ?? null), isClass: true, classKind: c.kind })),
    ]),
    processes: sortedById(processes),
    enterprises: sortedById([...firms].map((e) => toEnterprise(e, places.get(e) ?? (elsewhere.has(e) ? 'there' : 'here')))),
    productions: sortedById(
      productions.map(({ confidence, enterprise, product, phase, amount, unit, mark }) => ({
        noun: 'PRODUCTION',
        id: id(`makes:${enterprise}:${product}:${phase.toLowerCase()}`),
        enterprise: id(enterprise),
        product: id(product),
        phase,
        status: mark === 'idle' ? '停产' : null,
        capacity: amount,
        unit,
        year: null,
        aggregate: mark === 'T',
        evidence: evidence(confidence),
      })),
    ),
    needs: sortedById(
      needs.map(({ enterprise, product, amount, unit }) => ({
        noun: 'NEED',
        id: id(`needs:${enterprise}:${product}`),
        enterprise: id(enterprise),
        product: id(product),
        quantity: amount,
        unit,
        evidence: evidence(),
      })),
    ),
    relations: sortedById(
      relations.map(({ from, kind, to, product, confidence }) => ({
        noun: 'RELATION',
        id: id(`rel:${kind}:${from}:${to}${product === null ? '' : `:${product}`}`),
        kind,
        from: id(from),
        to: id(to),
        product: product === null ? null : id(product),
        date: null,
        until: null,
        note: null,
        evidence: evidence(confidence),
      })),
    ),
    absences: sortedById(
      words(tiny.absences)
        .map((word) => split(word, '@'))
        .map(([product, region]) => ({
          noun: 'ABSENCE',
          id: id(`absent:${region}:${product}`),
          product: id(product),
          region: id(region),
          date: null,
          note: null,
          evidence: evidence(),
        })),
    ),
    surveys: words(tiny.surveyed ?? 'here').map((region) => ({
      noun: 'SURVEY',
      id: id(`survey:${region}`),
      region: id(region),
      chain: id('tiny'),
      date: '2026-11',
      until: null,
      scope: '全链',
      evidence: evidence(),
    })),
    goals: words(tiny.goals).map((product) => ({
      noun: 'GOAL',
      id: id(`goal:${product}`),
      region: id('here'),
      product: id(product),
      date: null,
      note: null,
      evidence: evidence(),
    })),
    plantSizes: [],
    parkCapacities: [],
    signals: [],
    sources: [],
  };
}

/** The projects of a tiny chain, as records. */
export function tinyRecords(tiny: TinyChain): Records {
  const projects = (tiny.projects ?? []).map((line): Project => {
    const [head, products] = split(line, ':');
    const [name, stage, region] = words(head);
    const [word, out] = split(stage!, '!');
    return {
      noun: 'PROJECT',
      id: id(name!),
      name: name!,
      nameEn: name!,
      stage: word as ProjectStage,
      stageWords: null,
      owners: [],
      products: words(products).map((product) => ({ product: id(product), role: 'MAKES', evidence: evidence() })),
      region: region === '-' ? null : id(region!),
      policyLine: null,
      batch: null,
      inChain: out !== 'out',
      caseOwner: null,
      investment: null,
      capacity: null,
      evidence: evidence(),
    };
  });
  return { ...NO_RECORDS, projects };
}

export function tinyModel(tiny: TinyChain): ChainModel {
  return createChainModel(tinyChain(tiny), id('tiny'), tinyRecords(tiny));
}

/** A tiny chain has few products, so a survey counts however few are recorded. */
export function tinyView(
  tiny: TinyChain,
  { region = 'here', change = {}, fewestRecorded = 0 }: { region?: string; change?: RegionChange; fewestRecorded?: number } = {},
): RegionView {
  return createRegionView(tinyModel(tiny), id(region), change, { fewestRecorded });
}

/** Ids of the products (or, with the process list, processes) whose bit is set. */
export function idsOf(view: RegionView, bits: Uint8Array, list: readonly { id: string }[] = view.model.products): string[] {
  return list.filter((_, i) => bits[i] === 1).map((item) => item.id);
}

/** Any text as an id of the kind that the place asks for: fixtures know what they write. */
export function id<Id extends string>(text: string): Id {
  return text as Id;
}

function toProcess(line: string, productIds: Set<string>): Process {
  const [name, rule] = split(line, ':');
  const [left, right] = split(rule, '->');
  const inputs: Flow[] = [];
  left
    .split('+')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .forEach((part, i) => {
      const members = part
        .replace(/[()]/g, '')
        .split('|')
        .map((word) => word.trim());
      const anyOf = part.startsWith('(') ? String.fromCharCode(65 + i) : null;
      for (const member of members) inputs.push(toFlow(member, anyOf));
    });
  const outputs = right.split('+').map((word) => ({ ...toFlow(word.trim(), null), part: null }));
  for (const flow of [...inputs, ...outputs]) productIds.add(flow.product);
  return {
    noun: 'PROCESS',
    id: id(name),
    name: `${name}工艺`,
    nameEn: name,
    inputs,
    output: outputs[0]!,
    byproducts: outputs.slice(1),
    incomplete: null,
    evidence: evidence(),
  };
}

/** "100", "100T" a total, "100idle", "3000kg/a"; t/a without a unit, nothing known without a number. */
function toAmount(text: string): { amount: number | null; unit: string | null; mark: string } {
  const [, number = '', rest = ''] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  const isMark = rest === '' || rest === 'T' || rest === 'idle';
  if (number === '') return { amount: null, unit: null, mark: '' };
  return { amount: Number(number), unit: isMark ? 't/a' : rest, mark: isMark ? rest : '' };
}

/** "acid*0.05~aux": a product, how much of it (1 without, "*?" not known, "*2..3" a range), and what it is to the process. */
function toFlow(text: string, anyOf: string | null): Flow {
  const [amount, word] = split(text, '~');
  const [product, range] = split(amount, '*');
  const [quantity, quantityTo] = split(range, '..');
  return {
    product: id(product),
    quantity: quantity === '?' ? null : quantity === '' ? 1 : Number(quantity),
    quantityTo: quantityTo === '' ? null : Number(quantityTo),
    unit: 't/t',
    anyOf,
    part: word === '' || word === 'shown' ? 'MAIN' : (word.toUpperCase() as InputPart),
    illustrative: word === 'shown',
    evidence: evidence(),
  };
}

function toProduct(q: string, stage: number, parentClass: string | null): Product {
  return {
    noun: 'PRODUCT',
    id: id(q),
    name: `产品${q}`,
    nameEn: q,
    aliases: [],
    stage,
    segment: id('main'),
    branch: null,
    unit: 't',
    trade: 'WIDE',
    size: null,
    density: null,
    metals: [],
    hs6: null,
    gb4754: null,
    isClass: false,
    classKind: null,
    parentClass: parentClass === null ? null : id(parentClass),
    chains: [id('tiny')],
    evidence: evidence(),
  };
}

function toEnterprise(e: string, region: string): Enterprise {
  return {
    ...BLANK_ENTERPRISE,
    id: id(e),
    name: `企业${e}`,
    nameEn: e,
    region: id(region),
    area: null,
    geoPrecision: 'CITY',
    nameVerified: true,
    evidence: evidence(),
  };
}

function toRegion([name, parent]: [string, string]): Region {
  const level = name === 'land' ? 'COUNTRY' : name === 'park' ? 'PARK' : name === 'quarter' ? 'COUNTY' : 'CITY';
  return {
    noun: 'REGION',
    id: id(name),
    code: null,
    name,
    nameEn: name,
    level,
    lat: null,
    lon: null,
    parent: parent === '' ? null : id(parent),
    evidence: [],
  };
}

function evidence(confidence = 'cited'): Evidence[] {
  return [
    { source: id('S1'), confidence: (confidence || 'cited').toUpperCase() as Confidence, basis: null, locator: null, caption: false },
  ];
}

function lines(list: string[] = []): { who: string; what: string[] }[] {
  return list.map((line) => split(line, ':')).map(([who, what]) => ({ who, what: words(what) }));
}

function words(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The trimmed texts before and after the first separator; the second is empty without one. */
function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}

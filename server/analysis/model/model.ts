/**
 * One chain as numbers: products, processes, enterprises, who makes and who needs, in typed arrays shared by every region.
 * Pure: the same facts give the same model, in whatever order they come.
 * Memory: typed arrays only, no object per link (the facts themselves are referred to, not copied).
 */
import { append } from '../../domain/append.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { Chain, Enterprise, Facts, Need, Process, Product, Production, Relation } from '../../domain/facts.ts';
import type { ChainId } from '../../domain/ids.ts';
import { NO_RECORDS, type Records } from '../../domain/records.ts';
import { PHASES, TRADES } from '../../domain/words.ts';
import { NotFound } from '../../errors.ts';
import { NO_MEMO, type Memo } from '../tools/memo.ts';
import { createAndOrGraph, invert, type AndOrGraph } from '../makeable/and-or-graph.ts';
import { findChainProcesses, toProcessInput } from './chain-processes.ts';
import { findGroupHeads } from './maker-groups.ts';
import { isInferred } from './mark-of.ts';
import { rowOf, type Lists } from './lists.ts';
import { findPlaces } from './places.ts';
import { findRequirements } from './requirements.ts';

export { rowOf, type Lists };

export const OPERATING = PHASES.indexOf('OPERATING');
export const PLANNED = PHASES.indexOf('PLANNED');

/**
 * Numbers: products of the graph come first in id order (`graph.products`), class products follow from `productCount` on.
 * Processes, enterprises, productions and needs are numbered in id order too, so comparing numbers compares ids.
 */
export interface ChainModel {
  readonly facts: Facts;
  readonly chain: Chain;
  readonly graph: AndOrGraph;
  /** Processes that only illustrate an end use: in no set and no closure, and no part of `graph`. */
  readonly endUses: readonly Process[];
  /** requirement → number of its part in INPUT_PARTS; an OR group has the part of its most important member. */
  readonly requirementPart: Uint8Array;
  /** requirement → 1 where purchase meets it: a member of trade WIDE, or a small auxiliary one of trade REGIONAL. */
  readonly purchasable: Uint8Array;
  /** product → number of its trade in TRADES. */
  readonly trade: Uint8Array;
  /** What happens around the chain: the projects count as on their way or as estimates. */
  readonly records: Records;
  /** Products that are no classes: the nodes of the map. */
  readonly productCount: number;
  readonly products: readonly Product[];
  readonly productIndex: ReadonlyMap<string, number>;
  readonly processes: readonly Process[];
  readonly stage: Uint8Array;
  /** product → number of its segment in `chain.segments`, -1 for one that the chain does not name. */
  readonly segment: Int8Array;
  /** process → its main output. */
  readonly mainOutput: Int32Array;
  /** product → processes whose main output it is. */
  readonly mainSources: Lists;
  /** product → grade classes it is a member of (numbers from `productCount` on); empty for classes of kind TOTAL. */
  readonly gradeClasses: Lists;
  readonly enterprises: readonly Enterprise[];
  readonly enterpriseIndex: ReadonlyMap<string, number>;
  /** enterprise → head of its maker group. */
  readonly groupHead: Int32Array;
  /** enterprise id → region ids it is recorded in. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly productions: readonly Production[];
  readonly productionProduct: Int32Array;
  readonly productionEnterprise: Int32Array;
  readonly productionPhase: Uint8Array;
  /** production → 1 when nothing but estimates carries it: it proves nothing. */
  readonly productionEstimated: Uint8Array;
  /** product (classes included) → its productions, everywhere. */
  readonly productionsOf: Lists;
  readonly needs: readonly Need[];
  readonly needProduct: Int32Array;
  readonly needEnterprise: Int32Array;
  /** product (classes included) → its needs, everywhere. */
  readonly needsOf: Lists;
  /** product id → relations that name it. */
  readonly relationsByProduct: ReadonlyMap<string, readonly Relation[]>;
  /** enterprise id → relations that it takes part in. */
  readonly relationsByEnterprise: ReadonlyMap<string, readonly Relation[]>;
}

/**
 * @param memo what another revision computed from the same lists: only pieces of which a list changed are made anew
 * @throws NotFound for a chain that the facts do not hold
 */
export function createChainModel(facts: Facts, chainId: ChainId, records: Records = NO_RECORDS, memo: Memo = NO_MEMO): ChainModel {
  const chain = facts.chains.find((c) => c.id === chainId);
  if (!chain)
    throw new NotFound({ zh: `没有编号为“${chainId}”的产业链。`, en: `There is no chain with the id "${chainId}".` }, { chain: chainId });
  const { chains, products, processes, enterprises, productions, needs, relations, regions } = facts;
  const shape = memo(`shape ${chainId}`, [chains, products, processes], () => createShape(facts, chain));
  const firms = memo('firms', [enterprises], () => numberEnterprises(enterprises));
  const rowsOf = [chains, products, processes, enterprises];
  return {
    facts,
    chain,
    records,
    ...shape,
    ...firms,
    groupHead: memo('groupHead', [enterprises, relations], () => findGroupHeads(relations, firms.enterpriseIndex)),
    places: memo('places', [enterprises, regions, relations], () => findPlaces(firms.enterprises, regions, relations)),
    ...memo(`productions ${chainId}`, [productions, ...rowsOf], () => createProductions(productions, shape, firms)),
    ...memo(`needs ${chainId}`, [needs, ...rowsOf], () => createNeeds(needs, shape, firms)),
    ...memo('relations', [relations], () => ({
      relationsByProduct: groupRelations(relations, ({ product }) => (product === null ? [] : [product])),
      relationsByEnterprise: groupRelations(relations, ({ from, to }) => (from === to ? [from] : [from, to])),
    })),
  };
}

type Firms = Pick<ChainModel, 'enterprises' | 'enterpriseIndex'>;

function numberEnterprises(given: readonly Enterprise[]): Firms {
  const enterprises = sortedById(given);
  return { enterprises, enterpriseIndex: new Map(enterprises.map((e, i) => [e.id, i])) };
}

/** What there is to make and how: nothing of it depends on who makes it. */
function createShape(facts: Facts, chain: Chain) {
  const { processes: processFacts, endUses } = findChainProcesses(facts, chain.id);
  const { graph, products } = numberProducts(facts, chain.id, processFacts);
  const productIndex: ReadonlyMap<string, number> = new Map<string, number>(products.map((q, i) => [q.id, i]));
  const productCount = graph.products.length;
  const segments = new Map<string, number>(chain.segments.map((s, i) => [s.id, i]));
  const mainOutput = Int32Array.from(processFacts, (p) => productIndex.get(p.output.product)!);
  const trade = Uint8Array.from(products, (q) => TRADES.indexOf(q.trade));
  return {
    graph,
    endUses,
    ...findRequirements(graph, processFacts, trade),
    trade,
    productCount,
    products,
    productIndex,
    processes: processFacts,
    stage: Uint8Array.from(products, (q) => q.stage),
    segment: Int8Array.from(products, (q) => segments.get(q.segment) ?? -1),
    mainOutput,
    mainSources: toRows(mainOutput, productCount),
    gradeClasses: findGradeClasses(products, productIndex, productCount),
  };
}
type Shape = ReturnType<typeof createShape>;

/** Of what the chain knows, by number. */
function chooseKnown<T extends { id: string; product: string; enterprise: string }>(
  given: readonly T[],
  { productIndex }: Shape,
  { enterpriseIndex }: Firms,
): { rows: T[]; product: Int32Array; enterprise: Int32Array } {
  const rows = sortedById(given.filter((row) => productIndex.has(row.product) && enterpriseIndex.has(row.enterprise)));
  const product = Int32Array.from(rows, (row) => productIndex.get(row.product)!);
  return { rows, product, enterprise: Int32Array.from(rows, (row) => enterpriseIndex.get(row.enterprise)!) };
}

function createProductions(given: readonly Production[], shape: Shape, firms: Firms) {
  const { rows, product, enterprise } = chooseKnown(given, shape, firms);
  return {
    productions: rows,
    productionProduct: product,
    productionEnterprise: enterprise,
    productionPhase: Uint8Array.from(rows, (m) => PHASES.indexOf(m.phase)),
    productionEstimated: Uint8Array.from(rows, (m) => Number(isInferred(m.evidence))),
    productionsOf: toRows(product, shape.products.length),
  };
}

function createNeeds(given: readonly Need[], shape: Shape, firms: Firms) {
  const { rows, product, enterprise } = chooseKnown(given, shape, firms);
  return { needs: rows, needProduct: product, needEnterprise: enterprise, needsOf: toRows(product, shape.products.length) };
}

/** The graph of the chain, and its products by number: those of the graph, then the classes. */
function numberProducts(facts: Facts, chainId: ChainId, processes: readonly Process[]): { graph: AndOrGraph; products: Product[] } {
  const byId = new Map<string, Product>(facts.products.map((q) => [q.id, q]));
  const isClass = (id: string) => byId.get(id)?.isClass === true;
  const inChain = facts.products.filter((q) => q.chains.includes(chainId));
  const graph = createAndOrGraph(
    processes.map((p) => toProcessInput(p, isClass)),
    inChain.filter((q) => !q.isClass).map((q) => q.id),
  );
  const classes = sortedById(facts.products.filter((q) => q.isClass));
  return { graph, products: [...graph.products.map((id) => byId.get(id) as Product), ...classes] };
}

/** subject of each item → the items of each subject. */
function toRows(subjects: Int32Array, rowCount: number): Lists {
  return invert(
    Int32Array.from({ length: subjects.length + 1 }, (_, i) => i),
    subjects,
    rowCount,
  );
}

function groupRelations(relations: readonly Relation[], keysOf: (relation: Relation) => readonly string[]): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of sortedById(relations)) {
    for (const key of keysOf(relation)) append(groups, key, relation);
  }
  return groups;
}

/** Classes may lie in wider classes: a maker of the wider grade may make the member as well. */
function findGradeClasses(products: readonly Product[], productIndex: ReadonlyMap<string, number>, productCount: number): Lists {
  const start = new Int32Array(productCount + 1);
  const items: number[] = [];
  for (let q = 0; q < productCount; q++) {
    const seen = new Set<number>();
    for (let id = products[q]!.parentClass; id !== null;) {
      const at = productIndex.get(id);
      if (at === undefined || seen.has(at)) break;
      seen.add(at);
      id = products[at]!.parentClass;
    }
    for (const at of seen) if (at >= productCount && products[at]!.classKind === 'GRADE') items.push(at);
    start[q + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}

import type { ChainId, EnterpriseId, FactId, ProcessId, ProductId, RegionId, SegmentId, SourceId } from './ids.ts';
import type {
  ClassKind,
  Confidence,
  EnterpriseKind,
  GeoPrecision,
  InputPart,
  PartnershipKind,
  Phase,
  RegionLevel,
  SignalKind,
  SiteKind,
  Trade,
} from './words.ts';

/**
 * What a noun is stands in `noun` and in no other field: `kind` is a word of the contract that says which of several enterprises,
 * relations, events … it is. The graph does not hold it, its labels say the same.
 */

/** Where a statement comes from. `basis` says in our own words how a computed or estimated figure was reached. */
export interface Evidence {
  source: SourceId;
  confidence: Confidence;
  basis: string | null;
  locator: string | null;
  caption: boolean;
  /** The datasets that cite it, where not all that state the fact do. */
  datasets?: readonly string[];
}

/** `citation` is false for "common knowledge", "engineering", "definition" …: a basis, but no publication. */
export interface Source {
  noun: 'SOURCE';
  id: SourceId;
  title: string;
  publisher: string | null;
  date: string | null;
  /** Null when the link is known to be broken or was never there (`linkOk` false). */
  url: string | null;
  linkOk: boolean;
  citation: boolean;
  quality: string | null;
}

export interface ChainStage {
  index: number;
  name: string;
  nameEn: string;
}
/** A lane of the map: at most ten of them. */
export interface Segment {
  id: SegmentId;
  name: string;
  nameEn: string;
}
export interface Chain {
  noun: 'CHAIN';
  id: ChainId;
  name: string;
  nameEn: string;
  /** Where the client opens. */
  region: RegionId | null;
  stages: ChainStage[];
  segments: Segment[];
  evidence: Evidence[];
}

export interface Region {
  noun: 'REGION';
  id: RegionId;
  /** GB/T 2260, null for parks and places abroad. */
  code: string | null;
  name: string;
  nameEn: string | null;
  level: RegionLevel;
  lat: number | null;
  lon: number | null;
  parent: RegionId | null;
  evidence: Evidence[];
}

/**
 * How much of a product is one element: a share of its mass, 0 … 1. `element` is the chemical symbol, of metals and of what is balanced
 * like them (S, Cl).
 */
export interface MetalContent {
  element: string;
  share: number;
}

/** Where a product stands in a chain. */
export interface ChainPlace {
  chain: ChainId;
  /** 0 resource … 6 end use. */
  stage: number;
  segment: SegmentId;
  /** The finer branch inside the segment, e.g. 氯碱 inside 化工. */
  branch: string | null;
}

export interface Product {
  noun: 'PRODUCT';
  id: ProductId;
  name: string;
  nameEn: string | null;
  aliases: string[];
  /** Its place in the chain that is looked at; where all chains are, in the first of them. */
  stage: number;
  segment: SegmentId;
  branch: string | null;
  unit: string | null;
  trade: Trade;
  /** GWh of one piece, of cells and packs that some makers count by number. */
  size: number | null;
  /** kg/m3, of what some makers measure by volume; a gas as in 标准状况. */
  density: number | null;
  metals: MetalContent[];
  hs6: string | null;
  gb4754: string | null;
  isClass: boolean;
  classKind: ClassKind | null;
  parentClass: ProductId | null;
  /** The chains the product belongs to. */
  chains: ChainId[];
  /** Where it stands in the others of them. */
  elsewhere?: readonly ChainPlace[];
  evidence: Evidence[];
}

/** @returns null for a chain that the product is not in */
export function placeIn(product: Product, chain: ChainId): ChainPlace | null {
  if (!product.chains.includes(chain)) return null;
  const { stage, segment, branch } = product;
  return product.elsewhere?.find((place) => place.chain === chain) ?? { chain, stage, segment, branch };
}

/** The product as the chain has it: its place there, and the others elsewhere. */
export function asIn(product: Product, chain: ChainId): Product {
  if (!product.elsewhere?.length) return product;
  const { elsewhere: _, ...rest } = product;
  const { stage, segment, branch } = placeIn(product, chain) ?? product;
  const others = product.chains.filter((one) => one !== chain).map((one) => placeIn(product, one)!);
  return { ...rest, stage, segment, branch, elsewhere: others };
}

/**
 * One line of a process. `anyOf`: inputs with the same letter are one OR group. Quantity is per one unit of the main output; where
 * sources differ it is the smaller of a range that ends at `quantityTo`.
 */
export interface Flow {
  product: ProductId;
  quantity: number | null;
  quantityTo: number | null;
  unit: string | null;
  anyOf: string | null;
  /** What an input is to the process; null for what the process yields. */
  part: InputPart | null;
  /** True where the quantity only illustrates an end use; hidden or badged on screen. */
  illustrative: boolean;
  /** The datasets that have it in the process, where not all that state the process do. */
  datasets?: readonly string[];
  evidence: Evidence[];
}

export interface Process {
  noun: 'PROCESS';
  id: ProcessId;
  name: string;
  nameEn: string | null;
  inputs: Flow[];
  output: Flow;
  byproducts: Flow[];
  /** Why the recipe lacks main material; null for one that is whole. */
  incomplete: string | null;
  evidence: Evidence[];
}

export interface Enterprise {
  noun: 'ENTERPRISE';
  id: EnterpriseId;
  name: string;
  nameEn: string | null;
  aliases: string[];
  kind: EnterpriseKind;
  uscc: string | null;
  listedCode: string | null;
  /** The smallest place it is recorded in: county, else city, else province. */
  region: RegionId | null;
  /** The region that a park or government stands for. */
  area: RegionId | null;
  lat: number | null;
  lon: number | null;
  geoPrecision: GeoPrecision;
  nameVerified: boolean;
  /** How many unnamed enterprises the record stands for, else 1. */
  standsFor: number;
  evidence: Evidence[];
}

/** What an enterprise says of itself where nothing is recorded; its ties (places, evidence) are relations of the graph. */
export const BLANK_ENTERPRISE: Omit<Enterprise, 'id' | 'region' | 'area' | 'evidence'> = {
  noun: 'ENTERPRISE',
  name: '',
  nameEn: null,
  aliases: [],
  kind: 'ENTERPRISE',
  uscc: null,
  listedCode: null,
  lat: null,
  lon: null,
  geoPrecision: 'PLACEHOLDER',
  nameVerified: false,
  standsFor: 1,
};

/** An enterprise makes a product. `status` keeps the wording of the source. */
export interface Production {
  noun: 'PRODUCTION';
  id: FactId;
  enterprise: EnterpriseId;
  product: ProductId;
  phase: Phase;
  status: string | null;
  capacity: number | null;
  unit: string | null;
  year: number | null;
  /** A total over several places or forms: never summed with its parts. */
  aggregate: boolean;
  evidence: Evidence[];
}

/** 半停产 and 未停产 give something. */
const IDLE = /(?<![半未不]|部分)(?:停产|停工|停车)|闲置|\bidle\b/i;

/**
 * True where the words of the source say that the plant stands still: it is there, and gives nothing. One that is planned is to run
 * again.
 */
export function isIdle({ phase, status }: Pick<Production, 'phase' | 'status'>): boolean {
  return phase === 'OPERATING' && status !== null && IDLE.test(status);
}

/** An enterprise buys or uses a product. What a process needs stands in its inputs. */
export interface Need {
  noun: 'NEED';
  id: FactId;
  enterprise: EnterpriseId;
  product: ProductId;
  quantity: number | null;
  unit: string | null;
  evidence: Evidence[];
}

/** A typed relation between two enterprises, SUPPLIES included. Dates as precise as the source: 2020, 2020-04, 2020-06-21. */
export interface Relation {
  noun: 'RELATION';
  id: FactId;
  kind: PartnershipKind;
  from: EnterpriseId;
  to: EnterpriseId;
  product: ProductId | null;
  date: string | null;
  until: string | null;
  note: string | null;
  evidence: Evidence[];
}

/** Someone asked, and the product is not made in the region. */
export interface Absence {
  noun: 'ABSENCE';
  id: FactId;
  product: ProductId;
  region: RegionId;
  date: string | null;
  note: string | null;
  evidence: Evidence[];
}

/** A region was surveyed for a chain: there, and only there, the absence of a record says something. `scope` says what was looked at. */
export interface Survey {
  noun: 'SURVEY';
  id: FactId;
  region: RegionId;
  chain: ChainId;
  date: string | null;
  until: string | null;
  scope: string;
  evidence: Evidence[];
}

/** A policy document names a product that the region wants to make. */
export interface Goal {
  noun: 'GOAL';
  id: FactId;
  region: RegionId;
  product: ProductId;
  date: string | null;
  note: string | null;
  evidence: Evidence[];
}

/** Two ends of an estimate; equal where one figure is known. */
export interface Range {
  from: number;
  to: number;
}

/**
 * How large a plant for a product is: the usual one and the smallest that pays, in `unit` a year, and what `investmentPer` of that unit
 * cost in 亿元.
 */
export interface PlantSize {
  noun: 'PLANT_SIZE';
  id: FactId;
  product: ProductId;
  usual: Range | null;
  smallest: Range | null;
  unit: string;
  investment: Range | null;
  investmentPer: number | null;
  evidence: Evidence[];
}

/**
 * How much of something a park or another place has left for further plants: a year in `unit`, land once. `product` is the water or what
 * is emitted; null for land and power.
 */
export interface ParkCapacity {
  noun: 'PARK_CAPACITY';
  id: FactId;
  region: RegionId;
  kind: SiteKind;
  product: ProductId | null;
  free: number;
  unit: string;
  date: string | null;
  note: string | null;
  evidence: Evidence[];
}

/** Dated news that an enterprise expands, relocates, raises money or looks for a site; `product` null where none is named. */
export interface Signal {
  noun: 'SIGNAL';
  id: FactId;
  enterprise: EnterpriseId;
  product: ProductId | null;
  kind: SignalKind;
  date: string;
  text: string;
  evidence: Evidence[];
}

/** Everything one graph holds at one revision; every list is sorted by id (code points). */
export interface Facts {
  chains: Chain[];
  regions: Region[];
  products: Product[];
  processes: Process[];
  enterprises: Enterprise[];
  productions: Production[];
  needs: Need[];
  relations: Relation[];
  absences: Absence[];
  surveys: Survey[];
  goals: Goal[];
  plantSizes: PlantSize[];
  parkCapacities: ParkCapacity[];
  signals: Signal[];
  sources: Source[];
}

/** Of an empty graph. */
export const NO_FACTS: Facts = {
  chains: [],
  regions: [],
  products: [],
  processes: [],
  enterprises: [],
  productions: [],
  needs: [],
  relations: [],
  absences: [],
  surveys: [],
  goals: [],
  plantSizes: [],
  parkCapacities: [],
  signals: [],
  sources: [],
};

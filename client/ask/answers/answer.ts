import type { BalanceVerdict, ProductStatus, ProjectStage, TypedDocumentString } from '../../api/generated.ts';
import type { Named } from '../../state/use-name-of.ts';
import type { Doubted } from '../../api/doubted.ts';
import type { Filled } from '../filled.ts';

/**
 * What an answer lists: a name (with figures that a rule speaks against where it tells one), and what it opens where it is that of a
 * product, an enterprise or a project.
 */
export type Item = Named & {
  id?: string;
  kind?: 'product' | 'enterprise' | 'project';
  amount?: Amount;
  doubted?: Doubted;
  stage?: ProjectStage;
};

/** An amount between two bounds; no upper one where it is null. */
export interface Bounds {
  lo: number;
  hi: number | null;
  unit: string;
}

/** What a year's capacity is, and of which year, as recorded. */
export interface Amount {
  value: number;
  unit: string | null;
  year: number | null;
  /** The figures behind it that a rule speaks against. */
  doubted: Doubted;
}

/**
 * The answer in numbers and names; the sentence is put together by `ask.said.<id>`. `total`: of how many the items are the first, where
 * `count` counts them and not something else. `text`: a sentence of the server.
 */
export interface Said {
  count: number;
  items: Item[];
  total?: number;
  text?: string;
  values?: Record<string, string | number>;
  /** 亿元; the sentence says them as `money`. */
  money?: number;
  /** An amount between two bounds; the sentence says it as `market`. */
  market?: Bounds | null;
  /** What is made and what is used here in a year, and which of them is more; the sentence says them under their names. */
  supply?: Bounds;
  need?: Bounds;
  verdict?: BalanceVerdict;
  /** One press on: the same question with what the tables estimate, `count` of it; its words are `ask.press.<id>`. */
  press?: { count: number; extra: Record<string, string> };
  /** What is to be said beside the answer, `ask.note.<note>`. */
  note?: 'otherYears';
  /** How a product stands here; the sentence says its word as `status`. */
  status?: ProductStatus | null;
  /** The figures behind `market` or `money` that a rule speaks against. */
  doubted?: Doubted;
}

/** Where the whole answer stands. */
export type Place = { path: string; extra?: Record<string, string> } | { map: string } | { gaps: string | undefined; kind?: string };

export interface Answer {
  // Each answer reads its own document; `answer` below holds the types together.
  document: TypedDocumentString<unknown, never>;
  variables(filled: Filled): unknown;
  said(data: unknown, filled: Filled): Said;
  place(filled: Filled): Place;
}

/** One answer, its document and what reads it held together by their types. */
export function answer<R, V>(
  document: TypedDocumentString<R, V>,
  variables: (filled: Filled) => V,
  said: (data: R, filled: Filled) => Said,
  place: (filled: Filled) => Place,
): Answer {
  return { document: document as TypedDocumentString<unknown, never>, variables, said: said as Answer['said'], place };
}

type Entity = Named & { id: string };
export const asProduct = (one: Entity): Item => ({ ...one, kind: 'product' });
export const asEnterprise = (one: Entity): Item => ({ ...one, kind: 'enterprise' });
export const asProject = (one: Entity): Item => ({ ...one, kind: 'project' });
export const asPlain = ({ name, nameEn }: Named): Item => ({ name, nameEn: nameEn ?? null });
/** Names of which there are `total` in all. */
export const list = (items: Item[], total = items.length, more: Partial<Said> = {}): Said => ({ count: total, items, total, ...more });
/** Of how many names an answer is read that leaves some out. */
const READ = 100;
export const firstOf = ({ except }: Filled): number => (except === undefined ? 8 : READ);
/** The names without those that the question leaves out, which are counted out too. */
export function without(items: Item[], total: number | undefined, { except = [] }: Filled): Said {
  const left = items.filter(({ id }) => !except.some((one) => one.id === id));
  return list(left, (total ?? items.length) - (items.length - left.length));
}
/** Names beside a number that counts something else. */
export const told = (count: number, items: Item[], more: Partial<Said> = {}): Said => ({ count, items, ...more });
export const percent = (share: number | null | undefined): string | number =>
  share === null || share === undefined ? '—' : Math.round(share * 1000) / 10;
export const distinct = (items: Item[]): Item[] => [...new Map(items.map((item) => [item.name, item])).values()];

export const here = ({ chain, region }: Filled) => ({ chain, region });
/** The lane of the chain that is asked about, and its stages with it. */
export const ofSegment = (filled: Filled) => ({ ...here(filled), segment: filled.segment ? [filled.segment] : null });
export const ofPart = (filled: Filled) => ({ ...ofSegment(filled), stage: filled.levels ? [...filled.levels] : null });
export const thing = ({ things }: Filled): string => things[0]?.id ?? '';
export const ofProduct = (filled: Filled) => ({ ...here(filled), product: thing(filled) });
export const onMap = (filled: Filled): Place => ({ map: thing(filled) });
export const onLogic = (at: string) => (): Place => ({ path: '/logic', extra: { at } });
export const onPath =
  (path: string, extra: Record<string, string> = {}) =>
  (): Place => ({ path, extra });
export const onPanel =
  (ask: string) =>
  (filled: Filled): Place => ({ path: '/map', extra: { product: thing(filled), ask } });
export const onEnterprise = (filled: Filled): Place => ({ path: `/enterprises/${encodeURIComponent(thing(filled))}` });

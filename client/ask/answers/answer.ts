import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Named } from '../../state/use-name-of.ts';
import type { Filled } from '../filled.ts';

/** What an answer lists: a name, and the product, enterprise or project that it opens. */
export interface Item {
  name: Named;
  product?: string;
  enterprise?: string;
  project?: string;
}

/** The answer in numbers and names; the sentence is put together by `ask.said.<id>`. `text`: a sentence of the server. */
export interface Said {
  count: number;
  items: Item[];
  text?: string;
  values?: Record<string, string | number>;
}

/** Where the whole answer stands. */
export type Place = { path: string; extra?: Record<string, string> } | { map: string } | { gaps: string | undefined; kind?: string };

export interface Answer {
  // Each answer reads its own document; `answer` below holds the types together.
  document: TypedDocumentNode<unknown, never>;
  variables(filled: Filled): unknown;
  said(data: unknown): Said;
  place(filled: Filled): Place;
}

/** One answer, its document and what reads it held together by their types. */
export function answer<R, V>(
  document: TypedDocumentNode<R, V>,
  variables: (filled: Filled) => V,
  said: (data: R) => Said,
  place: (filled: Filled) => Place,
): Answer {
  return { document: document as TypedDocumentNode<unknown, never>, variables, said: said as (data: unknown) => Said, place };
}

type Entity = Named & { id: string };
export const asProduct = (one: Entity): Item => ({ name: one, product: one.id });
export const asEnterprise = (one: Entity): Item => ({ name: one, enterprise: one.id });
export const asProject = (one: Entity): Item => ({ name: one, project: one.id });
export const plain = (name: string): Item => ({ name: { name } });
export const list = (items: Item[], count = items.length, more: Partial<Said> = {}): Said => ({ count, items, ...more });
export const percent = (share: number | null | undefined): string | number =>
  share === null || share === undefined ? '—' : Math.round(share * 1000) / 10;
export const distinct = (items: Item[]): Item[] => [...new Map(items.map((item) => [item.name.name, item])).values()];

export const here = ({ chain, region }: Filled) => ({ chain, region });
export const thing = ({ things }: Filled): string => things[0]?.id ?? '';
export const ofProduct = (filled: Filled) => ({ ...here(filled), product: thing(filled) });
export const onMap = (filled: Filled): Place => ({ map: thing(filled) });
export const onLogic = (at: string) => (): Place => ({ path: '/logic', extra: { at } });
export const onPath =
  (path: string, extra: Record<string, string> = {}) =>
  (): Place => ({ path, extra });
export const onPanel =
  (ask: string) =>
  (filled: Filled): Place => ({ path: '/', extra: { product: thing(filled), ask } });
export const onEnterprise = (filled: Filled): Place => ({ path: `/enterprises/${encodeURIComponent(thing(filled))}` });

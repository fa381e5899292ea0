import { toProcesses } from '../../graph/elements/to-processes.ts';
import type { ChainPicture, MapProduct } from '../../graph/elements/types.ts';
import type { ChainMapQuery, HangsOnQuery } from '../../api/generated.ts';
import { countProducts, type ChainCounts, type CountedMap } from '../../widgets/chain-counts.ts';
import type { Changes } from './overview-model.ts';

export type ChainMap = NonNullable<ChainMapQuery['chainMap']>;

/** Before the name of a product whose status the sandbox changes. */
export const CHANGED = '◆ ';

/** The answer of `chainMap` as a picture, names in the reader's language; `changed` are the products that the sandbox changes. */
export function toPicture(
  map: ChainMap,
  nameOf: (thing: { name: string; nameEn: string | null }) => string,
  changed: ReadonlySet<string> = new Set(),
): ChainPicture {
  const products = map.nodes.map(({ product, stage, status, gapKinds, score }): MapProduct => ({
    id: product.id,
    name: changed.has(product.id) ? CHANGED + nameOf(product) : nameOf(product),
    stage,
    segment: product.segment ?? '',
    status,
    verbs: gapKinds,
    // Members of a mere total are different things; only those of one grade class are told apart by nobody.
    // A changed one stands by itself, so that its mark is seen.
    classId: !changed.has(product.id) && product.parentClass?.classKind === 'GRADE' ? product.parentClass.id : null,
    className: product.parentClass ? nameOf(product.parentClass) : null,
    score,
    words: [product.name, product.nameEn ?? '', ...product.aliases].filter((word) => word !== ''),
  }));
  return { products: new Map(products.map((product) => [product.id, product])), processes: toProcesses(map.links) };
}

interface Id {
  id: string;
}

export interface Headline extends ChainCounts {
  supplement: number;
  extend: number;
}

/** The numbers of the title: products above the resource stage, those recorded here, those possible here, and the gaps. */
export function toHeadline(map: CountedMap, gaps: HangsOnQuery): Headline {
  return { ...countProducts(map), supplement: gaps.supplement?.totalCount ?? 0, extend: gaps.extend?.totalCount ?? 0 };
}

/** What a scenario does to the products, by id; nothing where nothing is assumed. */
export function toChanges(diff: { opened: readonly Id[]; closed: readonly Id[]; changed: readonly { product: Id }[] } | null): Changes {
  const ids = (some: readonly Id[] | undefined): ReadonlySet<string> => new Set((some ?? []).map(({ id }) => id));
  return { gained: ids(diff?.opened), lost: ids(diff?.closed), changed: ids(diff?.changed.map(({ product }) => product)) };
}

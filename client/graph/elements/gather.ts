import { append } from '../../tools/append.ts';
import type { MapProduct, Status } from './types.ts';
import { toShortName } from './short-name.ts';

/** One chip of the map: a product, or the members of one class that share a status ("三元正极 5 种"). */
export interface Chip {
  id: string;
  /** Product id, or the class id of a gathered chip: what the side panel opens. */
  opens: string;
  name: string;
  members: readonly MapProduct[];
  status: Status;
  stage: number;
  segment: string;
}

/**
 * Gathers members of one class with the same status, stage and lane into one chip; `apart` stay on their own.
 * The order of the first members is kept. Complexity: linear.
 */
export function gatherChips(products: readonly MapProduct[], apart: ReadonlySet<string> = new Set()): Chip[] {
  const groups = new Map<string, MapProduct[]>();
  for (const product of products) {
    const alone = product.classId === null || apart.has(product.id);
    const key = alone ? product.id : `${product.classId}|${product.status}|${product.stage}|${product.segment}`;
    append(groups, key, product);
  }
  return [...groups].map(([key, members]) => toChip(key, members));
}

function toChip(key: string, members: readonly MapProduct[]): Chip {
  const [first] = members as [MapProduct, ...MapProduct[]];
  const { status, stage, segment } = first;
  const gathered = members.length > 1;
  return {
    id: gathered ? key : first.id,
    opens: gathered ? (first.classId ?? first.id) : first.id,
    name: gathered ? toShortName(first.className ?? first.name) : first.name,
    members,
    status,
    stage,
    segment,
  };
}

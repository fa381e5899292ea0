import { append } from '../tools/append.ts';
import type { ShellQuery } from '../api/generated.ts';
import type { Named } from '../state/use-name-of.ts';

type Region = NonNullable<ShellQuery['regions']>[number];

export interface RegionChoice {
  value: string;
  name: string;
  label: string;
  path: string;
}

const STEP = '\u2003';

/**
 * The regions as a list that reads as a tree: each under the region that holds it, indented by its depth; both in the order of their ids.
 */
export function toRegionChoices(regions: readonly Region[], nameOf: (thing: Named) => string): RegionChoice[] {
  const known = new Set(regions.map(({ id }) => id));
  const children = new Map<string | null, Region[]>();
  for (const region of regions) {
    const parent = region.parent && known.has(region.parent.id) ? region.parent.id : null;
    append(children, parent, region);
  }
  const choices: RegionChoice[] = [];
  const visit = (parent: string | null, depth: number, path: string): void => {
    for (const region of children.get(parent) ?? []) {
      const name = nameOf(region);
      const here = path === '' ? name : `${path} ${name}`;
      choices.push({ value: region.id, name, label: STEP.repeat(depth) + name, path: `${here} ${region.name} ${region.nameEn ?? ''}` });
      visit(region.id, depth + 1, here);
    }
  };
  visit(null, 0, '');
  return choices;
}

import type { FactIndex } from '../../chain/fact-index.ts';
import { mustFind } from './must-find.ts';

/** Null where none are given. @throws NotFound for an unknown one */
export function checkRegionIds(ids: readonly string[] | null | undefined, { regions }: FactIndex): string[] | null {
  return ids == null ? null : [...new Set(ids.map((id) => mustFind(regions, id, 'region').id))];
}

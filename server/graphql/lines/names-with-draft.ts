import type { Snapshot } from '../../chain/snapshot.ts';
import { sayJoined } from '../../datasets/node-name.ts';
import type { Sentence } from '../../errors.ts';
import type { Names } from '../../history/names.ts';
import type { Changes } from '../../ingest/write/find-changes.ts';
import { endOf, keyOf } from '../../ingest/write/graph-parts.ts';
import { findStated } from '../nodes/find-any.ts';

/** What things are called that a draft would change: by their own name, or by the names of what they join. */
export function createDraftNames(before: Snapshot, after: Snapshot, { newLinks, goneLinks }: Changes): Pick<Names, 'of'> {
  const nameOf = (key: string): Sentence | null => {
    const { id } = endOf(key);
    const thing = findStated(id, after) ?? findStated(id, before);
    const name = thing && ('name' in thing ? thing.name : 'title' in thing ? thing.title : null);
    if (thing === null || typeof name !== 'string') return null;
    return { zh: name, en: 'nameEn' in thing && thing.nameEn ? thing.nameEn : name };
  };
  const joined = (key: string): readonly string[] => {
    const thing = findStated(endOf(key).id, after) ?? findStated(endOf(key).id, before);
    const { enterprise, product, region, from, to } = (thing ?? {}) as Record<string, unknown>;
    const ends = [enterprise, region, from, to, product].filter((id) => typeof id === 'string').map((id) => `? ${id}`);
    if (ends.length > 0) return ends;
    const own = [...newLinks, ...goneLinks].filter(({ owner }) => owner === key);
    return [...new Set(own.flatMap(({ from: start, to: end }) => [keyOf(start), keyOf(end)]))].filter((end) => end !== key);
  };
  return {
    of(key) {
      const { id } = endOf(key);
      return nameOf(key) ?? sayJoined(joined(key).map(nameOf)) ?? { zh: id, en: id };
    },
  };
}

import type { GlobalSearchQuery } from '../api/generated.ts';
import type { Named } from '../state/use-name-of.ts';
import type { SearchGroup } from './search-results.ts';

type Hit = NonNullable<GlobalSearchQuery['search']>[number];

/** Says of what is not in the chain in view in which it is, and leads there. */
export function tellChains(
  groups: readonly SearchGroup[],
  hits: readonly Hit[],
  chain: string | null,
  nameOf: (thing: Named) => string,
): SearchGroup[] {
  const elsewhere = new Map(hits.filter(({ chains }) => chains.every(({ id }) => id !== chain)).map(({ id, chains }) => [id, chains]));
  return groups.map(({ key, lines }) => ({
    key,
    lines: lines.map((line) => {
      // What an enterprise makes stands below it, under both ids.
      const chains = elsewhere.get(line.key.split(' ')[0]!) ?? [];
      if (chain === null || !chains[0]) return line;
      const note = line.inner ? line.note : [line.note, ...chains.map(nameOf)].filter(Boolean).join(' · ');
      return { ...line, note, chain: chains[0].id };
    }),
  }));
}

import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import type { PendingMatch } from '../rows/import-context.ts';

/** What a person has to decide, as a sentence for the row. */
export function sayPending({ given, candidates, why }: PendingMatch): Sentence {
  const named = candidates.slice(0, 5);
  return {
    zh: `“${toShort(given)}”可能是 ${named.map(({ id, name }) => `${name}（${id}）`).join('、')}：${why.zh}；是同一家就写编号，不是就在对应表的 enterprises 里写 null`,
    en: `"${toShort(given)}" may be ${named.map(({ id, name, nameEn }) => `${nameEn ?? name} (${id})`).join(', ')}: ${why.en}; write the id where it is the same, or null under enterprises of the mapping`,
  };
}

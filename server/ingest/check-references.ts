import { findNearest } from './check-nearest.ts';
import type { Place } from './check-problems.ts';
import type { IdKind, ReadContext } from './read-context.ts';
import type { Row } from './read-rows.ts';

const HOMES: Record<IdKind, { file: string; zh: string; en: string }> = {
  source: { file: 'sources.csv', zh: '来源', en: 'source' },
  region: { file: 'regions.csv', zh: '地区', en: 'region' },
  product: { file: 'products.csv', zh: '产品', en: 'product' },
  process: { file: 'processes.csv', zh: '工艺', en: 'process' },
  enterprise: { file: 'enterprises.csv', zh: '企业', en: 'enterprise' },
};

/** Notes a problem when `id` (null is fine) is not among the ids of its kind; says which one may be meant. */
export function checkReference(kind: IdKind, id: string | null, at: Place, { known, problems }: ReadContext): void {
  if (id === null || known[kind].has(id)) return;
  const home = HOMES[kind];
  const near = findNearest(id, known[kind]);
  problems.add(at, `没有编号为 ${id} 的${home.zh}${near ? `；是不是 ${near}？` : '，'}先在 ${home.file} 里登记`,
    `there is no ${home.en} with the id ${id}${near ? `; did you mean ${near}?` : ';'} enter it in ${home.file} first`);
}

/** Notes a problem for every row whose key an earlier row has; returns the rows without the repeats. */
export function withoutRepeats<T>(rows: readonly Row<T>[], keyOf: (value: T) => string, column: string, { problems }: ReadContext): Row<T>[] {
  const first = new Map<string, number | null>();
  return rows.filter((row) => {
    const key = keyOf(row.value);
    const place = row.at(column);
    if (!first.has(key)) {
      first.set(key, place.row);
      return true;
    }
    problems.add(place, `与第 ${first.get(key)} 行说的是同一件事（${key}）；合并成一行`, `says the same as row ${first.get(key)} (${key}); make one row of them`);
    return false;
  });
}

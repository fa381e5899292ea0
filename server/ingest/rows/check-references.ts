import { findNearest } from '../problems/check-nearest.ts';
import { toRowText, toShort, type Place } from '../problems/check-problems.ts';
import type { Checks, IdKind } from './checks.ts';
import type { Row } from './parse-rows.ts';

const HOMES: Record<IdKind, { file: string; zh: string; en: string }> = {
  source: { file: 'sources.csv', zh: '来源', en: 'source' },
  region: { file: 'regions.csv', zh: '地区', en: 'region' },
  product: { file: 'products.csv', zh: '产品', en: 'product' },
  process: { file: 'processes.csv', zh: '工艺', en: 'process' },
  enterprise: { file: 'enterprises.csv', zh: '企业', en: 'enterprise' },
  fact: { file: 'production.csv / consumption.csv / relations.csv …', zh: '事实', en: 'fact' },
  person: { file: 'people.csv', zh: '人物', en: 'person' },
  agreement: { file: 'agreements.csv', zh: '协议', en: 'agreement' },
  event: { file: 'events.csv', zh: '事件', en: 'event' },
  project: { file: 'projects.csv', zh: '项目', en: 'project' },
  batch: { file: 'project_batches.csv', zh: '批次', en: 'batch' },
  policyLine: { file: 'policy_lines.csv', zh: '工作思路', en: 'policy line' },
  claim: { file: 'claims.csv', zh: '数据主张', en: 'claim' },
  milestone: { file: 'milestones.csv', zh: '里程碑', en: 'milestone' },
  lead: { file: 'leads.csv', zh: '线索', en: 'lead' },
  position: { file: 'positions.csv', zh: '职务', en: 'position' },
};

/** So many mistakes get a guess at what was meant: guessing compares with every id, and nobody reads on beyond. */
const GUESSED = 100;

/**
 * Notes a problem when `id` (null is fine) is not among the ids of its kind or kinds; says which one may be meant.
 * Says nothing when such a table could not be read: that is the one mistake to mend first.
 */
export function checkReference(
  kind: IdKind | readonly IdKind[],
  id: string | null,
  at: Place,
  { known, problems }: Pick<Checks, 'known' | 'problems'>,
): void {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  if (id === null || kinds.some((k) => known[k] === null || known[k].has(id))) return;
  const homes = kinds.map((k) => HOMES[k]);
  const near =
    problems.list.length < GUESSED
      ? findNearest(
          id,
          kinds.flatMap((k) => [...(known[k] ?? [])]),
        )
      : null;
  const files = [...new Set(homes.map((home) => home.file))].join(' / ');
  problems.add(
    at,
    `没有编号为 ${toShort(id)} 的${homes.map((home) => home.zh).join('、')}${near ? `；是不是 ${near}？` : '，'}先在 ${files} 里登记`,
    `there is no ${homes.map((home) => home.en).join(', ')} with the id ${toShort(id)}${near ? `; did you mean ${near}?` : ';'} enter it in ${files} first`,
  );
}

/** The same for a cell with several ids. */
export function checkReferences(
  kind: IdKind | readonly IdKind[],
  ids: readonly string[],
  at: Place,
  checks: Pick<Checks, 'known' | 'problems'>,
): void {
  for (const id of ids) checkReference(kind, id, at, checks);
}

/**
 * Notes a problem for every row that has the same as an earlier one where each thing has its own (a code, an address; null says nothing).
 */
export function checkOnlyOne<T>(
  rows: readonly Row<T>[],
  valueOf: (value: T) => string | null,
  column: string,
  { problems }: Pick<Checks, 'problems'>,
): void {
  const first = new Map<string, Row<T>>();
  for (const row of rows) {
    const own = valueOf(row.value);
    if (own === null) continue;
    const other = first.get(own);
    if (other === undefined) first.set(own, row);
    else {
      const { zh, en } = toRowText(other.at(column));
      problems.add(
        row.at(column),
        `${zh}也是 ${toShort(own)}；同一个就合并成一行，不是同一个就改正`,
        `${en} has ${toShort(own)} too; make one row of them if they are one, else correct it`,
      );
    }
  }
}

/** Notes a problem for every row whose key (its id) an earlier row has; returns the rows without the repeats. */
export function withoutRepeats<T>(
  rows: readonly Row<T>[],
  keyOf: (value: T) => string,
  column: string,
  { problems }: Pick<Checks, 'problems'>,
): Row<T>[] {
  const first = new Map<string, Row<T>>();
  return rows.filter((row) => {
    const key = keyOf(row.value);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row);
      return true;
    }
    const line = other.at(column).row;
    problems.add(
      row.at(column),
      `与第 ${line} 行说的是同一件事（${toShort(key)}）；合并成一行`,
      `says the same as row ${line} (${toShort(key)}); make one row of them`,
    );
    return false;
  });
}

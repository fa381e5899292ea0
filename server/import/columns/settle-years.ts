import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { isNothing } from '../cells/is-nothing.ts';
import { readNumber } from '../cells/read-number.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { Column } from './column.ts';
import { periodIn } from './period-in.ts';
import { splitUnit } from './recognise.ts';

/** What the words above a table say its figures are. */
const MEASURES: readonly [RegExp, 'output' | 'capacity' | null][] = [
  [/产量|生产情况|\boutput\b|\bproduction\b(?! capacit)/i, 'output'],
  [/产能|生产能力|\bcapacit/i, 'capacity'],
  [
    /销量|销售|价格|单价|产值|收入|利润|税收|(?<!招商引)投资|消费|消耗|需求|采购|用量|进口|出口|库存|储量|占比|份额|增长|增速|利用率|用电|能耗|排放|\b(?:sales|price|revenue|turnover|profit|invest\w*|consum\w*|demand|imports?|exports?|stocks?|reserves?|share|growth|utili[sz]ation)\b/i,
    null,
  ],
];
/** Words beside a year that say no more than that it is past. */
const PAST = /^(?:实际|实绩|实际值|实际完成|actual)?$/;

/** Whether a header is a year, or a part of one, and nothing more: 2021, 2023年, 2024Q1, 2022（吨）. */
export function isPeriod(header: string): boolean {
  const found = periodIn(splitUnit(header).name);
  return found !== null && PAST.test(found.rest);
}

/**
 * A column for each year beside companies and products holds what was made in it, unless the words above the table say that its figures
 * are something else; what is to come, and what may be several things, stays a note.
 * @param titles what stands above the table
 */
export function settleYears(
  columns: Column[],
  content: readonly SheetRow[],
  { mapped, titles, year }: { mapped: ReadonlyMap<string, unknown>; titles: readonly string[]; year: string },
): void {
  const has = (wanted: string) => columns.some(({ field }) => field === wanted);
  if (!has('enterprise') || !has('product') || has('project')) return;
  const words = titles.join(' ');
  const said = new Set(MEASURES.flatMap(([pattern, measure]) => (pattern.test(words) ? [measure] : [])));
  const [field = 'output', ...others] = said;
  if (others.length > 0 || field === null) return;
  for (const column of columns) {
    if (column.field !== null || mapped.has(column.name) || !isPeriod(column.name)) continue;
    const cells = content.map((row) => row.cells[column.at] ?? '').filter((text) => !isNothing(text));
    const time = periodIn(column.name)!;
    if (time.year > year || time.isEstimate || cells.some((text) => readNumber(text) === null)) continue;
    Object.assign(column, { field, unit: column.unit ?? splitUnit(column.name).unit });
  }
}

/** What has to be said of columns of years: as what they are read, and which of them stay notes. */
export function sayYears(columns: readonly Column[], mapped: ReadonlyMap<string, unknown>): Sentence[] {
  const years = columns.filter(({ name }) => !mapped.has(name) && isPeriod(name));
  const wordsOf = (field: 'output' | 'capacity' | null) => {
    const names = years.filter((one) => one.field === field).map(({ name }) => toShort(name));
    return { names: names.join('、'), namesEn: names.join(', '), any: names.length > 0 };
  };
  const [made, can, kept] = [wordsOf('output'), wordsOf('capacity'), wordsOf(null)];
  return [
    ...(made.any
      ? [
          {
            zh: `${made.names} 各列读作那一时期的产量；若是别的，在对应表里改`,
            en: `the columns ${made.namesEn} are read as what was made in that time; where they are something else, say so in the mapping`,
          },
        ]
      : []),
    ...(can.any
      ? [
          {
            zh: `${can.names} 各列读作那一年的产能；若是别的，在对应表里改`,
            en: `the columns ${can.namesEn} are read as capacities of that year; where they are something else, say so in the mapping`,
          },
        ]
      : []),
    ...(kept.any
      ? [
          {
            zh: `${kept.names} 各列看不出是产量还是产能（或是预测），没有作数，记在备注里；是产量就在列名里写明，例如 2023年产量（吨）`,
            en: `whether the columns ${kept.namesEn} are outputs or capacities is not said, or they are forecasts: they are kept as notes and not as figures; where they are outputs, write so: Output 2023 (t)`,
          },
        ]
      : []),
  ];
}

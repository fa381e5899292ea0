import type { Source } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import { date, flag, idCell, optionalName, optionalProse, optionalUrl, optionalWord, title } from '../cells/check-cells.ts';
import type { ParsedDate } from '../cells/check-dates.ts';
import { checkOnlyOne } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type RowsOf } from '../rows/define-table.ts';

/** How far a source is trusted, from best to worst. */
export const QUALITIES = ['high', 'medium-high', 'medium', 'low-medium', 'low'] as const;

export const SOURCES = defineRequiredTable('sources.csv', {
  id: idCell,
  title,
  publisher: optionalName,
  date,
  url: optionalUrl,
  link_ok: flag,
  citation: flag,
  quality: optionalWord(QUALITIES),
  note: optionalProse,
});

/** Parses sources.csv. A link that is not ok is not given out; the remark stands behind the quality. */
export function parseSources({ rows }: RowsOf<typeof SOURCES>, checks: Checks): Source[] {
  checkOnlyOne(rows, ({ url }) => url && toPlainAddress(url), 'url', checks);
  // two pages under one title may be two; a title without an address is told apart by nothing else
  const bare = new Set(rows.filter(({ value }) => value.url === null).map(({ value }) => titleOf(value)));
  checkOnlyOne(
    rows.filter(({ value }) => bare.has(titleOf(value))),
    titleOf,
    'title',
    checks,
  );
  return rows.map(({ value, at }) => {
    if (value.link_ok && value.url === null) {
      checks.problems.add(at('url'), '没有网址，link_ok 应为 0', 'there is no address, so link_ok should be 0');
    }
    if (value.date.until !== null) checks.problems.add(at('date'), '来源只写一个日期', 'a source has one date');
    return {
      noun: 'SOURCE',
      id: value.id as SourceId,
      title: value.title,
      publisher: value.publisher,
      date: value.date.date,
      url: value.link_ok ? value.url : null,
      linkOk: value.link_ok,
      citation: value.citation,
      quality: [value.quality, value.note].filter((part) => part !== null).join('；') || null,
    };
  });
}

function titleOf({ title: name, publisher, date: { date: day } }: { title: string; publisher: string | null; date: ParsedDate }): string {
  return [name, publisher, day].filter((part) => part !== null).join(' · ');
}

/** An address as it leads to one page, however it is written: with or without www, a slash at its end, a place in the page. */
export function toPlainAddress(url: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/i.exec(url) ?? [];
  return host.toLowerCase() + rest.replace(/\/$/, '');
}

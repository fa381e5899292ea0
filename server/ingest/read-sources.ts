import { z } from 'zod';
import type { Source } from '../domain/facts.ts';
import type { SourceId } from '../domain/ids.ts';
import { date, flag, idCell, name, optionalName, optionalProse, optionalUrl, optionalWord } from './check-cells.ts';
import type { ReadContext } from './read-context.ts';
import { readRows } from './read-rows.ts';

/** How far a source is trusted, from best to worst. */
export const QUALITIES = ['high', 'medium-high', 'medium', 'low-medium', 'low'] as const;

const ROW = z.object({
  id: idCell,
  title: name,
  publisher: optionalName,
  date,
  url: optionalUrl,
  link_ok: flag,
  citation: flag,
  quality: optionalWord(QUALITIES),
  note: optionalProse,
});

/** Reads sources.csv and makes its ids known. A link that is not ok is not given out; the remark stands behind the quality. */
export function readSources(context: ReadContext): Source[] {
  const { rows, ids } = readRows('sources.csv', ROW, context);
  context.known.source = ids;
  context.nonCitations = new Set(rows.filter(({ value }) => !value.citation).map(({ value }) => value.id));
  return rows.map(({ value, at }) => {
    if (value.link_ok && value.url === null) {
      context.problems.add(at('url'), '没有网址，link_ok 应为 0', 'there is no address, so link_ok should be 0');
    }
    if (value.date.until !== null) context.problems.add(at('date'), '来源只写一个日期', 'a source has one date');
    return {
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

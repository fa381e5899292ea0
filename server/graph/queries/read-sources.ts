import type { Source } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { flag, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Source)
RETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.date AS date, n.url AS url, n.linkOk AS linkOk, n.citation AS citation,
  n.quality AS quality`;

/** Every source, the records "common knowledge", "engineering" … included. */
export async function readSources(session: GraphSession): Promise<Source[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'SOURCE',
      id: text(row, 'id') as SourceId,
      title: text(row, 'title'),
      publisher: textOrNull(row, 'publisher'),
      date: textOrNull(row, 'date'),
      url: textOrNull(row, 'url'),
      linkOk: flag(row, 'linkOk'),
      citation: flag(row, 'citation'),
      quality: textOrNull(row, 'quality'),
    })),
  );
}

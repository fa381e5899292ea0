import { sortedById } from '../../domain/by-code-point.ts';
import type { Indicator, IndicatorMeaning, IndicatorTie, IndicatorTieKind } from '../../domain/indicators.ts';
import type { GraphSession } from '../session.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Indicator) RETURN n.id AS id, n.nameEn AS nameEn, n.meaning AS meaning, n.metal AS metal, n.over AS over, n.overEn AS overEn,
  [(n)-[l:TIED_TO]->(x:Indicator) | {of: x.id, tie: l.tie, position: l.position}] AS ties`;

/** What the figures of the chain measure, and how they hang together. */
export async function readIndicators(session: GraphSession): Promise<Indicator[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'INDICATOR',
      id: text(row, 'id'),
      nameEn: textOrNull(row, 'nameEn'),
      meaning: textOrNull(row, 'meaning') as IndicatorMeaning | null,
      metal: textOrNull(row, 'metal'),
      ties: toTies(row['ties']),
      over: textOrNull(row, 'over'),
      overEn: textOrNull(row, 'overEn'),
    })),
  );
}

/** In the order in which they were written. */
function toTies(value: unknown): IndicatorTie[] {
  return [...(value as { tie: IndicatorTieKind; of: string; position: number }[])]
    .sort((a, b) => a.position - b.position)
    .map(({ tie, of }) => ({ as: tie, of }));
}

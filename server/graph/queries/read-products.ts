import type { ChainPlace, Product } from '../../domain/facts.ts';
import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import type { ChainId, ProductId, SegmentId } from '../../domain/ids.ts';
import type { ClassKind, Trade } from '../../domain/words.ts';
import type { GraphSession, Row, Value } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { flag, numberOrNull, numbers, text, textOrNull, texts } from './row.ts';

const RETURNED = `OPTIONAL MATCH (n)-[:MEMBER_OF]->(parent:Product)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.aliases AS aliases, n.stage AS stage, n.segment AS segment, n.branch AS branch,
  n.unit AS unit, n.trade AS trade, n.size AS size, n.density AS density, n.metals AS metals, n.metalShares AS metalShares, n.hs6 AS hs6,
  n.gb4754 AS gb4754, n.isClass AS isClass, n.classKind AS classKind, parent.id AS parentClass,
  [(n)-[p:IN_CHAIN]->(c:Chain) | {chain: c.id, stage: p.stage, segment: p.segment, branch: p.branch}] AS places, ${EVIDENCE_OF_N}`;
const QUERY = { all: `MATCH (n:Product) ${RETURNED}`, only: `${onlyOf('Product')} ${RETURNED}` };

/**
 * Every product with its class and its chains. A graph of the first edition has no `trade`: it took everything for bought anywhere.
 * @param only ids of those that are read; all where not given
 */
export async function readProducts(session: GraphSession, only?: readonly string[]): Promise<Product[]> {
  const rows = await readRows(session, QUERY, only);
  return sortedById(
    rows.map((row) => ({
      noun: 'PRODUCT',
      id: text(row, 'id') as ProductId,
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      aliases: texts(row, 'aliases'),
      unit: textOrNull(row, 'unit'),
      trade: (textOrNull(row, 'trade') ?? 'WIDE') as Trade,
      size: numberOrNull(row, 'size'),
      density: numberOrNull(row, 'density'),
      metals: texts(row, 'metals').map((element, i) => ({ element, share: numbers(row, 'metalShares')[i]! })),
      hs6: textOrNull(row, 'hs6'),
      gb4754: textOrNull(row, 'gb4754'),
      isClass: flag(row, 'isClass'),
      classKind: textOrNull(row, 'classKind') as ClassKind | null,
      parentClass: textOrNull(row, 'parentClass') as ProductId | null,
      ...toPlaces(row),
      evidence: toEvidence(row['evidence']),
    })),
  );
}

/** The chains of the product in id order, with its place in the first of them and in the others. In a graph of before it had one place. */
function toPlaces(row: Row): Pick<Product, 'stage' | 'segment' | 'branch' | 'chains' | 'elsewhere'> {
  const of = (place: { [key: string]: Value }): Omit<ChainPlace, 'chain'> => ({
    stage: (place['stage'] ?? row['stage'] ?? 0) as number,
    segment: (place['segment'] ?? row['segment'] ?? '') as SegmentId,
    branch: (place['branch'] ?? row['branch'] ?? null) as string | null,
  });
  const places = (row['places'] as { [key: string]: Value }[])
    .map((place): ChainPlace => ({ chain: place['chain'] as ChainId, ...of(place) }))
    .sort((a, b) => byCodePoint(a.chain, b.chain));
  const elsewhere = places.slice(1);
  const { stage, segment, branch } = places[0] ?? of({});
  return { stage, segment, branch, chains: places.map(({ chain }) => chain), ...(elsewhere.length > 0 ? { elsewhere } : {}) };
}

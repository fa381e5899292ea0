import { sortedById } from '../../domain/by-code-point.ts';
import type { PlantSize, Range } from '../../domain/facts.ts';
import type { FactId, ProductId } from '../../domain/ids.ts';
import type { GraphSession, Row } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { numberOrNull, text } from './row.ts';

const CYPHER = `MATCH (q:Product)-[:TAKES_PLANT]->(n:PlantSize)
RETURN n.id AS id, q.id AS product, n.unit AS unit, n.usualFrom AS usualFrom, n.usualTo AS usualTo, n.smallestFrom AS smallestFrom,
  n.smallestTo AS smallestTo, n.investmentFrom AS investmentFrom, n.investmentTo AS investmentTo, n.investmentPer AS investmentPer,
  ${EVIDENCE_OF_N}`;

/** Usual and smallest plants, and what they cost. */
export async function readPlantSizes(session: GraphSession): Promise<PlantSize[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'PLANT_SIZE',
      id: text(row, 'id') as FactId,
      product: text(row, 'product') as ProductId,
      usual: range(row, 'usual'),
      smallest: range(row, 'smallest'),
      unit: text(row, 'unit'),
      investment: range(row, 'investment'),
      investmentPer: numberOrNull(row, 'investmentPer'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}

function range(row: Row, name: string): Range | null {
  const [from, to] = [numberOrNull(row, `${name}From`), numberOrNull(row, `${name}To`)];
  return from === null || to === null ? null : { from, to };
}

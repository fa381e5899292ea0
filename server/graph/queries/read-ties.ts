import type { PartnershipKind } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { text } from './row.ts';

const TIES = `MATCH (a:Enterprise)-[:ENTERS]->(n:Partnership)-[:TO]->(b:Enterprise)
  RETURN n.id AS id, n.kind AS kind, a.id AS from, b.id AS to`;

/** A partnership as far as it is needed to see who is above whom. */
export interface Tie {
  id: string;
  kind: PartnershipKind;
  from: string;
  to: string;
}

/** Every partnership without what it rests on. */
export async function readTies(session: GraphSession): Promise<Tie[]> {
  return (await session.read(TIES)).map((row) => ({
    id: text(row, 'id'),
    kind: text(row, 'kind') as PartnershipKind,
    from: text(row, 'from'),
    to: text(row, 'to'),
  }));
}

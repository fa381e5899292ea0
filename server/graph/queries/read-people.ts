import { sortedById } from '../../domain/by-code-point.ts';
import type { Person } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull, texts } from './row.ts';

const CYPHER = `MATCH (n:Person) RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.titles AS titles, ${EVIDENCE_OF_N}`;

/** Everybody whom a source names. */
export async function readPeople(session: GraphSession): Promise<Person[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'PERSON',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      titles: texts(row, 'titles'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}

/** Constraints and indexes as numbered migrations; running them again changes nothing. */
import { InvalidInput } from '../errors.ts';
import type { GraphSession } from './session.ts';
import { CHAIN_LABELS, LABELS, RECORD_LABELS, type Label } from './vocabulary.ts';

interface Migration {
  version: number;
  statements: readonly string[];
  /** Only there: on Neo4j a unique constraint brings its own index, on the embedded engine it does not, and every look-up would scan. */
  embeddedOnly: readonly string[];
}

const SEARCHED: readonly Label[] = [LABELS.chain, LABELS.region, LABELS.product, LABELS.process, LABELS.enterprise, LABELS.source];
const SEARCHED_RECORDS: readonly Label[] = [
  LABELS.person,
  LABELS.event,
  LABELS.agreement,
  LABELS.project,
  LABELS.projectBatch,
  LABELS.policyLine,
];
const unique = (label: Label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const indexed = (label: Label, property: string) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

/** Only ever append: a graph that was made by an older version is brought forward step by step. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      ...CHAIN_LABELS.map(unique),
      unique(LABELS.revision),
      unique(LABELS.revisionCounter),
      unique(LABELS.schemaVersion),
      ...SEARCHED.map((label) => indexed(label, 'searchText')),
      indexed(LABELS.product, 'stage'),
      indexed(LABELS.partnership, 'kind'),
    ],
    embeddedOnly: CHAIN_LABELS.map((label) => indexed(label, 'id')),
  },
  {
    version: 2,
    statements: [
      ...RECORD_LABELS.map(unique),
      ...SEARCHED_RECORDS.map((label) => indexed(label, 'searchText')),
      indexed(LABELS.claim, 'indicator'),
    ],
    embeddedOnly: RECORD_LABELS.map((label) => indexed(label, 'id')),
  },
];
const NEWEST = MIGRATIONS[MIGRATIONS.length - 1]!.version;
const ID = 'schema';

/**
 * Brings the graph's schema to the newest version.
 * @returns the version before and after
 * @throws InvalidInput when a newer version of the product made the graph
 */
export async function ensureSchema(session: GraphSession): Promise<{ before: number; after: number }> {
  const [row] = await session.read('MATCH (v:SchemaVersion {id: $id}) RETURN v.number AS number', { id: ID });
  const before = (row?.['number'] as number | undefined) ?? 0;
  if (before > NEWEST) {
    throw new InvalidInput({
      zh: `这个图库由更新的版本建立（结构版本 ${before}，本程序只到 ${NEWEST}）。请升级本程序，或换一个数据库。`,
      en: `This graph was made by a newer version (schema ${before}, this program knows ${NEWEST}). Update the program or use another graph.`,
    });
  }
  for (const { version, statements, embeddedOnly } of MIGRATIONS.filter((migration) => migration.version > before)) {
    // One statement a transaction: Neo4j does not mix schema changes and data.
    for (const statement of session.engine === 'embedded' ? [...statements, ...embeddedOnly] : statements)
      await session.write((tx) => tx.run(statement));
    await session.write((tx) => tx.run('MERGE (v:SchemaVersion {id: $id}) SET v.number = $version', { id: ID, version }));
  }
  return { before, after: NEWEST };
}

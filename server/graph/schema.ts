/** Constraints and indexes as numbered migrations; running them again changes nothing. */
import { InvalidInput } from '../errors.ts';
import type { GraphSession } from './session.ts';
import { CHAIN_LABELS, DECISION_LABELS, FORMER_LINKS, LABELS, ORIGIN_LABELS, RECORD_LABELS, type Label } from './vocabulary.ts';

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
/** Labels of version 3; versions 1 and 2 stay what they were. */
const ADDED: readonly Label[] = [LABELS.survey, LABELS.goal, LABELS.plantSize, LABELS.signal, LABELS.projectProduct];
/** Labels of versions 4, 5, 6, 10 and 11. */
const FOURTH: readonly Label[] = [LABELS.decisionRule];
const FIFTH: readonly Label[] = [LABELS.indicator];
const SIXTH: readonly Label[] = [LABELS.parkCapacity];
const TENTH: readonly Label[] = [LABELS.lead, LABELS.leadNote];
const ELEVENTH: readonly Label[] = [LABELS.leadCriterion];
const FIRST = CHAIN_LABELS.filter((label) => ![...ADDED, ...SIXTH].includes(label));
const SECOND = RECORD_LABELS.filter((label) => !ADDED.includes(label) && ![...FOURTH, ...FIFTH, ...TENTH, ...ELEVENTH].includes(label));
const unique = (label: Label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const indexed = (label: Label, property: string) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

/** Only ever append: a graph that was made by an older version is brought forward step by step. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      ...FIRST.map(unique),
      unique(LABELS.revision),
      unique(LABELS.revisionCounter),
      unique(LABELS.schemaVersion),
      ...SEARCHED.map((label) => indexed(label, 'searchText')),
      indexed(LABELS.product, 'stage'),
      indexed(LABELS.partnership, 'kind'),
    ],
    embeddedOnly: FIRST.map((label) => indexed(label, 'id')),
  },
  {
    version: 2,
    statements: [
      ...SECOND.map(unique),
      ...SEARCHED_RECORDS.map((label) => indexed(label, 'searchText')),
      indexed(LABELS.claim, 'indicator'),
    ],
    embeddedOnly: SECOND.map((label) => indexed(label, 'id')),
  },
  {
    version: 3,
    statements: [
      ...ADDED.map(unique),
      // A product of a project was a bare link; it became a statement with a role and evidence of its own, the project's to begin with.
      `MATCH (n:Project)-[l:${FORMER_LINKS.wouldMake}]->(q:Product)
       CREATE (n)-[:PLANS_FOR]->(:ProjectProduct {id: 'plans:' + n.id + ':makes:' + q.id, role: 'MAKES', position: l.position})-[:OF]->(q)`,
      `MATCH (n:Project)-[:${FORMER_LINKS.wouldMake}]->(q:Product) MATCH (n)-[:PLANS_FOR]->(p:ProjectProduct)-[:OF]->(q) MATCH (n)-[c:EVIDENCED_BY]->(s:Source)
       CREATE (p)-[e:EVIDENCED_BY]->(s) SET e = properties(c)`,
      `MATCH (:Project)-[l:${FORMER_LINKS.wouldMake}]->(:Product) DELETE l`,
    ],
    embeddedOnly: ADDED.map((label) => indexed(label, 'id')),
  },
  { version: 4, statements: FOURTH.map(unique), embeddedOnly: FOURTH.map((label) => indexed(label, 'id')) },
  { version: 5, statements: FIFTH.map(unique), embeddedOnly: FIFTH.map((label) => indexed(label, 'id')) },
  { version: 6, statements: SIXTH.map(unique), embeddedOnly: SIXTH.map((label) => indexed(label, 'id')) },
  { version: 7, statements: ORIGIN_LABELS.map(unique), embeddedOnly: ORIGIN_LABELS.map((label) => indexed(label, 'id')) },
  { version: 8, statements: [unique(LABELS.journalLine)], embeddedOnly: [indexed(LABELS.journalLine, 'id')] },
  { version: 9, statements: DECISION_LABELS.map(unique), embeddedOnly: DECISION_LABELS.map((label) => indexed(label, 'id')) },
  { version: 10, statements: TENTH.map(unique), embeddedOnly: TENTH.map((label) => indexed(label, 'id')) },
  { version: 11, statements: ELEVENTH.map(unique), embeddedOnly: ELEVENTH.map((label) => indexed(label, 'id')) },
];
export const NEWEST_SCHEMA = MIGRATIONS[MIGRATIONS.length - 1]!.version;
const ID = 'schema';

/**
 * Brings the graph's schema to the newest version.
 * @returns the version before and after
 * @throws InvalidInput when a newer version of the product made the graph
 */
export async function ensureSchema(session: GraphSession): Promise<{ before: number; after: number }> {
  const [row] = await session.read('MATCH (v:SchemaVersion {id: $id}) RETURN v.number AS number', { id: ID });
  const before = (row?.['number'] as number | undefined) ?? 0;
  if (before > NEWEST_SCHEMA) {
    throw new InvalidInput({
      zh: `这个图库由更新的版本建立（结构版本 ${before}，本程序只到 ${NEWEST_SCHEMA}）。请升级本程序，或换一个数据库。`,
      en: `This graph was made by a newer version (schema ${before}, this program knows ${NEWEST_SCHEMA}). Update the program or use another graph.`,
    });
  }
  for (const { version, statements, embeddedOnly } of MIGRATIONS.filter((migration) => migration.version > before)) {
    // One statement a transaction: Neo4j does not mix schema changes and data.
    for (const statement of session.engine === 'embedded' ? [...statements, ...embeddedOnly] : statements)
      await session.write((tx) => tx.run(statement));
    await session.write((tx) => tx.run('MERGE (v:SchemaVersion {id: $id}) SET v.number = $version', { id: ID, version }));
  }
  return { before, after: NEWEST_SCHEMA };
}

import { append } from '../../domain/append.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId, ProjectId, RegionId } from '../../domain/ids.ts';
import type { Project, ProjectProduct, ProjectStage } from '../../domain/records.ts';
import type { ProjectRole } from '../../domain/words.ts';
import type { GraphSession, Row } from '../session.ts';
import { EVIDENCE_OF_N, toDatasets, toEvidence, toIds } from './evidence.ts';
import { flag, number, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Project)
OPTIONAL MATCH (n)-[:LIES_IN]->(r:Region) OPTIONAL MATCH (n)-[:SERVES]->(p:PolicyLine) OPTIONAL MATCH (n)-[:IN_BATCH]->(b:ProjectBatch)
OPTIONAL MATCH (n)-[:HAS_INVESTMENT]->(i:Claim) OPTIONAL MATCH (n)-[:HAS_CAPACITY]->(c:Claim)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.stage AS stage, n.stageWords AS stageWords, n.inChain AS inChain,
  n.caseOwner AS caseOwner,
  r.id AS region, p.id AS policyLine, b.id AS batch, i.id AS investment, c.id AS capacity,
  [(n)-[l:OWNED_BY]->(x:Enterprise) | {id: x.id, position: l.position}] AS owners,
  ${EVIDENCE_OF_N}`;
const PRODUCTS = `MATCH (p:Project)-[:PLANS_FOR]->(n:ProjectProduct)-[:OF]->(q:Product)
RETURN p.id AS project, q.id AS product, n.role AS role, n.position AS position, n.datasets AS datasets, ${EVIDENCE_OF_N}`;

/** Every project, with its claims, owners and products. */
export async function readProjects(session: GraphSession): Promise<Project[]> {
  const rows = await session.read(CYPHER);
  const products = new Map<string, Row[]>();
  for (const row of await session.read(PRODUCTS)) append(products, text(row, 'project'), row);
  return sortedById(
    rows.map((row) => ({
      noun: 'PROJECT',
      id: text(row, 'id') as ProjectId,
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      stage: text(row, 'stage') as ProjectStage,
      stageWords: textOrNull(row, 'stageWords'),
      owners: toIds<EnterpriseId>(row['owners']),
      products: (products.get(text(row, 'id')) ?? []).sort((a, b) => number(a, 'position') - number(b, 'position')).map(toProjectProduct),
      region: textOrNull(row, 'region') as RegionId | null,
      policyLine: textOrNull(row, 'policyLine'),
      batch: textOrNull(row, 'batch'),
      inChain: flag(row, 'inChain'),
      caseOwner: textOrNull(row, 'caseOwner'),
      investment: textOrNull(row, 'investment') as FactId | null,
      capacity: textOrNull(row, 'capacity') as FactId | null,
      evidence: toEvidence(row['evidence']),
    })),
  );
}

function toProjectProduct(row: Row): ProjectProduct {
  return {
    ...toDatasets(row['datasets']),
    product: text(row, 'product') as ProductId,
    role: text(row, 'role') as ProjectRole,
    evidence: toEvidence(row['evidence']),
  };
}

import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProcessId, ProductId, ProjectId, RegionId } from '../../domain/ids.ts';
import type { Lead, LeadStage } from '../../domain/leads.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence, toIds } from './evidence.ts';
import { numberOrNull, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Lead)
OPTIONAL MATCH (n)-[:OWNED_BY]->(o:Enterprise) OPTIONAL MATCH (n)-[:MEANS_TO_RUN]->(p:Process) OPTIONAL MATCH (n)-[:LIES_IN]->(r:Region)
OPTIONAL MATCH (n)-[:HAS_INVESTMENT]->(i:Claim) OPTIONAL MATCH (n)-[:HAS_FIXED_INVESTMENT]->(f:Claim)
OPTIONAL MATCH (n)-[:HAS_OUTPUT]->(u:Claim) OPTIONAL MATCH (n)-[:HAS_TAX]->(t:Claim) OPTIONAL MATCH (n)-[:LED_TO]->(j:Project)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.stage AS stage, n.landMu AS landMu, n.energyTce AS energyTce,
  n.emissionQuota AS emissionQuota, n.firstContact AS firstContact, n.responsible AS responsible, n.nextStep AS nextStep,
  n.nextDate AS nextDate, o.id AS investor, p.id AS process, r.id AS site, i.id AS investment, f.id AS fixedInvestment,
  u.id AS output, t.id AS tax, j.id AS project,
  [(n)-[l:MEANS_TO_MAKE]->(x:Product) | {id: x.id, position: l.position}] AS makes,
  [(n)-[m:MEANS_TO_USE]->(y:Product) | {id: y.id, position: m.position}] AS uses,
  ${EVIDENCE_OF_N}`;

/** Every lead, with whom and what it is about. */
export async function readLeads(session: GraphSession): Promise<Lead[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'LEAD',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      stage: text(row, 'stage') as LeadStage,
      investor: textOrNull(row, 'investor') as EnterpriseId | null,
      makes: toIds<ProductId>(row['makes']),
      uses: toIds<ProductId>(row['uses']),
      process: textOrNull(row, 'process') as ProcessId | null,
      investment: textOrNull(row, 'investment') as FactId | null,
      fixedInvestment: textOrNull(row, 'fixedInvestment') as FactId | null,
      landMu: numberOrNull(row, 'landMu'),
      energyTce: numberOrNull(row, 'energyTce'),
      emissionQuota: textOrNull(row, 'emissionQuota'),
      output: textOrNull(row, 'output') as FactId | null,
      tax: textOrNull(row, 'tax') as FactId | null,
      site: textOrNull(row, 'site') as RegionId | null,
      firstContact: textOrNull(row, 'firstContact'),
      responsible: textOrNull(row, 'responsible'),
      nextStep: textOrNull(row, 'nextStep'),
      nextDate: textOrNull(row, 'nextDate'),
      project: textOrNull(row, 'project') as ProjectId | null,
      evidence: toEvidence(row['evidence']),
    })),
  );
}

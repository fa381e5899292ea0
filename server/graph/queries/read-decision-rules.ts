import { sortedById } from '../../domain/by-code-point.ts';
import type { DecisionRule, RuleAnswer } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence, toIds } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:DecisionRule) OPTIONAL MATCH (n)-[:BRANCH_OF]->(p:DecisionRule) OPTIONAL MATCH (n)-[:SERVES]->(line:PolicyLine)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.words AS words, n.wordsEn AS wordsEn, p.id AS parent, n.answeredBy AS answeredBy,
  line.id AS policyLine, [(n)-[l:SAID_IN]->(x:Passage) | {id: x.id, position: l.position}] AS statements, ${EVIDENCE_OF_N}`;

/** Slogans of policy as rules for decisions. */
export async function readDecisionRules(session: GraphSession): Promise<DecisionRule[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'DECISION_RULE',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      words: text(row, 'words'),
      wordsEn: textOrNull(row, 'wordsEn'),
      parent: textOrNull(row, 'parent'),
      answeredBy: (row['answeredBy'] ?? []) as RuleAnswer[],
      policyLine: textOrNull(row, 'policyLine'),
      statements: toIds(row['statements']),
      evidence: toEvidence(row['evidence']),
    })),
  );
}

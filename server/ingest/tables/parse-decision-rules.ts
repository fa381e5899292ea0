import { RULE_ANSWERS, type DecisionRule, type RuleAnswer } from '../../domain/records.ts';
import { idCell, list, optionalId, optionalName, optionalProse, title } from '../cells/check-cells.ts';
import { toShort } from '../problems/check-problems.ts';
import { checkReference } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const DECISION_RULES = defineTable('decision_rules.csv', {
  id: idCell,
  slogan_zh: title,
  slogan_en: optionalName,
  words_zh: optionalProse,
  words_en: optionalProse,
  parent: optionalId,
  answered_by: list,
  policy_line: optionalId,
  statements: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/**
 * Parses decision_rules.csv (may be missing): slogans of policy as rules, each held against computed answers. `passages`: the ids of
 * passages.
 */
export function parseDecisionRules(
  { rows, ids }: RowsOf<typeof DECISION_RULES>,
  passages: ReadonlySet<string> | null,
  checks: Checks,
): DecisionRule[] {
  const { problems } = checks;
  return rows.map(({ value, at }) => {
    if (value.parent !== null && (ids?.has(value.parent) === false || value.parent === value.id))
      problems.add(
        at('parent'),
        `没有编号为 ${value.parent} 的上级规则`,
        `there is no other rule ${value.parent} that it could be part of`,
      );
    for (const answer of value.answered_by.filter((word) => !(RULE_ANSWERS as readonly string[]).includes(word)))
      problems.add(
        at('answered_by'),
        `“${toShort(answer)}”只能是 ${RULE_ANSWERS.join('、')} 之一`,
        `"${toShort(answer)}" must be one of ${RULE_ANSWERS.join(', ')}`,
      );
    for (const statement of value.statements.filter((id) => passages?.has(id) === false))
      problems.add(
        at('statements'),
        `passages.csv 里没有 ${toShort(statement)} 这一段`,
        `there is no passage ${toShort(statement)} in passages.csv`,
      );
    checkReference('policyLine', value.policy_line, at('policy_line'), checks);
    return {
      noun: 'DECISION_RULE',
      id: value.id,
      name: value.slogan_zh,
      nameEn: value.slogan_en,
      words: value.words_zh ?? value.slogan_zh,
      wordsEn: value.words_en,
      parent: value.parent,
      answeredBy: value.answered_by as RuleAnswer[],
      policyLine: value.policy_line,
      statements: value.statements,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}

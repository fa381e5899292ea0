import { LogicRulesDocument, type LogicRulesQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { SECTIONS, type Section } from './logic-state.ts';

export type Rule = NonNullable<LogicRulesQuery['decisionRules']>[number];

/** The rules that policy states, in its order; none while they are read, and in a graph without them. */
export function useRules(): readonly Rule[] {
  const { chain, region } = useScope();
  return useGraphQuery(LogicRulesDocument, { chain, region }).data?.decisionRules ?? [];
}

/** What a section answers: rules that are held against it; a statement of will is a rule with parts, and none of its own. */
export function rulesOf(section: Section, rules: readonly Rule[]): Rule[] {
  const whole = rules.filter(({ parent }) => parent === null);
  if (section === 'resolve') return whole.filter(({ id }) => partsOf(id, rules).length > 0);
  return whole.filter(({ answeredBy }) => answeredBy.includes(section));
}

export function partsOf(rule: string, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ parent }) => parent?.id === rule);
}

/** The parts of the statements of will, and how many of them something that is counted answers. */
export function countParts(rules: readonly Rule[]): { all: number; answered: number } {
  const parts = rulesOf('resolve', rules).flatMap(({ id }) => partsOf(id, rules));
  return { all: parts.length, answered: parts.filter(({ answeredBy, policyLine }) => answeredBy.length > 0 || policyLine !== null).length };
}

/** The section that an address asks for, by its name or by a statement that it answers; null where it asks for none that is there. */
export function findSection(at: string | null, rules: readonly Rule[]): Section | null {
  const states = (section: Section) => rulesOf(section, rules).some(({ statements }) => statements.some(({ label }) => label === at));
  return SECTIONS.find((section) => section === at) ?? SECTIONS.find(states) ?? null;
}

/** The source that a statement stands in: its id is that of the source and its label. */
export function sourceOf({ id, label }: { id: string; label: string }): string {
  return id.slice(0, -label.length - 1);
}

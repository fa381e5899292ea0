import {
  LogicClustersDocument,
  LogicForestDocument,
  LogicGapsDocument,
  LogicLeadersDocument,
  LogicProjectsDocument,
} from '../../api/generated.ts';
import { useGraphQuery, useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { countChecks } from './count-checks.ts';
import type { Section } from './logic-state.ts';
import { toPercent } from './to-percent.ts';
import { countParts, useRules } from './use-rules.ts';

/**
 * The one number of each section; null while it is not known, and where there is none. The sections ask the same, so nothing is asked
 * twice.
 */
export function useFigures(): Record<Section, string | null> {
  const { chain, region } = useScope();
  const leaders = useGraphQuery(LogicLeadersDocument, { chain, region }).data?.leaders;
  const gaps = useGraphQuery(LogicGapsDocument, { chain, region }).data;
  const clusters = useGraphQuery(LogicClustersDocument, { chain, region }).data?.clusters;
  const forest = useGraphQuery(LogicForestDocument, { chain, region }).data;
  const projects = useWholeList(LogicProjectsDocument, { chain, region }, ({ projects }) => projects).data?.projects?.nodes;
  const parts = countParts(useRules());
  const checks = projects && countChecks(projects);
  const sum = (pick: 'done' | 'open'): number => (checks ?? []).reduce((total, check) => total + check[pick], 0);
  const first = leaders?.[0];
  const lists = gaps && [gaps.supplement, gaps.extend, gaps.strengthen];
  return {
    leaders: first ? String(first.score) : null,
    gaps: lists ? String(lists.reduce((total, list) => total + (list?.totalCount ?? 0), 0)) : null,
    clusters: clusters ? String(clusters.length) : null,
    trees: forest?.industryForest ? String(forest.industryForest.trees.length) : null,
    merit: projects ? String(projects.length) : null,
    resolve: parts.all > 0 ? `${parts.answered}/${parts.all}` : null,
    dependence: first?.dependenceShare == null ? null : toPercent(first.dependenceShare),
    service: checks && checks.length > 0 ? toPercent(sum('done') / (sum('done') + sum('open'))) : null,
  };
}

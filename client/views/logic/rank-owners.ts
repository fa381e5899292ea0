import type { LogicProjectsQuery, ProjectStage } from '../../api/generated.ts';

type Project = NonNullable<LogicProjectsQuery['projects']>['nodes'][number];
export interface OwnerRank {
  owner: Project['owners'][number];
  all: number;
  signed: number;
  started: number;
  operating: number;
}

const STARTED: readonly ProjectStage[] = ['STARTED', 'FUNDED', 'OPERATING'];
const SIGNED: readonly ProjectStage[] = ['SIGNED', ...STARTED];

/**
 * Owners by how many projects they run, most first, then by how many run already; a project of several counts for each.
 * `signed` and `started` count what has come that far or further; a stalled project counts in `all` alone.
 */
export function rankOwners(projects: readonly Pick<Project, 'stage' | 'owners'>[]): OwnerRank[] {
  const ranks = new Map<string, OwnerRank>();
  for (const { stage, owners } of projects) {
    for (const owner of owners) {
      const rank = ranks.get(owner.id) ?? { owner, all: 0, signed: 0, started: 0, operating: 0 };
      rank.all += 1;
      if (SIGNED.includes(stage)) rank.signed += 1;
      if (STARTED.includes(stage)) rank.started += 1;
      if (stage === 'OPERATING') rank.operating += 1;
      ranks.set(owner.id, rank);
    }
  }
  return [...ranks.values()].sort(
    (a, b) => b.all - a.all || b.operating - a.operating || b.started - a.started || (a.owner.id < b.owner.id ? -1 : 1),
  );
}

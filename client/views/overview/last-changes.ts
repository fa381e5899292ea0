import type { OverviewChangesQuery, OverviewProjectsQuery } from '../../api/generated.ts';

type Revision = NonNullable<OverviewChangesQuery['revisions']>['nodes'][number];
type Project = NonNullable<OverviewProjectsQuery['projects']>['nodes'][number];

/** Something that changed: the graph was written, or a project reached a stage. `date` is as precise as it is known. */
export type Change =
  | { kind: 'revision'; key: string; date: string; revision: Revision }
  | { kind: 'milestone'; key: string; date: string; project: Project; stage: Project['stage'] };

const REVISIONS = 2;
const MOST = 5;

/** The last writings of the graph, then the newest dated steps of projects; a date yet to come is an error of its source. */
export function toChanges(revisions: readonly Revision[], projects: readonly Project[], now: Date): Change[] {
  const today = now.toISOString().slice(0, 10);
  const written = revisions
    .slice(0, REVISIONS)
    .map((revision): Change => ({ kind: 'revision', key: revision.id, date: revision.at, revision }));
  const reached = projects
    .flatMap((project) =>
      project.stages.flatMap(({ id, stage, date }): Change[] =>
        date === null || date > today ? [] : [{ kind: 'milestone', key: id, date, project, stage }],
      ),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.key < b.key ? -1 : 1));
  return [...written, ...reached].slice(0, MOST);
}

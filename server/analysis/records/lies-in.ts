import type { EnterpriseId } from '../../domain/ids.ts';
import type { Project } from '../../domain/records.ts';

/** A project lies where it is recorded; one without a place lies where one of its owners is. */
export function liesIn(regions: ReadonlySet<string>, firms: ReadonlySet<EnterpriseId>): (project: Project) => boolean {
  return (project) => (project.region === null ? project.owners.some((owner) => firms.has(owner)) : regions.has(project.region));
}

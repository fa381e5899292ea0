/** Which records concern a region: whatever is known to lie elsewhere does not, and what lies nowhere known may. */
import { placesOfAbout } from '../../edit/facts/retract-fact.ts';
import { placesOfProject } from '../../edit/facts/places.ts';
import type { Lead } from '../../domain/leads.ts';
import type { DecisionRule, PolicyLine, Project, ProjectBatch } from '../../domain/records.ts';
import { mustFind } from '../arguments/must-find.ts';
import type { Context } from '../context/context.ts';
import { regionsAround, regionsInside } from '../memo/places.ts';
import { linesBelow } from './filter-records.ts';

export interface Concerns {
  /** What figures are about; null is not known. */
  about(ids: readonly (string | null)[]): boolean;
  lead(lead: Lead): boolean;
  batch(batch: ProjectBatch): boolean;
  line(line: PolicyLine): boolean;
  rule(rule: DecisionRule): boolean;
}

/**
 * In the region, in a part of it, or in a place around it: the targets of a city are those of its districts too. Null where no region is
 * asked for. @throws NotFound for an unknown region
 */
export function concernsOf(region: string | null | undefined, context: Context): Concerns | null {
  if (region == null) return null;
  const { facts, index, records, recordIndex, snapshot } = context;
  const { id } = mustFind(index.regions, region, 'region');
  const places = new Set<string>([...regionsInside(facts, id), ...regionsAround(facts, id)]);
  const isHere = (of: readonly (string | null)[]): boolean => of.length === 0 || of.some((place) => place === null || places.has(place));
  const placesOf = (projects: readonly Project[] = []) => projects.flatMap((project) => placesOfProject(project, snapshot));
  const placesOfAll = (ids: readonly (string | null)[] = []) => ids.flatMap((one) => placesOfAbout(one, snapshot));
  const line = ({ id: own }: PolicyLine): boolean =>
    isHere(
      [...linesBelow(own, records.policyLines)].flatMap((below) => [
        ...placesOf(recordIndex.projectsByLine.get(below)),
        ...placesOfAll(recordIndex.policyLines.get(below)?.enterprises),
      ]),
    );
  return {
    about: (ids) => isHere(placesOfAll(ids)),
    lead: ({ site }) => isHere([site]),
    batch: (batch) => isHere(placesOf(recordIndex.projectsByBatch.get(batch.id))),
    line,
    rule: ({ policyLine }) => policyLine === null || line(mustFind(recordIndex.policyLines, policyLine, 'policyLine')),
  };
}

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
  /** What a figure is about; null is not known. */
  about(id: string | null): boolean;
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
  const [inside, around] = [regionsInside(facts, id), regionsAround(facts, id)];
  const isHere = (places: readonly (string | null)[]): boolean =>
    places.length === 0 || places.some((place) => place === null || inside.has(place) || around.has(place as never));
  const isProjectHere = (project: Project): boolean => isHere(placesOfProject(project, snapshot));
  const about = (what: string | null): boolean => isHere(placesOfAbout(what, snapshot));
  const isAny = <T>(list: readonly T[], isOne: (one: T) => boolean): boolean => list.length === 0 || list.some(isOne);
  const line = ({ id: own }: PolicyLine): boolean => {
    const lines = [...linesBelow(own, records.policyLines)];
    const projects = lines.flatMap((below) => recordIndex.projectsByLine.get(below) ?? []).map((one) => isProjectHere(one));
    const firms = lines.flatMap((below) => recordIndex.policyLines.get(below)?.enterprises ?? []).map((firm) => about(firm));
    return isAny([...projects, ...firms], (here) => here);
  };
  return {
    about,
    lead: ({ site }) => isHere([site]),
    batch: (batch) => isAny(recordIndex.projectsByBatch.get(batch.id) ?? [], isProjectHere),
    line,
    rule: ({ policyLine }) => policyLine === null || line(mustFind(recordIndex.policyLines, policyLine, 'policyLine')),
  };
}

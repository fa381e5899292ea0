import type { Lead, LeadStage } from '../domain/leads.ts';
import type { ProjectStage } from '../domain/records.ts';
import { checkEdit } from '../edit/check-edit.ts';
import type { Backing, Edit, Moment, There } from '../edit/edit.ts';
import { mustKnow } from '../edit/facts/must-know.ts';
import { toBasis, type Basis } from '../edit/to-basis.ts';
import { InvalidInput } from '../errors.ts';
import { toLine, type Line } from '../import/rows/line.ts';
import { toId } from '../import/rows/to-id.ts';
import { LEAD_NOUN } from './edit-lead.ts';
import { mustBeNew } from './find-twin.ts';
import { toLeadCells, toOwnBasis } from './lead-cells.ts';
import { moveFigures } from './lead-figures.ts';

/** How far the project is that a lead becomes. */
const STAGES: Readonly<Record<LeadStage, ProjectStage>> = {
  NEW: 'TALK',
  CONTACTED: 'TALK',
  VISITED: 'INSPECTION',
  NEGOTIATING: 'INTENT',
  DROPPED: 'TALK',
  BECAME_PROJECT: 'TALK',
};

/**
 * Makes a project of a lead: who, what, where, how much and who looks after it go over; the lead stays, with its log, as its history.
 * @throws InvalidInput for one that was given up, or is a project already
 */
export function leadToProject(id: string, backing: Backing, there: There, moment: Moment): Edit {
  const lead = mustKnow(there.recordIndex.leads, id, LEAD_NOUN);
  mustBeOpen(lead);
  mustBeNew(lead, there);
  const project = toId('pj', id);
  const basis = toProjectBasis(lead, backing, there, moment);
  const became: Lead = { ...lead, stage: 'BECAME_PROJECT', project: project as Lead['project'] };
  const lines = [
    ...basis.lines,
    ...moveFigures(lead, { id: project, name: lead.name }, there),
    toProjectLine(lead, project, basis),
    ...toProductLines(lead, project, basis),
    ...(lead.firstContact === null
      ? []
      : [toLine('milestones', { project_id: project, stage: 'TALK', date: lead.firstContact, ...toOwnBasis(id) })]),
    toLine('leads', toLeadCells(became)),
  ];
  const stated = checkEdit(lines, there, { project: [project] });
  return { stated, gone: [], ids: [project, id], places: [lead.site], about: lead.name };
}

function mustBeOpen({ stage, project, name }: Lead): void {
  if (project !== null)
    throw new InvalidInput(
      { zh: `lead：“${name}”已转为项目 ${project}。`, en: `lead: "${name}" has become the project ${project} already.` },
      { argument: 'lead', project },
    );
  if (stage === 'DROPPED')
    throw new InvalidInput(
      {
        zh: `lead：“${name}”已放弃；要转为项目，先把它的阶段改回来。`,
        en: `lead: "${name}" was given up; set its stage back before it becomes a project.`,
      },
      { argument: 'lead' },
    );
}

/** Where nobody is named, the project rests on what the lead rests on. */
function toProjectBasis(lead: Lead, backing: Backing, there: There, moment: Moment): Basis {
  if (backing.source == null && backing.asked == null) return { cells: { ...toOwnBasis(lead.id), note: null }, lines: [] };
  return toBasis(backing, there, moment);
}

function toProjectLine(lead: Lead, id: string, { cells }: Basis): Line {
  return toLine('projects', {
    id,
    name_zh: lead.name,
    name_en: lead.nameEn,
    owner_ids: lead.investor,
    region: lead.site,
    stage: STAGES[lead.stage],
    in_chain: lead.makes.length > 0 ? 1 : 0,
    case_owner: lead.responsible,
    investment_claim: lead.investment,
    ...cells,
  });
}

function toProductLines({ makes, uses }: Lead, project: string, { cells }: Basis): Line[] {
  const lineOf = (product: string, role: string): Line =>
    toLine('projectProducts', { project_id: project, product_id: product, role, ...cells, note: null });
  return [...makes.map((product) => lineOf(product, 'makes')), ...uses.map((product) => lineOf(product, 'uses'))];
}

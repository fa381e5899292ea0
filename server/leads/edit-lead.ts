import { BLANK_LEAD, type Lead } from '../domain/leads.ts';
import { checkEdit } from '../edit/check-edit.ts';
import { given, type Edit, type There } from '../edit/edit.ts';
import { mustKnow } from '../edit/facts/must-know.ts';
import { InvalidInput } from '../errors.ts';
import { toLine, type Line } from '../import/rows/line.ts';
import { toFreeId } from '../import/rows/to-id.ts';
import { mustBeNew } from './find-twin.ts';
import { LEAD_COLUMNS, toLeadCells, toLeadSourceId } from './lead-cells.ts';
import { editFigures, type FigureInputs } from './lead-figures.ts';

type Plain = Pick<Lead, (typeof PLAIN)[number]>;
export type LeadInput = FigureInputs & {
  readonly [Name in keyof Plain]?: Lead[Name] extends string | null ? string | null | undefined : unknown;
} & {
  id?: string | null | undefined;
};

/** Fields that are taken as they are given. */
const PLAIN = [
  'name',
  'nameEn',
  'stage',
  'investor',
  'makes',
  'uses',
  'process',
  'landMu',
  'energyTce',
  'emissionQuota',
  'site',
  'firstContact',
  'responsible',
  'nextStep',
  'nextDate',
] as const;

export const LEAD_NOUN = { zh: '线索', en: 'lead' };

/**
 * Puts in a lead, or corrects one: what is left out stays, null empties it.
 * @throws InvalidInput where it is there already, or would become a project without one
 */
export function editLead(input: LeadInput, there: There): Edit {
  const old = input.id == null ? null : mustKnow(there.recordIndex.leads, input.id, LEAD_NOUN);
  const lead = toLead(input, old, there);
  mustStayWhatItIs(lead, old);
  mustBeNew(lead, there);
  const figures = editFigures(input, lead, old);
  const whole: Lead = { ...lead, ...(figures.ids as Pick<Lead, keyof typeof figures.ids>) };
  const isNamed = old?.name !== lead.name;
  const lines = [...(isNamed ? [toSourceLine(lead)] : []), ...figures.lines, toLine('leads', toLeadCells(whole), LEAD_COLUMNS)];
  const brought = { lead: [lead.id], claim: figures.lines.map(({ cells }) => cells['id']!) };
  return {
    stated: checkEdit(lines, there, brought),
    gone: figures.gone,
    ids: [lead.id],
    places: [lead.site, ...(old === null ? [] : [old.site])],
    about: lead.name,
  };
}

function toLead(input: LeadInput, old: Lead | null, { recordIndex }: There): Lead {
  const before = old ?? { ...BLANK_LEAD, id: '', name: '' };
  const values = Object.fromEntries(PLAIN.map((name) => [name, given(input, name, before[name])])) as unknown as Plain;
  const name = (values.name ?? '').trim();
  return {
    ...before,
    ...values,
    name,
    stage: values.stage ?? 'NEW',
    makes: values.makes ?? [],
    uses: values.uses ?? [],
    // The same name gives the same id, so that a lead that two put in at once is put in once.
    id: old?.id ?? toFreeId(recordIndex.leads, 'lead', name),
  };
}

/** What has become a project stays that; what has not does not say so. @throws InvalidInput */
function mustStayWhatItIs({ stage, project }: Lead, old: Lead | null): void {
  if (project !== null && stage !== 'BECAME_PROJECT')
    throw new InvalidInput(
      {
        zh: `stage：这条线索已转为项目 ${project}；请在项目里推进它。`,
        en: `stage: this lead has become the project ${project}; move that among the projects.`,
      },
      { argument: 'stage', project },
    );
  if (project === null && stage === 'BECAME_PROJECT' && old?.stage !== 'BECAME_PROJECT')
    throw new InvalidInput(
      { zh: 'stage：转为项目请用 leadToProject，它同时建立项目。', en: 'stage: use leadToProject, which makes the project too.' },
      { argument: 'stage' },
    );
}

function toSourceLine({ id, name }: Lead): Line {
  return toLine('sources', { id: toLeadSourceId(id), title: `招商线索 ${name}`, link_ok: 0, citation: 0 }, { title: 'name' });
}

import { foldWhole } from '../../shared/fold-text.ts';
import { isOpenLead } from '../../shared/open-lead.ts';
import type { Lead } from '../domain/leads.ts';
import type { There } from '../edit/edit.ts';
import { InvalidInput } from '../errors.ts';

/** What a lead must have of its own. */
type Entry = Pick<Lead, 'id' | 'name' | 'investor' | 'makes' | 'project'>;

/**
 * A lead that is there already: of the same name, or of the same investor for one of the same products as long as it is open.
 * @returns null where there is none
 */
export function findTwin(entry: Entry, leads: readonly Lead[]): { lead: Lead; isByName: boolean } | null {
  const folded = foldWhole(entry.name);
  const others = leads.filter(({ id }) => id !== entry.id);
  const named = others.find(({ name }) => foldWhole(name) === folded);
  if (named) return { lead: named, isByName: true };
  const same = others.find((one) => isOpenLead(one) && one.investor !== null && one.investor === entry.investor && overlap(one, entry));
  return same ? { lead: same, isByName: false } : null;
}

const overlap = (one: Pick<Lead, 'makes'>, other: Pick<Lead, 'makes'>): boolean => one.makes.some((id) => other.makes.includes(id));

/** @throws InvalidInput that names the lead or the project that is there, so that it can be opened instead */
export function mustBeNew(entry: Entry, { records }: There): void {
  const twin = findTwin(entry, records.leads);
  if (twin) {
    const { lead, isByName } = twin;
    const who =
      lead.responsible === null ? { zh: '', en: '' } : { zh: `，${lead.responsible}负责`, en: `, looked after by ${lead.responsible}` };
    throw new InvalidInput(
      isByName
        ? {
            zh: `已经有同名的线索“${lead.name}”${who.zh}；打开那一条接着记，不要重复登记。`,
            en: `There is a lead "${lead.name}" already${who.en}; open that one and go on there.`,
          }
        : {
            zh: `同一投资方、同样的产品已经有线索“${lead.name}”${who.zh}；打开那一条接着记，不要重复登记。`,
            en: `The same investor has a lead for the same product, "${lead.name}"${who.en}; open that one and go on there.`,
          },
      { argument: isByName ? 'name' : 'investor', lead: lead.id },
    );
  }
  const folded = foldWhole(entry.name);
  const project = records.projects.find(({ id, name }) => id !== entry.project && foldWhole(name) === folded);
  if (project)
    throw new InvalidInput(
      {
        zh: `已经有同名的项目“${project.name}”；它不再是线索，请在项目里推进它。`,
        en: `There is a project "${project.name}" already; it is no lead any more, move it among the projects.`,
      },
      { argument: 'name', project: project.id },
    );
}

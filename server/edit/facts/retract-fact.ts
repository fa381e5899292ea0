import { NO_FACTS } from '../../domain/facts.ts';
import { LEAD_FIGURES } from '../../domain/leads.ts';
import { NO_RECORDS } from '../../domain/records.ts';
import type { Gone } from '../../datasets/plan-hand.ts';
import { LABELS, type Label } from '../../graph/vocabulary.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import { findTextProblem } from '../../ingest/problems/check-text.ts';
import type { Edit, There } from '../edit.ts';
import { nameOf } from './names.ts';
import { placeOfEnterprise, placesOfAgreement, placesOfEvent, placesOfProject } from './places.ts';

interface Found {
  label: Label;
  about: string;
  places: (string | null)[];
  /** What goes with it. */
  parts?: Gone[];
}

/** @throws InvalidInput for one that says nothing, or in which something is wrong */
export function toReason(reason: string): string {
  const why = reason.trim();
  const wrong = why === '' ? { zh: '不能为空', en: 'must not be empty' } : findTextProblem(why, 'text');
  if (wrong) throw new InvalidInput({ zh: `reason：${wrong.zh}。`, en: `reason: ${wrong.en}.` }, { argument: 'reason' });
  return why;
}

/** Takes a fact out, for a reason; it stays out, whatever a folder that is loaded later says. */
export function retractFact({ id, reason }: { id: string; reason: string }, there: There): Edit {
  const why = toReason(reason);
  const found = findFact(id, there);
  if (!found) throw notHere(id, there);
  const gone = [{ label: found.label, id, reason: why }, ...(found.parts ?? []).map((part) => ({ ...part, reason: why }))];
  return { stated: { facts: NO_FACTS, records: NO_RECORDS }, gone, ids: [], places: found.places, about: `${found.about} × ${why}` };
}

/** What is recorded under this id: what it is, what it is called and where it lies; null for what is kept in the loaded files. */
export function findFact(id: string, there: There): Found | null {
  const { index, recordIndex } = there;
  const key = id as never;
  const toMade = (label: Label, enterprise: string, product: string | null): Found => ({
    label,
    about: [index.enterprises.get(enterprise as never)?.name, index.products.get(product as never)?.name]
      .filter((name) => name !== undefined)
      .join(' · '),
    places: [placeOfEnterprise(enterprise, there)],
  });
  const production = index.productions.get(key);
  if (production) return toMade(LABELS.production, production.enterprise, production.product);
  const need = index.needs.get(key);
  if (need) return toMade(LABELS.need, need.enterprise, need.product);
  const signal = index.signals.get(key);
  if (signal) return toMade(LABELS.signal, signal.enterprise, signal.product);
  const relation = index.relations.get(key);
  if (relation) {
    const label = relation.kind === 'SUPPLIES' ? LABELS.supplyLink : LABELS.partnership;
    return {
      ...toMade(label, relation.from, relation.product),
      places: [relation.from, relation.to].map((one) => placeOfEnterprise(one, there)),
    };
  }
  const local = index.absences.get(key) ?? index.goals.get(key);
  if (local) {
    const label = local.noun === 'GOAL' ? LABELS.goal : LABELS.absence;
    return {
      label,
      about: `${nameOf(index.regions.get(local.region))} · ${nameOf(index.products.get(local.product))}`,
      places: [local.region],
    };
  }
  const claim = recordIndex.claims.get(key);
  if (claim) return { label: LABELS.claim, about: `${claim.subject} · ${claim.indicator}`, places: placesOfAbout(claim.about, there) };
  const milestone = recordIndex.milestones.get(key);
  if (milestone) {
    const project = recordIndex.projects.get(milestone.project);
    return {
      label: LABELS.milestone,
      about: `${nameOf(project)} · ${milestone.date}`,
      places: project ? placesOfProject(project, there) : [null],
    };
  }
  const event = recordIndex.events.get(id);
  if (event) return { label: LABELS.event, about: event.name, places: placesOfEvent(event, there) };
  const agreement = recordIndex.agreements.get(id);
  if (agreement) return { label: LABELS.agreement, about: agreement.name, places: placesOfAgreement(agreement, there) };
  const project = recordIndex.projects.get(key);
  if (project) {
    const parts = (recordIndex.milestonesByProject.get(project.id) ?? []).map((one) => ({
      label: LABELS.milestone,
      id: one.id,
      reason: '',
    }));
    return { label: LABELS.project, about: project.name, places: placesOfProject(project, there), parts };
  }
  const enterprise = index.enterprises.get(key);
  if (enterprise) return { label: LABELS.enterprise, about: enterprise.name, places: [placeOfEnterprise(id, there)] };
  const source = index.sources.get(key);
  return source ? { label: LABELS.source, about: source.title, places: [null] } : findLead(id, there);
}

/** A lead goes with its contacts; what it has brought into a project stays. */
function findLead(id: string, { recordIndex }: There): Found | null {
  const lead = recordIndex.leads.get(id);
  if (!lead) return null;
  const part = (label: Label, own: string): Gone => ({ label, id: own, reason: '' });
  const notes = (recordIndex.notesByLead.get(id) ?? []).map((note) => part(LABELS.leadNote, note.id));
  const figures = LEAD_FIGURES.flatMap((figure) => lead[figure] ?? []).map((claim) => part(LABELS.claim, claim));
  return { label: LABELS.lead, about: lead.name, places: [lead.site], parts: lead.project === null ? [...notes, ...figures] : notes };
}

/** Where what a figure is about lies. */
export function placesOfAbout(about: string | null, there: There): (string | null)[] {
  if (about === null) return [null];
  if (there.index.regions.has(about as never)) return [about];
  return findFact(about, there)?.places ?? [null];
}

/** Why what goes by an id cannot be taken out by hand. */
export function notHere(id: string, { index }: There): NotFound | InvalidInput {
  const isKept = [index.products, index.processes, index.regions, index.chains, index.surveys, index.plantSizes].some((map) =>
    map.has(id as never),
  );
  if (isKept)
    return new InvalidInput(
      {
        zh: `id：${id} 由装入的文件维护，不能在这里撤回；请改文件后重新装入。`,
        en: `id: ${id} is kept in the files that are loaded and cannot be retracted here; correct the files and load them again.`,
      },
      { argument: 'id' },
    );
  return new NotFound({ zh: `没有编号为“${id}”的事实。`, en: `There is no fact with the id "${id}".` }, { id });
}

/** What a thing that is recorded is called. */
export function findRecorded(id: string, there: There): string {
  const { index } = there;
  const named = index.regions.get(id as never) ?? index.products.get(id as never) ?? index.processes.get(id as never);
  return named ? named.name : (findFact(id, there)?.about ?? '');
}

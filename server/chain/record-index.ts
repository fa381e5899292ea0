import { append } from '../domain/append.ts';
import type { EnterpriseId, FactId, ProductId, ProjectId, SourceId } from '../domain/ids.ts';
import type { Lead, LeadNote } from '../domain/leads.ts';
import { productsInRole } from '../domain/records.ts';
import type {
  Agreement,
  ChainEvent,
  Claim,
  Milestone,
  Passage,
  Person,
  PolicyLine,
  Position,
  Project,
  ProjectBatch,
  Records,
} from '../domain/records.ts';

/** The records of one revision by id and by what they are about; lists keep the order of the records. */
export interface RecordIndex {
  readonly people: ReadonlyMap<string, Person>;
  readonly events: ReadonlyMap<string, ChainEvent>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly projects: ReadonlyMap<ProjectId, Project>;
  readonly milestones: ReadonlyMap<FactId, Milestone>;
  readonly batches: ReadonlyMap<string, ProjectBatch>;
  readonly policyLines: ReadonlyMap<string, PolicyLine>;
  readonly claims: ReadonlyMap<FactId, Claim>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly positionsByPerson: ReadonlyMap<string, Position[]>;
  readonly positionsByEnterprise: ReadonlyMap<EnterpriseId, Position[]>;
  readonly eventsByPerson: ReadonlyMap<string, ChainEvent[]>;
  readonly eventsByEnterprise: ReadonlyMap<EnterpriseId, ChainEvent[]>;
  readonly agreementsByEnterprise: ReadonlyMap<EnterpriseId, Agreement[]>;
  readonly projectsByEnterprise: ReadonlyMap<EnterpriseId, Project[]>;
  /** By what they would make, and by what they would use. */
  readonly projectsByProduct: ReadonlyMap<ProductId, Project[]>;
  readonly projectsByUse: ReadonlyMap<ProductId, Project[]>;
  readonly projectsByLine: ReadonlyMap<string, Project[]>;
  readonly projectsByBatch: ReadonlyMap<string, Project[]>;
  readonly milestonesByProject: ReadonlyMap<ProjectId, Milestone[]>;
  /** By what they are about: an enterprise, a region, a project, a production … */
  readonly claimsAbout: ReadonlyMap<string, Claim[]>;
  readonly passagesBySource: ReadonlyMap<SourceId, Passage[]>;
  readonly leads: ReadonlyMap<string, Lead>;
  /** By what they would make. */
  readonly leadsByProduct: ReadonlyMap<ProductId, Lead[]>;
  /** By the project that they have become. */
  readonly leadByProject: ReadonlyMap<string, Lead>;
  readonly notesByLead: ReadonlyMap<string, LeadNote[]>;
}

export function createRecordIndex(records: Records): RecordIndex {
  const { people, positions, events, agreements, projects, milestones, batches, policyLines, claims, passages, leads, leadNotes } = records;
  return {
    people: byId(people),
    events: byId(events),
    agreements: byId(agreements),
    projects: byId<ProjectId, Project>(projects),
    milestones: byId<FactId, Milestone>(milestones),
    batches: byId(batches),
    policyLines: byId(policyLines),
    claims: byId<FactId, Claim>(claims),
    passages: byId(passages),
    positionsByPerson: group(positions, ({ person }) => [person]),
    positionsByEnterprise: group(positions, ({ enterprise }) => [enterprise]),
    eventsByPerson: group(events, (event) => event.people),
    eventsByEnterprise: group(events, (event) => event.participants),
    agreementsByEnterprise: group(agreements, (agreement) => agreement.parties),
    projectsByEnterprise: group(projects, (project) => project.owners),
    projectsByProduct: group(projects, (project) => productsInRole(project, 'MAKES')),
    projectsByUse: group(projects, (project) => productsInRole(project, 'USES')),
    projectsByLine: group(projects, ({ policyLine }) => (policyLine === null ? [] : [policyLine])),
    projectsByBatch: group(projects, ({ batch }) => (batch === null ? [] : [batch])),
    milestonesByProject: group(milestones, ({ project }) => [project]),
    claimsAbout: group(claims, ({ about }) => (about === null ? [] : [about])),
    passagesBySource: group(passages, ({ source }) => [source]),
    leads: byId(leads),
    leadsByProduct: group(leads, ({ makes }) => makes),
    leadByProject: new Map(leads.flatMap((lead) => (lead.project === null ? [] : [[lead.project as string, lead] as const]))),
    notesByLead: group(leadNotes, ({ lead }) => [lead]),
  };
}

function byId<Id extends string, T extends { id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<Key, T>(items: readonly T[], keysOf: (item: T) => readonly Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) append(groups, key, item);
  }
  return groups;
}

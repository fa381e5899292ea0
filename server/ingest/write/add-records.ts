/** Adds what happens around the chain to the nodes and links of the graph. The way back is in server/graph/queries. */
import type { Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import { LABELS, LINKS, type Label, type Link } from '../../graph/vocabulary.ts';
import { keyOf, toSearchText, type AddLink, type AddNode, type Cite, type End } from './graph-parts.ts';
import { toProjectProductId } from './project-product-id.ts';

export interface RecordWriter {
  add: AddNode;
  cite: Cite;
  regionEnd(id: string): End;
}

export function addRecords(facts: Facts, records: Records, writer: RecordWriter): void {
  const labels = toLabels(facts, records);
  const anyEnd = (id: string): End => ({ label: labels.get(id) ?? LABELS.enterprise, id });
  addPeople(records, writer);
  addDeals(records, writer, anyEnd);
  addProjects(records, writer);
  addPolicy(records, writer);
  addFigures(records, writer, anyEnd);
  addLeads(records, writer);
}

type ToEnd = (id: string) => End;
const endsOf =
  (label: Label): ToEnd =>
  (id) => ({ label, id });
const enterprise = endsOf(LABELS.enterprise);
const person = endsOf(LABELS.person);
const product = endsOf(LABELS.product);
const claim = endsOf(LABELS.claim);

/** Lists keep their order: each link carries its place. */
function each(link: AddLink, type: Link, ids: readonly string[], toEnd: ToEnd, reverse = false): void {
  ids.forEach((id, position) => link(type, toEnd(id), { position }, reverse));
}

function addPeople({ people, positions }: Records, { add, cite }: RecordWriter): void {
  for (const { id, evidence, ...rest } of people) cite(add(LABELS.person, id, { ...rest, searchText: toSearchText(rest) }), evidence);
  positions.forEach(({ person: holder, enterprise: at, title, evidence }, position) => {
    const twins = positions.slice(0, position).filter((other) => other.person === holder && other.enterprise === at).length;
    const link = add(LABELS.position, `post:${holder}:${at}${twins > 0 ? `:${twins}` : ''}`, { title, position: twins });
    link(LINKS.holds, person(holder), {}, true);
    link(LINKS.heldAt, enterprise(at));
    cite(link, evidence);
  });
}

/** Events and agreements; what an agreement creates may be of several kinds. */
function addDeals(records: Records, { add, cite, regionEnd }: RecordWriter, anyEnd: ToEnd): void {
  for (const { id, evidence, start, end: until, participants, people, places, agreements, ...rest } of records.events) {
    const link = add(LABELS.event, id, { ...rest, startDate: start, endDate: until, searchText: toSearchText(rest) });
    each(link, LINKS.tookPart, participants, enterprise, true);
    each(link, LINKS.tookPart, people, person, true);
    each(link, LINKS.tookPlaceIn, places, regionEnd);
    each(link, LINKS.ledTo, agreements, endsOf(LABELS.agreement));
    cite(link, evidence);
  }
  for (const { id, evidence, parties, creates, products, ...rest } of records.agreements) {
    const link = add(LABELS.agreement, id, { ...rest, searchText: toSearchText(rest) });
    each(link, LINKS.party, parties, enterprise);
    each(link, LINKS.creates, creates, anyEnd);
    each(link, LINKS.about, products, product);
    cite(link, evidence);
  }
}

function addProjects({ projects, milestones, batches }: Records, { add, cite, regionEnd }: RecordWriter): void {
  for (const { id, evidence, owners, products, region, policyLine, batch, investment, capacity, ...rest } of projects) {
    const link = add(LABELS.project, id, { ...rest, searchText: toSearchText(rest) });
    each(link, LINKS.ownedBy, owners, enterprise);
    products.forEach(({ product: planned, role, evidence: own }, position) => {
      const plan = add(
        LABELS.projectProduct,
        toProjectProductId(id, role, planned),
        { role, position },
        { owner: keyOf({ label: LABELS.project, id }) },
      );
      plan(LINKS.plansFor, { label: LABELS.project, id }, {}, true);
      plan(LINKS.of, product(planned));
      cite(plan, own);
    });
    if (region) link(LINKS.liesIn, regionEnd(region));
    if (policyLine) link(LINKS.serves, { label: LABELS.policyLine, id: policyLine });
    if (batch) link(LINKS.inBatch, { label: LABELS.projectBatch, id: batch });
    if (investment) link(LINKS.hasInvestment, claim(investment));
    if (capacity) link(LINKS.hasCapacity, claim(capacity));
    cite(link, evidence);
  }
  for (const { id, evidence, project, ...rest } of milestones) {
    const link = add(LABELS.milestone, id, rest);
    link(LINKS.reached, { label: LABELS.project, id: project }, {}, true);
    cite(link, evidence);
  }
  for (const { id, evidence, investment, ...rest } of batches) {
    const link = add(LABELS.projectBatch, id, { ...rest, searchText: toSearchText(rest) });
    if (investment) link(LINKS.hasInvestment, claim(investment));
    cite(link, evidence);
  }
}

function addPolicy({ policyLines, decisionRules }: Records, { add, cite }: RecordWriter): void {
  for (const { id, evidence, parent, enterprises, ...rest } of policyLines) {
    const link = add(LABELS.policyLine, id, { ...rest, searchText: toSearchText(rest) });
    if (parent) link(LINKS.branchOf, { label: LABELS.policyLine, id: parent });
    each(link, LINKS.carriedBy, enterprises, enterprise);
    cite(link, evidence);
  }
  for (const { id, evidence, parent, policyLine, statements, ...rest } of decisionRules) {
    const link = add(LABELS.decisionRule, id, rest);
    if (parent) link(LINKS.branchOf, { label: LABELS.decisionRule, id: parent });
    if (policyLine) link(LINKS.serves, { label: LABELS.policyLine, id: policyLine });
    each(link, LINKS.saidIn, statements, endsOf(LABELS.passage));
    cite(link, evidence);
  }
}

function addLeads({ leads, leadNotes, leadCriteria }: Records, { add, cite, regionEnd }: RecordWriter): void {
  for (const lead of leads) {
    const { id, evidence, investor, makes, uses, process, site, project, investment, fixedInvestment, output, tax, ...rest } = lead;
    const link = add(LABELS.lead, id, { ...rest, searchText: toSearchText(rest) });
    if (investor) link(LINKS.ownedBy, enterprise(investor));
    each(link, LINKS.meansToMake, makes, product);
    each(link, LINKS.meansToUse, uses, product);
    if (process) link(LINKS.meansToRun, { label: LABELS.process, id: process });
    if (site) link(LINKS.liesIn, regionEnd(site));
    if (investment) link(LINKS.hasInvestment, claim(investment));
    if (fixedInvestment) link(LINKS.hasFixedInvestment, claim(fixedInvestment));
    if (output) link(LINKS.hasOutput, claim(output));
    if (tax) link(LINKS.hasTax, claim(tax));
    if (project) link(LINKS.ledTo, { label: LABELS.project, id: project });
    cite(link, evidence);
  }
  for (const { id, ...rest } of leadCriteria) add(LABELS.leadCriterion, id, rest);
  for (const { id, lead, ...rest } of leadNotes) add(LABELS.leadNote, id, rest)(LINKS.noted, { label: LABELS.lead, id: lead }, {}, true);
}

/** Indicators, claims, and the passages that state things of any kind. */
function addFigures({ indicators, claims, passages }: Records, { add, cite }: RecordWriter, anyEnd: ToEnd): void {
  for (const { id, ties, ...rest } of indicators) {
    const link = add(LABELS.indicator, id, rest);
    ties.forEach(({ as, of }, position) => link(LINKS.tiedTo, { label: LABELS.indicator, id: of }, { tie: as, position }));
  }
  for (const { id, evidence, about, ...rest } of claims) {
    const link = add(LABELS.claim, id, rest);
    if (about) link(LINKS.about, anyEnd(about));
    cite(link, evidence);
  }
  for (const { id, source, start, end: until, facts: stated, ...rest } of passages) {
    const link = add(LABELS.passage, id, { ...rest, startAt: start, endAt: until });
    link(LINKS.standsIn, { label: LABELS.source, id: source });
    each(link, LINKS.states, stated, anyEnd);
  }
}

/** Which label an id has; a park, region and enterprise in one, is known as an enterprise. */
function toLabels(facts: Facts, records: Records): Map<string, Label> {
  const lists: [Label, readonly { id: string }[]][] = [
    [LABELS.passage, records.passages],
    [LABELS.milestone, records.milestones],
    [LABELS.source, facts.sources],
    [LABELS.chain, facts.chains],
    [LABELS.process, facts.processes],
    [LABELS.region, facts.regions],
    [LABELS.absence, facts.absences],
    [LABELS.survey, facts.surveys],
    [LABELS.goal, facts.goals],
    [LABELS.plantSize, facts.plantSizes],
    [LABELS.parkCapacity, facts.parkCapacities],
    [LABELS.signal, facts.signals],
    [LABELS.need, facts.needs],
    [LABELS.production, facts.productions],
    [LABELS.supplyLink, facts.relations.filter(({ kind }) => kind === 'SUPPLIES')],
    [LABELS.partnership, facts.relations.filter(({ kind }) => kind !== 'SUPPLIES')],
    [LABELS.person, records.people],
    [LABELS.event, records.events],
    [LABELS.agreement, records.agreements],
    [LABELS.project, records.projects],
    [LABELS.projectBatch, records.batches],
    [LABELS.policyLine, records.policyLines],
    [LABELS.claim, records.claims],
    [LABELS.lead, records.leads],
    [LABELS.product, facts.products],
    [LABELS.enterprise, facts.enterprises],
  ];
  return new Map(lists.flatMap(([label, items]) => items.map(({ id }): [string, Label] => [id, label])));
}

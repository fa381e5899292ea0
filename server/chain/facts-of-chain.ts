/**
 * The facts of one chain out of a graph that holds several: those that its datasets state. So a chain's numbers are the same, whatever
 * is loaded beside it.
 */
import { toFactKey, type Origins } from '../domain/datasets.ts';
import { asIn, type Evidence, type Facts, type Flow } from '../domain/facts.ts';
import type { ChainId } from '../domain/ids.ts';
import type { Records } from '../domain/records.ts';
import { LABELS, type Label } from '../graph/vocabulary.ts';

export interface ChainFacts {
  facts: Facts;
  records: Records;
}
/** Says of what is marked with datasets, and of facts by label and id, whether the chain has it. */
interface Belongs {
  fact(label: Label, id: string): boolean;
  part(part: { datasets?: readonly string[] }): boolean;
}

/** @returns what was given where no dataset states another chain */
export function factsOfChain(all: ChainFacts, origins: Origins, chain: ChainId): ChainFacts {
  const own = new Set<string>(origins.datasets.filter(({ chains }) => chains.length === 0 || chains.includes(chain)).map(({ id }) => id));
  if (own.size === origins.datasets.length) return all;
  const belongs = toBelongs(origins, own);
  return { facts: chooseFacts(all.facts, belongs, chain), records: chooseRecords(all.records, belongs) };
}

function toBelongs({ owned }: Origins, own: ReadonlySet<string>): Belongs {
  const stated = new Set<string>();
  const foreign = new Set<string>();
  for (const { dataset, fact } of owned) (own.has(dataset) ? stated : foreign).add(fact);
  return {
    fact(label, id) {
      const key = toFactKey(label, id);
      return stated.has(key) || !foreign.has(key);
    },
    part: ({ datasets }) => datasets === undefined || datasets.some((dataset) => own.has(dataset)),
  };
}

function chooseFacts(facts: Facts, belongs: Belongs, chain: ChainId): Facts {
  const cite = toCite(belongs);
  const of = toOf(belongs);
  const flows = (list: readonly Flow[]) => list.filter(belongs.part).map(cite);
  const products = of(LABELS.product, facts.products).map((product) => asIn(product, chain));
  // an import belongs to every chain, and may speak of products that this one does not have
  const known = new Set<string>(products.map(({ id }) => id));
  const isOfChain = ({ product }: { product: string | null }) => product === null || known.has(product);
  return {
    chains: facts.chains.filter(({ id }) => id === chain).map(cite),
    // Places are everybody's: a chain may be looked at from where another one is recorded.
    regions: facts.regions,
    products,
    processes: of(LABELS.process, facts.processes).map((process) => ({
      ...process,
      inputs: flows(process.inputs),
      output: cite(process.output),
      byproducts: flows(process.byproducts),
    })),
    enterprises: of(LABELS.enterprise, facts.enterprises),
    productions: of(LABELS.production, facts.productions).filter(isOfChain),
    needs: of(LABELS.need, facts.needs).filter(isOfChain),
    relations: facts.relations
      .filter(({ kind, id }) => belongs.fact(kind === 'SUPPLIES' ? LABELS.supplyLink : LABELS.partnership, id))
      .filter(isOfChain)
      .map(cite),
    absences: of(LABELS.absence, facts.absences).filter(isOfChain),
    surveys: of(LABELS.survey, facts.surveys),
    goals: of(LABELS.goal, facts.goals).filter(isOfChain),
    plantSizes: of(LABELS.plantSize, facts.plantSizes),
    parkCapacities: of(LABELS.parkCapacity, facts.parkCapacities),
    signals: of(LABELS.signal, facts.signals).filter(isOfChain),
    sources: facts.sources.filter(({ id }) => belongs.fact(LABELS.source, id)),
  };
}

function chooseRecords(records: Records, belongs: Belongs): Records {
  const cite = toCite(belongs);
  const of = toOf(belongs);
  return {
    people: of(LABELS.person, records.people),
    positions: records.positions
      .filter(({ person, enterprise }) => belongs.fact(LABELS.position, `post:${person}:${enterprise}`))
      .map(cite),
    events: of(LABELS.event, records.events),
    agreements: of(LABELS.agreement, records.agreements),
    projects: of(LABELS.project, records.projects).map((project) => ({
      ...project,
      products: project.products.filter(belongs.part).map(cite),
    })),
    milestones: of(LABELS.milestone, records.milestones),
    batches: of(LABELS.projectBatch, records.batches),
    policyLines: of(LABELS.policyLine, records.policyLines),
    decisionRules: of(LABELS.decisionRule, records.decisionRules),
    indicators: records.indicators.filter(({ id }) => belongs.fact(LABELS.indicator, id)),
    claims: of(LABELS.claim, records.claims),
    passages: records.passages.filter(({ id }) => belongs.fact(LABELS.passage, id)),
    leads: of(LABELS.lead, records.leads),
    leadCriteria: records.leadCriteria,
    leadNotes: records.leadNotes.filter(({ id }) => belongs.fact(LABELS.leadNote, id)),
  };
}

/** The facts of a label that the chain has, each with the sources that its datasets cite. */
const toOf =
  (belongs: Belongs) =>
  <T extends { id: string; evidence: Evidence[] }>(label: Label, list: readonly T[]): T[] =>
    list.filter(({ id }) => belongs.fact(label, id)).map(toCite(belongs));

/** As it is where all of its sources are of the chain; so most facts stay the same object. */
const toCite =
  ({ part }: Belongs) =>
  <T extends { evidence: Evidence[] }>(fact: T): T =>
    fact.evidence.every(part) ? fact : { ...fact, evidence: fact.evidence.filter(part) };

/**
 * The facts of one chain out of a graph that holds several: those that its datasets state. So a chain's numbers are the same, whatever
 * is loaded beside it.
 */
import { isOfChain, toFactKey, type Origins } from '../domain/datasets.ts';
import { asIn, type Evidence, type Facts, type Flow, type Process } from '../domain/facts.ts';
import type { ChainId } from '../domain/ids.ts';
import type { Project, Records } from '../domain/records.ts';
import { LABELS, type Label } from '../graph/vocabulary.ts';
import { createSameLists, type SameLists } from './same-lists.ts';

export interface ChainFacts {
  facts: Facts;
  records: Records;
}

/**
 * Chooses for one revision after another: what a new one did not touch stays the very same list and the very same facts, and is not
 * looked through again.
 */
export interface ChainChooser {
  /** @returns what was given where no dataset states another chain */
  choose(all: ChainFacts, origins: Origins, chain: ChainId): ChainFacts;
}

/** Says of what is marked with datasets, and of facts by label and id, whether the chain has it. */
interface Belongs {
  fact(label: Label, id: string): boolean;
  part(part: { datasets?: readonly string[] }): boolean;
}

/** What was chosen for a chain last, and by which datasets. */
interface Kept {
  own: string;
  owned: Origins['owned'];
  belongs: Belongs;
  lists: SameLists;
}

export function createChainChooser(): ChainChooser {
  const chains = new Map<ChainId, Kept>();
  return {
    choose(all, origins, chain) {
      const ids = origins.datasets.filter((one) => isOfChain(one, chain)).map(({ id }): string => id);
      if (ids.length === origins.datasets.length) return all;
      const own = JSON.stringify(ids);
      let kept = chains.get(chain);
      if (kept?.own !== own || kept.owned !== origins.owned) {
        const lists = kept?.own === own ? kept.lists : createSameLists();
        chains.set(chain, (kept = { own, owned: origins.owned, belongs: toBelongs(origins, new Set(ids)), lists }));
      }
      const choice = createChoice(kept.belongs, kept.lists);
      return { facts: chooseFacts(all.facts, choice, chain), records: chooseRecords(all.records, choice) };
    },
  };
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

interface Cited {
  evidence: Evidence[];
}

/** The ways to choose out of a list; the name of a list tells it from the others. */
interface Choice {
  /** The facts of a label that the chain has, each with the sources that its datasets cite. */
  of<T extends Cited & { id: string }>(label: Label, list: readonly T[]): T[];
  /** The facts of a list that fit, as the chain has them. @param also what else decides */
  where<T extends object>(name: string, list: readonly T[], fits: (fact: T) => boolean, show?: (fact: T) => T, also?: object[]): T[];
  belongs: Belongs;
  cite<T extends Cited>(fact: T): T;
}

function createChoice(belongs: Belongs, lists: SameLists): Choice {
  /** As it is where all of its sources are of the chain; so most facts stay the same object. */
  const cite = <T extends Cited>(fact: T): T =>
    fact.evidence.every(belongs.part) ? fact : { ...fact, evidence: fact.evidence.filter(belongs.part) };
  const where: Choice['where'] = (name, list, fits, show = (fact) => fact, also = []) =>
    lists.keep(name, [list, belongs, ...also], () => list.filter(fits).map((fact) => lists.shown(name, fact, show)));
  return {
    belongs,
    cite,
    where,
    of: (label, list) => where(label, list, ({ id }) => belongs.fact(label, id), cite),
  };
}

function chooseFacts(facts: Facts, { of, where, belongs, cite }: Choice, chain: ChainId): Facts {
  const products = where(
    LABELS.product,
    facts.products,
    ({ id }) => belongs.fact(LABELS.product, id),
    (product) => asIn(cite(product), chain),
  );
  // an import belongs to every chain, and may speak of products that this one does not have
  const known = new Set<string>();
  const isKnown = ({ product }: { product: string | null }): boolean => {
    if (known.size === 0) for (const { id } of products) known.add(id);
    return product === null || known.has(product);
  };
  const ofKnown = <T extends Cited & { id: string; product: string | null }>(label: Label, list: readonly T[]): T[] =>
    where(label, list, (fact) => belongs.fact(label, fact.id) && isKnown(fact), cite, [products]);
  return {
    chains: where(LABELS.chain, facts.chains, ({ id }) => id === chain, cite),
    // Places are everybody's: a chain may be looked at from where another one is recorded.
    regions: facts.regions,
    products,
    processes: where(
      LABELS.process,
      facts.processes,
      ({ id }) => belongs.fact(LABELS.process, id),
      (process) => withOwnFlows(cite(process), belongs, cite),
    ),
    enterprises: of(LABELS.enterprise, facts.enterprises),
    productions: ofKnown(LABELS.production, facts.productions),
    needs: ofKnown(LABELS.need, facts.needs),
    relations: where(
      'relations',
      facts.relations,
      (fact) => belongs.fact(fact.kind === 'SUPPLIES' ? LABELS.supplyLink : LABELS.partnership, fact.id) && isKnown(fact),
      cite,
      [products],
    ),
    absences: ofKnown(LABELS.absence, facts.absences),
    surveys: of(LABELS.survey, facts.surveys),
    goals: ofKnown(LABELS.goal, facts.goals),
    plantSizes: of(LABELS.plantSize, facts.plantSizes),
    parkCapacities: of(LABELS.parkCapacity, facts.parkCapacities),
    signals: ofKnown(LABELS.signal, facts.signals),
    sources: where(LABELS.source, facts.sources, ({ id }) => belongs.fact(LABELS.source, id)),
  };
}

function withOwnFlows(process: Process, { part }: Belongs, cite: Choice['cite']): Process {
  const flows = (list: readonly Flow[]) => list.filter(part).map(cite);
  return { ...process, inputs: flows(process.inputs), output: cite(process.output), byproducts: flows(process.byproducts) };
}

function chooseRecords(records: Records, { of, where, belongs, cite }: Choice): Records {
  return {
    people: of(LABELS.person, records.people),
    positions: where(
      LABELS.position,
      records.positions,
      ({ person, enterprise }) => belongs.fact(LABELS.position, `post:${person}:${enterprise}`),
      cite,
    ),
    events: of(LABELS.event, records.events),
    agreements: of(LABELS.agreement, records.agreements),
    projects: where(
      LABELS.project,
      records.projects,
      ({ id }) => belongs.fact(LABELS.project, id),
      (project): Project => ({ ...cite(project), products: project.products.filter(belongs.part).map(cite) }),
    ),
    milestones: of(LABELS.milestone, records.milestones),
    batches: of(LABELS.projectBatch, records.batches),
    policyLines: of(LABELS.policyLine, records.policyLines),
    decisionRules: of(LABELS.decisionRule, records.decisionRules),
    indicators: where(LABELS.indicator, records.indicators, ({ id }) => belongs.fact(LABELS.indicator, id)),
    claims: of(LABELS.claim, records.claims),
    passages: where(LABELS.passage, records.passages, ({ id }) => belongs.fact(LABELS.passage, id)),
    leads: of(LABELS.lead, records.leads),
    leadCriteria: records.leadCriteria,
    leadNotes: where(LABELS.leadNote, records.leadNotes, ({ id }) => belongs.fact(LABELS.leadNote, id)),
  };
}

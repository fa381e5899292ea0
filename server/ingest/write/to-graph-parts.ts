/** Turns facts into the nodes and links of the graph. The way back is in server/graph/queries. */
import { placeIn, type Evidence, type Facts, type Flow, type Process, type Range } from '../../domain/facts.ts';
import { NO_RECORDS, type Records } from '../../domain/records.ts';
import type { Params } from '../../graph/session.ts';
import { LABELS, LINKS, type Label } from '../../graph/vocabulary.ts';
import { addRecords, type RecordWriter } from './add-records.ts';
import { keyOf, toSearchText, type AddNode, type Cite, type End, type LinkPart, type NodePart, type GraphParts } from './graph-parts.ts';

/** @param facts checked facts and records: every id that is pointed at must exist */
export function toGraphParts(facts: Facts, records: Records = NO_RECORDS): GraphParts {
  const nodes: NodePart[] = [];
  const links: LinkPart[] = [];
  const parks = new Set(facts.enterprises.map((enterprise) => enterprise.id as string));
  const regionEnd = (id: string): End => ({ label: parks.has(id) ? LABELS.enterprise : LABELS.region, id });

  const add: AddNode = (label, id, props, options = {}) => {
    const self = { label, id };
    const owner = options.owner ?? keyOf(self);
    nodes.push({ label, id, also: options.also ?? NO_LABELS, props: toProps({ id, ...props }), owner });
    return (type, to, linkProps = NO_PROPS, reverse = false) => {
      const said = linkProps === NO_PROPS || linkProps === cited?.props ? (linkProps as Params) : toProps(linkProps);
      links.push({ type, from: reverse ? to : self, to: reverse ? self : to, props: said, owner });
    };
  };
  /** Of thousands of facts in a row that cite one source in the same words, the citation is one object. */
  let cited: Cited | null = null;
  const cite: Cite = (link, evidence) => {
    for (const [position, one] of evidence.entries()) {
      if (cited === null || !isCitedSo(cited, one, position)) {
        const { source, ...rest } = one;
        cited = { one, position, to: { label: LABELS.source, id: source }, props: toProps({ ...rest, position }) };
      }
      link(LINKS.evidencedBy, cited.to, cited.props);
    }
  };

  const writer: RecordWriter = { add, cite, regionEnd };
  addPlaces(facts, parks, writer);
  addProducts(facts, writer);
  for (const process of facts.processes) addProcess(process, writer);
  addActivities(facts, writer);
  addRegionFacts(facts, writer);
  for (const { id, ...rest } of facts.sources)
    add(LABELS.source, id, { ...rest, searchText: `${rest.title} ${rest.publisher ?? ''}`.toLowerCase() });
  addRecords(facts, records, writer);
  return { nodes, links };
}

interface Cited {
  one: Evidence;
  position: number;
  to: End;
  props: Params;
}

function isCitedSo({ one, position }: Cited, { source, confidence, basis, locator, caption, datasets }: Evidence, at: number): boolean {
  return (
    position === at &&
    one.source === source &&
    one.confidence === confidence &&
    one.basis === basis &&
    one.locator === locator &&
    one.caption === caption &&
    one.datasets === datasets
  );
}

/** Chains, regions and enterprises; a park is one node, known as an enterprise. */
function addPlaces(facts: Facts, parks: ReadonlySet<string>, { add, cite, regionEnd }: RecordWriter): void {
  for (const { id, evidence, stages, segments, region, ...rest } of facts.chains) {
    const link = add(LABELS.chain, id, {
      ...rest,
      searchText: toSearchText(rest),
      stageNames: stages.map((s) => s.name),
      stageNamesEn: stages.map((s) => s.nameEn),
      segmentIds: segments.map((s) => s.id),
      segmentNames: segments.map((s) => s.name),
      segmentNamesEn: segments.map((s) => s.nameEn),
    });
    if (region) link(LINKS.opensAt, regionEnd(region));
    cite(link, evidence);
  }
  for (const { id, evidence, parent, ...rest } of facts.regions) {
    if (parks.has(id)) continue;
    const link = add(LABELS.region, id, { ...rest, searchText: toSearchText(rest) });
    if (parent) link(LINKS.liesIn, regionEnd(parent));
    cite(link, evidence);
  }
  const regions = new Map(facts.regions.map((region) => [region.id as string, region]));
  for (const { id, evidence, region, area, ...rest } of facts.enterprises) {
    const park = regions.get(id);
    const own = { ...rest, searchText: toSearchText(rest), ...(park ? { level: park.level, code: park.code } : {}) };
    const link = add(LABELS.enterprise, id, own, { also: park ? [LABELS.region] : [] });
    if (region) link(LINKS.liesIn, regionEnd(region));
    if (area) link(LINKS.standsForArea, regionEnd(area));
    cite(link, evidence);
  }
}

function addProducts({ products, plantSizes }: Facts, { add, cite }: RecordWriter): void {
  for (const product of products) {
    const { id, evidence, parentClass, chains, metals, stage, segment, branch, elsewhere: _, ...rest } = product;
    const own = {
      ...(chains.length === 0 ? { stage, segment, branch } : {}),
      ...rest,
      searchText: toSearchText(rest),
      metals: metals.map((m) => m.element),
      metalShares: metals.map((m) => m.share),
    };
    const link = add(LABELS.product, id, own, { also: rest.isClass ? [LABELS.productClass] : [] });
    if (parentClass) link(LINKS.memberOf, { label: LABELS.product, id: parentClass });
    for (const { chain, ...place } of chains.map((one) => placeIn(product, one)!))
      link(LINKS.inChain, { label: LABELS.chain, id: chain }, place);
    cite(link, evidence);
  }
  for (const { id, evidence, product, usual, smallest, investment, ...rest } of plantSizes) {
    const link = add(LABELS.plantSize, id, {
      ...rest,
      ...toEnds('usual', usual),
      ...toEnds('smallest', smallest),
      ...toEnds('investment', investment),
    });
    link(LINKS.takesPlant, { label: LABELS.product, id: product }, {}, true);
    cite(link, evidence);
  }
}

function addProcess({ id, evidence, inputs, output, byproducts, ...rest }: Process, { add, cite }: RecordWriter): void {
  const link = add(LABELS.process, id, { ...rest, searchText: toSearchText(rest) });
  cite(link, evidence);
  const owner = keyOf({ label: LABELS.process, id });
  const addFlow = (role: 'input' | 'output' | 'byproduct', flow: Flow, position: number) => {
    const { product, evidence: flowEvidence, ...flowRest } = flow;
    const flowLink = add(
      LABELS.flow,
      `flow:${id}:${role}:${product}`,
      { ...flowRest, byproduct: role === 'byproduct', position },
      { owner },
    );
    flowLink(role === 'input' ? LINKS.input : LINKS.output, { label: LABELS.process, id }, {}, true);
    flowLink(LINKS.of, { label: LABELS.product, id: product });
    cite(flowLink, flowEvidence);
  };
  inputs.forEach((flow, position) => addFlow('input', flow, position));
  addFlow('output', output, 0);
  byproducts.forEach((flow, position) => addFlow('byproduct', flow, position));
}

/** What enterprises make, need, agree with one another and make known. */
function addActivities({ productions, needs, relations, signals }: Facts, { add, cite }: RecordWriter): void {
  for (const { id, evidence, enterprise, product, ...rest } of productions) {
    const link = add(LABELS.production, id, rest);
    link(LINKS.makes, { label: LABELS.enterprise, id: enterprise }, {}, true);
    link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
  for (const { id, evidence, enterprise, product, ...rest } of needs) {
    const link = add(LABELS.need, id, rest);
    link(LINKS.needs, { label: LABELS.enterprise, id: enterprise }, {}, true);
    link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
  for (const { id, evidence, from, to, product, kind, ...rest } of relations) {
    const isSupply = kind === 'SUPPLIES';
    const link = add(isSupply ? LABELS.supplyLink : LABELS.partnership, id, { ...rest, kind });
    link(isSupply ? LINKS.gives : LINKS.enters, { label: LABELS.enterprise, id: from }, {}, true);
    link(LINKS.to, { label: LABELS.enterprise, id: to });
    if (product) link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
  for (const { id, evidence, enterprise, product, ...rest } of signals) {
    const link = add(LABELS.signal, id, rest);
    link(LINKS.sends, { label: LABELS.enterprise, id: enterprise }, {}, true);
    if (product) link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
}

/** What is known of a region as a whole. */
function addRegionFacts({ absences, surveys, goals, parkCapacities }: Facts, { add, cite, regionEnd }: RecordWriter): void {
  for (const { id, evidence, region, product, ...rest } of absences) {
    const link = add(LABELS.absence, id, rest);
    link(LINKS.lacks, regionEnd(region), {}, true);
    link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
  for (const { id, evidence, region, chain, ...rest } of surveys) {
    const link = add(LABELS.survey, id, rest);
    link(LINKS.surveyed, regionEnd(region), {}, true);
    link(LINKS.inChain, { label: LABELS.chain, id: chain });
    cite(link, evidence);
  }
  for (const { id, evidence, region, product, ...rest } of goals) {
    const link = add(LABELS.goal, id, rest);
    link(LINKS.aimsAt, regionEnd(region), {}, true);
    link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
  for (const { id, evidence, region, product, ...rest } of parkCapacities) {
    const link = add(LABELS.parkCapacity, id, rest);
    link(LINKS.hasLeft, regionEnd(region), {}, true);
    if (product) link(LINKS.of, { label: LABELS.product, id: product });
    cite(link, evidence);
  }
}

/** A range as two properties. */
function toEnds(name: string, range: Range | null): { [key: string]: number | null } {
  return { [`${name}From`]: range?.from ?? null, [`${name}To`]: range?.to ?? null };
}

/** The label that some nodes of a kind carry beside their own: a park is a region, a class is a product. */
export const SECOND_LABELS: Readonly<Record<string, Label>> = { [LABELS.enterprise]: LABELS.region, [LABELS.product]: LABELS.productClass };

/** A property that is null is one that is not there; both engines store it so. What a node is, its label says. */
function toProps(said: { [key: string]: unknown }): Params {
  const props: { [key: string]: unknown } = {};
  for (const name of Object.keys(said)) {
    const value = said[name];
    if (value !== null && value !== undefined && name !== 'noun') props[name] = value;
  }
  return props as Params;
}

/** What most nodes and links have, once for all of them: nobody changes a part that was made. */
const NO_LABELS: readonly Label[] = [];
const NO_PROPS: Params = {};

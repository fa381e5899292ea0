/** Every label and relation type of the graph, spelled once; the picture is in the data dictionary of graph-seeds. */

/** Labels of nouns, of facts that carry evidence, and of the two records that the graph keeps about itself. */
export const LABELS = {
  chain: 'Chain', region: 'Region', product: 'Product', productClass: 'Class', process: 'Process', flow: 'Flow',
  enterprise: 'Enterprise', production: 'Production', need: 'Need', supplyLink: 'SupplyLink', partnership: 'Partnership',
  absence: 'Absence', source: 'Source', revision: 'Revision', revisionCounter: 'RevisionCounter', schemaVersion: 'SchemaVersion',
} as const;
export type Label = (typeof LABELS)[keyof typeof LABELS];

export const LINKS = {
  /** Enterprise → Production → Product; Enterprise → Need → Product. */
  makes: 'MAKES', needs: 'NEEDS', of: 'OF',
  /** Enterprise → SupplyLink or Partnership → Enterprise. */
  gives: 'GIVES', enters: 'ENTERS', to: 'TO',
  /** Process → Flow → Product. */
  input: 'INPUT', output: 'OUTPUT',
  memberOf: 'MEMBER_OF', inChain: 'IN_CHAIN',
  /** Enterprise or Region → the place it lies in; a government → the region it governs; Chain → the region it opens with. (`IN` alone is a reserved word of Cypher.) */
  liesIn: 'LIES_IN', standsForArea: 'STANDS_FOR', opensAt: 'OPENS_AT',
  /** Region → Absence → Product. */
  lacks: 'LACKS',
  evidencedBy: 'EVIDENCED_BY',
} as const;
export type Link = (typeof LINKS)[keyof typeof LINKS];

/** The labels that identify a node by `id`; a park is one node with two of them, a class one with the label Class beside. */
export const KEY_LABELS: readonly Label[] = [
  LABELS.chain, LABELS.region, LABELS.product, LABELS.process, LABELS.flow, LABELS.enterprise, LABELS.production, LABELS.need,
  LABELS.supplyLink, LABELS.partnership, LABELS.absence, LABELS.source,
];

/** Rows of the journal → the nouns and ids that have to be read again. */
import { append } from '../../domain/append.ts';
import { toFactKey } from '../../domain/datasets.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import { isOwnedByTarget, toStatement } from '../../graph/statement-of.ts';
import { LABELS, LINKS, type Label, type Link } from '../../graph/vocabulary.ts';
import type { LinkRow, NodeRow, Row } from '../../journal/record.ts';

type Noun = keyof Facts | keyof Records;

/** What is read where a node of the label or a link of it changed; a park is a region and an enterprise. */
const NOUNS: Readonly<Partial<Record<Label, readonly Noun[]>>> = {
  [LABELS.chain]: ['chains'],
  [LABELS.region]: ['regions'],
  [LABELS.product]: ['products'],
  [LABELS.process]: ['processes'],
  [LABELS.enterprise]: ['enterprises', 'regions'],
  [LABELS.production]: ['productions'],
  [LABELS.need]: ['needs'],
  [LABELS.supplyLink]: ['relations'],
  [LABELS.partnership]: ['relations'],
  [LABELS.absence]: ['absences'],
  [LABELS.survey]: ['surveys'],
  [LABELS.goal]: ['goals'],
  [LABELS.plantSize]: ['plantSizes'],
  [LABELS.parkCapacity]: ['parkCapacities'],
  [LABELS.signal]: ['signals'],
  [LABELS.source]: ['sources'],
  [LABELS.person]: ['people'],
  [LABELS.position]: ['positions'],
  [LABELS.event]: ['events'],
  [LABELS.agreement]: ['agreements'],
  [LABELS.project]: ['projects'],
  [LABELS.milestone]: ['milestones'],
  [LABELS.projectBatch]: ['batches'],
  [LABELS.policyLine]: ['policyLines'],
  [LABELS.decisionRule]: ['decisionRules'],
  [LABELS.indicator]: ['indicators'],
  [LABELS.claim]: ['claims'],
  [LABELS.passage]: ['passages'],
  [LABELS.lead]: ['leads'],
  [LABELS.leadNote]: ['leadNotes'],
  [LABELS.leadCriterion]: ['leadCriteria'],
};

/** Nouns of which there may be very many, and whose readers read some of them alone. */
export const BY_ID: ReadonlySet<string> = new Set(['products', 'processes', 'enterprises', 'productions', 'needs', 'relations']);

export interface Touched {
  nouns: ReadonlyMap<Noun, readonly string[]>;
  /** Who came to state a fact and who no longer does, in the order in which it happened. */
  owners: readonly { dataset: string; fact: string; isGone: boolean }[];
}

/** @returns null where what changed may show in facts that no row tells of */
export function findTouched(rows: readonly Row[]): Touched | null {
  const ids = new Map<Noun, string[]>();
  const owners: { dataset: string; fact: string; isGone: boolean }[] = [];
  const touch = (label: string, id: string): boolean => {
    if (label === LABELS.dataset) return true;
    const whole = toStatement(label as Label, id);
    const nouns = NOUNS[whole.label];
    for (const noun of nouns ?? []) append(ids, noun, whole.id);
    return nouns !== undefined;
  };
  for (const row of rows) {
    if ('link' in row && row.link === LINKS.inDataset) {
      owners.push({ dataset: row.to[1], fact: toFactKey(...row.from), isGone: row.after === null });
      // A chain that comes or goes changes what its dataset is of.
      continue;
    }
    if ('node' in row && isOtherKind(row)) return null;
    if (!touch(...toSelf(row))) return null;
  }
  return { nouns: new Map([...ids].map(([noun, own]) => [noun, [...new Set(own)]])), owners };
}

function toSelf(row: NodeRow | LinkRow): readonly [string, string] {
  if ('node' in row) return [row.node, row.id];
  return isOwnedByTarget(row.link as Link) ? row.to : row.from;
}

/** A node with another second label: what leads to it as a region, say, now leads there or no longer does. */
function isOtherKind({ before, after }: NodeRow): boolean {
  return before !== null && after !== null && [...before.also].sort().join() !== [...after.also].sort().join();
}

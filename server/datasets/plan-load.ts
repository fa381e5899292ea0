/** What must be written so that the graph holds what a dataset states now, and nothing of any other dataset changes. */
import type { Dataset, FactConflict } from '../domain/datasets.ts';
import { findChanges, isEmpty, type Changes } from '../ingest/write/find-changes.ts';
import { isHead, isOrigin, keyOf, type GraphParts, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { adoptParts } from './adopt-parts.ts';
import { toFields, type Fields } from './fields.ts';
import { EMPTIED, findStayingOut, saysInPart } from './hand.ts';
import { mergeParts, type DatasetStatements, type Judge } from './merge-parts.ts';
import { splitParts, toDatasetNode, withoutMark, type SplitGraph } from './split-parts.ts';
import { toStatements, withWithdrawn, type Statement, type Withdrawn } from './statements.ts';
import { entryOf } from './withdrawn.ts';

/** What a folder or an import states. */
export interface Wanted {
  dataset: Dataset;
  parts: GraphParts;
}

export interface LoadPlan {
  /** Empty where the graph says all of it already. */
  changes: Changes;
  /** What contradicts another dataset and nobody has decided: nothing may be written as long as there are some. */
  conflicts: FactConflict[];
  /** The dataset that a graph of an older version was taken as. */
  adopted: Dataset | null;
  /** Whether the graph has held this dataset before, and which others it holds. */
  isNew: boolean;
  others: Dataset[];
  /** Statements that another dataset states too. */
  shared: NodePart[];
  /** Statements that this dataset no longer states, and another one does: they stay. */
  released: NodePart[];
  /** Statements that were taken out by hand, each with the reason: they stay out. */
  keptOut: { node: NodePart; reason: string }[];
  /** Entries of lists of this dataset that were taken out by hand: they stay out. */
  entriesOut: (Withdrawn & { node: NodePart })[];
}
/** A plan with all that the graph would hold, as far as it was looked at. */
export interface WholePlan extends LoadPlan {
  parts: GraphParts;
}

/**
 * @param there all of the graph, or what `readConcerned` finds of it
 * @param prefer the dataset whose words count where some contradict, as far as it is one of them
 */
export function planLoad(
  there: GraphParts & { beyond?: ReadonlySet<string> },
  { dataset, parts }: Wanted,
  prefer: string | null = null,
): WholePlan {
  const adopted = adoptParts(there);
  const before = splitParts(adopted?.parts ?? there);
  const known = before.datasets.get(dataset.id);
  const stated = toStatements(parts);
  const out = findStayingOut(before.datasets.values(), toStatements(there));
  const statements = out.size === 0 ? stated : new Map([...stated].filter(([key]) => !out.has(key)));
  const others = [...before.datasets.values()]
    .filter((one) => one.dataset.id !== dataset.id)
    .map((one) => withLeft(one, before, dataset.id, statements));
  const isSameFolder = known !== undefined && known.dataset.name === dataset.name && isSameFiles(known.dataset, dataset);
  const wanted = { dataset: isSameFolder ? known.dataset : dataset, statements };
  const merged = mergeParts([...others, wanted], before.loose, toJudge(before, prefer), there.beyond);
  const changes = withTwins(findChanges(there, merged.parts), merged.parts);
  const isOthers = (key: string) => others.some((one) => one.statements.has(key));
  const heads = (of: ReadonlyMap<string, Statement>, keys: readonly string[]) => keys.map((key) => of.get(key)!.nodes.find(isHead)!);
  return {
    parts: merged.parts,
    changes: isSameFolder ? withDate(changes, known.dataset, dataset) : changes,
    conflicts: merged.conflicts.filter(({ counts }) => counts === null),
    adopted: adopted?.dataset ?? null,
    isNew: known === undefined,
    others: others.map((one) => one.dataset),
    shared: heads(
      statements,
      [...statements.keys()].filter((key) => isOthers(key)),
    ),
    released: known
      ? heads(
          known.statements,
          [...known.statements.keys()].filter((key) => !statements.has(key) && isOthers(key)),
        )
      : [],
    keptOut: heads(
      stated,
      [...stated.keys()].filter((key) => out.has(key)),
    ).map((node) => ({ node, reason: out.get(keyOf(node))!.reason })),
    entriesOut: others.flatMap((one) =>
      [...one.statements].flatMap(([key, { withdrawn = [] }]) => {
        const own = withdrawn.length > 0 ? statements.get(key) : undefined;
        const said = own ? new Set([...own.nodes, ...own.links].map(entryOf)) : null;
        const [head] = said ? heads(statements, [key]) : [];
        return withdrawn.filter(({ entry }) => said?.has(entry)).map((taken) => ({ ...taken, node: head! }));
      }),
    ),
  };
}

/** Of a fact that this dataset alone has stated and gives up, the hand has all that is known: what it corrected it holds to be true. */
function withLeft(one: DatasetStatements, before: SplitGraph, leaving: string, now: ReadonlyMap<string, Statement>): DatasetStatements {
  if (!saysInPart(one.dataset.id)) return one;
  const leaves = (key: string) => before.datasets.get(leaving)?.statements.has(key) === true && !now.has(key);
  const isAlone = (key: string) =>
    [...before.datasets.values()].every(({ dataset: { id }, statements }) => id === leaving || saysInPart(id) || !statements.has(key));
  const left = [...one.statements.keys()].filter((key) => leaves(key) && isAlone(key));
  if (left.length === 0) return one;
  const statements = new Map(one.statements);
  for (const key of left) {
    const { nodes, links } = before.shared.get(key)!;
    const { withdrawn } = one.statements.get(key)!;
    statements.set(key, withWithdrawn({ nodes: nodes.map(withoutMark), links: links.map(withoutMark) }, withdrawn));
  }
  return { ...one, statements };
}

export function isSameFiles(a: Pick<Dataset, 'files'>, b: Pick<Dataset, 'files'>): boolean {
  const text = ({ files }: Pick<Dataset, 'files'>) =>
    files
      .map(({ name, digest }) => `${name} ${digest}`)
      .sort()
      .join();
  return text(a) === text(b);
}

/** What was decided once stands until one of the datasets says something else. */
export function toJudge(before: SplitGraph, prefer: string | null): Judge {
  return (node, stated, conflicts) => {
    if (prefer !== null && stated.has(prefer)) return prefer;
    const inGraph = toFieldsOf(before.shared.get(node.owner), node);
    const isAsBefore = [...stated].every(([dataset, fields]) => {
      const former = toFieldsOf(before.datasets.get(dataset)?.statements.get(node.owner), node);
      return former !== null && conflicts.every((field) => former[field] === fields[field]);
    });
    if (!inGraph || !isAsBefore) return null;
    const isShown = (dataset: string, fields: Fields) => (field: string) => {
      const value = fields[field];
      return value === undefined
        ? inGraph[field] === undefined || saysInPart(dataset)
        : inGraph[field] === (value === EMPTIED ? undefined : value);
    };
    return [...stated].find(([dataset, fields]) => conflicts.every(isShown(dataset, fields)))?.[0] ?? null;
  };
}

function toFieldsOf(statement: Statement | undefined, { label, id }: NodePart): Fields | null {
  const node = statement?.nodes.find((one) => one.id === id && one.label === label);
  return statement && node ? toFields(node, statement.links) : null;
}

/** When anything changed, the dataset was loaded now; else nothing is written at all. */
function withDate(changes: Changes, former: Dataset, now: Dataset): Changes {
  if (isEmpty(changes)) return changes;
  return { ...changes, changedNodes: [...changes.changedNodes, { before: toDatasetNode(former), after: toDatasetNode(now) }] };
}

/** A link is taken away by its ends and its place, so another one with the same goes too and is written anew. */
export function withTwins(changes: Changes, { links }: GraphParts): Changes {
  if (changes.goneLinks.length === 0) return changes;
  const gone = new Set(changes.goneLinks.map(toPlace));
  const fresh = new Set(changes.newLinks);
  const twins = links.filter((link) => !isOrigin(link) && gone.has(toPlace(link)) && !fresh.has(link));
  if (twins.length === 0) return changes;
  return { ...changes, goneLinks: [...changes.goneLinks, ...twins], newLinks: [...changes.newLinks, ...twins] };
}

const toPlace = ({ type, from, to, props }: LinkPart): string =>
  `${type} ${keyOf(from)} ${keyOf(to)} ${JSON.stringify(props['position'] ?? -1)}`;

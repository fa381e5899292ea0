/** What several datasets state → one graph, in which each statement knows by whom it is stated. The way back is split-parts.ts. */
import { append } from '../domain/append.ts';
import { byCodePoint } from '../domain/by-code-point.ts';
import type { Dataset, FactConflict } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import type { Params } from '../graph/session.ts';
import { LABELS, LINKS, type Label } from '../graph/vocabulary.ts';
import { linkKey } from '../ingest/write/find-changes.ts';
import { isHead, keyOf, type End, type GraphParts, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { fromFields, isField, toFields, type Fields } from './fields.ts';
import { mergeFields, type MergedFields, type Overrides } from './merge-fields.ts';
import { nameOf } from './node-name.ts';
import { toDatasetNode } from './split-parts.ts';
import { toParts, type Statement } from './statements.ts';
import { hideWithdrawn, toOriginProps, type Hidden } from './withdrawn.ts';

export interface DatasetStatements {
  dataset: Dataset;
  statements: ReadonlyMap<string, Statement>;
}
/** The dataset that counts for the contradicting fields of a node, null when nobody has said. */
export type Judge = (node: NodePart, stated: ReadonlyMap<string, Fields>, conflicts: readonly string[]) => string | null;

export interface MergedGraph {
  parts: GraphParts;
  conflicts: FactConflict[];
}

/**
 * Neither the order of the datasets nor of their statements matters. A statement with several owners is there once; a part or link of it
 * that not all of them state carries them in `datasets`; where one of them says something else than the graph, its link to the dataset
 * keeps that in `stated`.
 * @param beyond keys of nodes that are in the graph and not in these statements
 */
export function mergeParts(
  datasets: readonly DatasetStatements[],
  loose: ReadonlyMap<string, Statement>,
  judge: Judge,
  beyond: ReadonlySet<string> = new Set(),
): MergedGraph {
  const sorted = [...datasets].sort((a, b) => byCodePoint(a.dataset.id, b.dataset.id));
  const stating = new Map<string, DatasetStatements[]>();
  for (const one of sorted) for (const key of one.statements.keys()) append(stating, key, one);
  const statements: Statement[] = [...loose].filter(([key]) => !stating.has(key)).map(([, statement]) => statement);
  const origins: LinkPart[] = [];
  const ends = new Map(sorted.map(({ dataset: { id } }): [string, End] => [id, { label: LABELS.dataset, id }]));
  const conflicts: FactConflict[] = [];
  for (const [key, owners] of stating) {
    const { statement, stated, hidden } =
      owners.length === 1
        ? { statement: withoutEmptied(owners[0]!.statements.get(key)!), stated: null, hidden: null }
        : mergeStatement(key, owners, judge, conflicts);
    statements.push(statement);
    const head = statement.nodes.find(isHead)!;
    for (const { dataset, statements: own } of owners) {
      const said = toOriginProps(hidden?.get(dataset.id) ?? null, own.get(key)!.withdrawn ?? []);
      origins.push(toOrigin(head, ends.get(dataset.id)!, stated?.get(dataset.id), said));
    }
  }
  const { nodes, links } = toParts(statements, beyond);
  for (const { dataset } of sorted) nodes.push(toDatasetNode(dataset));
  for (const origin of origins) links.push(origin);
  return { parts: { nodes, links }, conflicts: [...conflicts, ...findClashes(stating)] };
}

/** What is empty is not there. */
function withoutEmptied(statement: Statement): Statement {
  const isFull = ({ props }: NodePart) => {
    for (const name in props) if (props[name] === null) return false;
    return true;
  };
  if (statement.nodes.every(isFull)) return statement;
  const filled = (props: Params): Params => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));
  return { ...statement, nodes: statement.nodes.map((node) => ({ ...node, props: filled(node.props) })) };
}

function toOrigin(head: NodePart, to: End, stated: Record<string, Overrides> | undefined, said: Params): LinkPart {
  const { label, id, owner } = head;
  const props: Params = stated === undefined ? said : { stated: JSON.stringify(stated), ...said };
  return { type: LINKS.inDataset, from: { label, id }, to, props, owner };
}

type Stated = Map<string, Record<string, Overrides>>;

function mergeStatement(
  key: string,
  owners: readonly DatasetStatements[],
  judge: Judge,
  conflicts: FactConflict[],
): { statement: Statement; stated: Stated; hidden: ReadonlyMap<string, Hidden> } {
  const all = owners.map(({ dataset }): string => dataset.id);
  const hidden = new Map<string, Hidden>();
  const own = new Map(
    owners.map(({ dataset, statements }): [string, Statement] => {
      const parts = hideWithdrawn(statements.get(key)!, findTakenOut(key, owners, dataset.id));
      if (parts.hidden) hidden.set(dataset.id, parts.hidden);
      return [dataset.id, parts.shown];
    }),
  );
  const mark = <Part extends NodePart | LinkPart>(part: Part, by: readonly string[]): Part =>
    by.length === all.length ? part : { ...part, props: { ...part.props, datasets: [...by] } };
  const stated: Stated = new Map();
  const result: Statement = { nodes: [], links: [] };
  for (const [nodeKey, by] of byKey(own, ({ nodes }) => nodes.map(keyOf))) {
    const fields = new Map(by.map((dataset): [string, Fields] => [dataset, fieldsOf(own.get(dataset)!, nodeKey)]));
    const node = own.get(by[0]!)!.nodes.find((one) => keyOf(one) === nodeKey)!;
    const merged = mergeFields(node.label, fields, (names) => judge(node, fields, names));
    const made = fromFields(
      merged.fields,
      node,
      [...own.values()].flatMap(({ links }) => links),
    );
    result.nodes.push(mark(made.node, by));
    for (const link of made.links) result.links.push(mark(link, by));
    for (const [dataset, words] of merged.overrides) stated.set(dataset, { ...stated.get(dataset), [nodeKey]: words });
    conflicts.push(...toConflicts(node, key, fields, merged));
  }
  const manyOf = ({ links }: Statement) => links.filter((link) => !isField(link)).map(linkKey);
  const known = new Map([...own.values()].flatMap(({ links }) => links.map((link): [string, LinkPart] => [linkKey(link), link])));
  for (const [key, by] of byKey(own, manyOf)) result.links.push(mark(known.get(key)!, by));
  return { statement: result, stated, hidden };
}

/** What the others take out of the lists of a dataset. */
function findTakenOut(key: string, owners: readonly DatasetStatements[], from: string): ReadonlySet<string> {
  const others = owners.filter(({ dataset }) => dataset.id !== from);
  return new Set(others.flatMap(({ statements }) => statements.get(key)!.withdrawn ?? []).map(({ entry }) => entry));
}

/** Key → the datasets that have it, keys in the order in which they come. */
function byKey(own: ReadonlyMap<string, Statement>, keysOf: (statement: Statement) => string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [dataset, statement] of own) for (const key of keysOf(statement)) append(found, key, dataset);
  return found;
}

function fieldsOf({ nodes, links }: Statement, key: string): Fields {
  return toFields(
    nodes.find((node) => keyOf(node) === key)!,
    links,
  );
}

function toConflicts(
  node: NodePart,
  owner: string,
  stated: ReadonlyMap<string, Fields>,
  { conflicts, counts }: MergedFields,
): FactConflict[] {
  return conflicts.map((field) => ({
    fact: node.id,
    label: node.label,
    name: nameOf(node) ?? owner,
    field,
    values: [...stated].map(([dataset, fields]) => ({ dataset: dataset as DatasetId, value: fields[field] ?? null })),
    counts: counts as DatasetId | null,
  }));
}

/** Whose ids people write into tables; what else has an id is known by what it says. */
export const THINGS: readonly Label[] = [
  LABELS.source,
  LABELS.product,
  LABELS.process,
  LABELS.enterprise,
  LABELS.region,
  LABELS.project,
  LABELS.person,
  LABELS.event,
  LABELS.agreement,
];

/** An id names one thing, so two datasets may not use it for two; only their files can mend that. */
function findClashes(stating: ReadonlyMap<string, readonly DatasetStatements[]>): FactConflict[] {
  const taken = new Map<string, { label: string; node: NodePart; by: DatasetStatements }>();
  const clashes: FactConflict[] = [];
  for (const [key, owners] of stating) {
    const by = owners[0]!;
    const node = by.statements.get(key)!.nodes.find(isHead)!;
    if (!THINGS.includes(node.label)) continue;
    const other = taken.get(node.id);
    if (!other) taken.set(node.id, { label: node.label, node, by });
    else if (other.by !== by) {
      const values = [other, { label: node.label, by }].map((one) => ({ dataset: one.by.dataset.id, value: JSON.stringify(one.label) }));
      clashes.push({ fact: node.id, label: other.label, name: nameOf(node) ?? node.id, field: SAME_ID, values, counts: null });
    }
  }
  return clashes;
}

/** The field of a conflict in which two datasets use one id for two things. */
export const SAME_ID = 'id';

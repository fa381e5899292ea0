/** A graph → what each dataset states in it. The way back is merge-parts.ts. */
import { append } from '../domain/append.ts';
import type { Dataset } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import type { Params } from '../graph/session.ts';
import { LABELS, LINKS } from '../graph/vocabulary.ts';
import { keyOf, type GraphParts, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { fromFields, isField, toFields } from './fields.ts';
import { ownFields, type Overrides } from './merge-fields.ts';
import { toStatements, withWithdrawn, type Statement, type Withdrawn } from './statements.ts';
import { readHidden, readWithdrawn, type Hidden } from './withdrawn.ts';

/** What a dataset says of the nodes of one statement, where the graph says something else. */
export type StatementOverrides = Readonly<Record<string, Overrides>>;

export interface SplitGraph {
  datasets: ReadonlyMap<string, { dataset: Dataset; statements: ReadonlyMap<string, Statement> }>;
  /** Statements of no dataset: made by hand in the graph. */
  loose: ReadonlyMap<string, Statement>;
  /** Statements that several datasets state, as the graph holds them. */
  shared: ReadonlyMap<string, Statement>;
}

export function splitParts(parts: GraphParts): SplitGraph {
  const merged = toStatements(parts);
  const owned = toOwners(parts.links);
  const datasets = new Map(
    parts.nodes
      .filter(({ label }) => label === LABELS.dataset)
      .map((node) => [node.id, { dataset: toDataset(node), statements: new Map<string, Statement>() }]),
  );
  const loose = new Map<string, Statement>();
  const shared = new Map<string, Statement>();
  for (const [key, statement] of merged) {
    const owners = owned.get(key) ?? [];
    if (owners.length === 0) loose.set(key, statement);
    if (owners.length > 1) shared.set(key, statement);
    for (const owner of owners) datasets.get(owner.dataset)?.statements.set(key, withHidden(toOwn(statement, owner), owner));
  }
  return { datasets, loose, shared };
}

interface Owner {
  dataset: string;
  stated: StatementOverrides | null;
  hidden: Hidden | null;
  withdrawn: readonly Withdrawn[];
}

function toOwners(links: readonly LinkPart[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const { type, from, to, props } of links) {
    if (type !== LINKS.inDataset) continue;
    const stated = props['stated'];
    append(owners, keyOf(from), {
      dataset: to.id,
      stated: typeof stated === 'string' ? (JSON.parse(stated) as StatementOverrides) : null,
      hidden: readHidden(props),
      withdrawn: readWithdrawn(props),
    });
  }
  return owners;
}

/** The statement in the words of one of its datasets. */
function toOwn(statement: Statement, { dataset, stated }: Owner): Statement {
  const isOwn = ({ props }: NodePart | LinkPart) => {
    const only = props['datasets'];
    return !Array.isArray(only) || only.includes(dataset);
  };
  const nodes = statement.nodes.filter(isOwn).map(withoutMark);
  const links = statement.links.filter(isOwn).map(withoutMark);
  if (stated === null) return { nodes, links };
  const own = nodes.map((node) => fromFields(ownFields(toFields(node, links), stated[keyOf(node)]), node, links));
  return { nodes: own.map(({ node }) => node), links: [...own.flatMap((one) => one.links), ...links.filter((link) => !isField(link))] };
}

/** With what it states and the graph does not show, since somebody took it out. */
function withHidden(shown: Statement, { hidden, withdrawn }: Owner): Statement {
  const whole = hidden === null ? shown : { nodes: [...shown.nodes, ...hidden.nodes], links: [...shown.links, ...hidden.links] };
  return withWithdrawn(whole, withdrawn);
}

export function withoutMark<Part extends NodePart | LinkPart>(part: Part): Part {
  if (!('datasets' in part.props)) return part;
  const { datasets: _, ...props } = part.props;
  return { ...part, props };
}

export function toDataset({ id, props }: NodePart): Dataset {
  const texts = (name: string) => (props[name] ?? []) as string[];
  const digests = texts('digests');
  const [retracted, reasons] = [texts('retracted'), texts('reasons')];
  return {
    id: id as DatasetId,
    name: (props['name'] ?? id) as string,
    loadedAt: (props['loadedAt'] ?? '') as string,
    files: texts('files').map((name, i) => ({ name, digest: digests[i] ?? '' })),
    ...(retracted.length > 0 ? { retracted: retracted.map((fact, i) => ({ fact, reason: reasons[i] ?? '' })) } : {}),
  };
}

export function toDatasetNode({ id, name, loadedAt, files, retracted = [] }: Dataset): NodePart {
  const out: Params =
    retracted.length > 0 ? { retracted: retracted.map(({ fact }) => fact), reasons: retracted.map(({ reason }) => reason) } : {};
  const props = { id, name, loadedAt, files: files.map((file) => file.name), digests: files.map(({ digest }) => digest), ...out };
  return { label: LABELS.dataset, id, also: [], props, owner: keyOf({ label: LABELS.dataset, id }) };
}

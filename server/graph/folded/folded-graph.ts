/** A graph as a journal told it at some revision, in memory and for reading only: the queries that read facts are answered from it too. */
import { append } from '../../domain/append.ts';
import type { LinkRow, NodeRow } from '../../journal/record.ts';
import type { GraphSession, Row, Value } from '../session.ts';
import { parseQuery, type Expression, type ParsedQuery, type Path } from './parse-query.ts';

interface Node {
  labels: readonly string[];
  props: { readonly [key: string]: Value };
  leaving: Map<string, Link[]>;
  reaching: Map<string, Link[]>;
}
interface Link {
  from: Node;
  to: Node;
  props: { readonly [key: string]: Value };
}
/** Variable → what it stands for; null where an optional pattern found nothing. */
type Bound = { readonly [variable: string]: Node | Link | null };

/** What is there; rows by any key, each with what it became. */
export interface FoldedRows {
  nodes: ReadonlyMap<string, NodeRow>;
  links: ReadonlyMap<string, LinkRow>;
}

/** @returns a session that reads what the reading queries ask, and refuses to write */
export function openFolded(rows: FoldedRows): GraphSession {
  const byLabel = readNodes(rows);
  const refuse = (): never => {
    throw new Error('A folded journal cannot be written.');
  };
  return {
    engine: 'embedded',
    isInMemory: true,
    read: async (cypher) => answer(parse(cypher), byLabel),
    write: async () => refuse(),
    ping: async () => undefined,
    close: async () => undefined,
  };
}

/** The few queries that read facts come again for every revision. */
const parsed = new Map<string, ParsedQuery>();
function parse(cypher: string): ParsedQuery {
  const known = parsed.get(cypher) ?? parseQuery(cypher);
  parsed.set(cypher, known);
  return known;
}

function readNodes({ nodes, links }: FoldedRows): Map<string, Node[]> {
  const byLabel = new Map<string, Node[]>();
  const byKey = new Map<string, Node>();
  for (const { node: label, id, after } of nodes.values()) {
    const node = { labels: [label, ...(after?.also ?? [])], props: after?.props ?? {}, leaving: new Map(), reaching: new Map() };
    byKey.set(`${label} ${id}`, node);
    for (const one of node.labels) append(byLabel, one, node);
  }
  for (const { link: type, from, to, after } of links.values()) {
    const [start, end] = [byKey.get(from.join(' ')), byKey.get(to.join(' '))];
    if (start === undefined || end === undefined) continue;
    const link = { from: start, to: end, props: after ?? {} };
    append(start.leaving, type, link);
    append(end.reaching, type, link);
  }
  return byLabel;
}

function answer({ matches, returned }: ParsedQuery, byLabel: Map<string, Node[]>): Row[] {
  let found: Bound[] = [{}];
  for (const { isOptional, path } of matches)
    found = found.flatMap((bound) => {
      const next = [...follow(path, bound, byLabel)];
      return next.length > 0 || !isOptional ? next : [{ ...Object.fromEntries(variablesOf(path).map((name) => [name, null])), ...bound }];
    });
  const toRow = (bound: Bound, group: readonly Bound[]): Row =>
    Object.fromEntries(returned.map(({ as, expression }) => [as, evaluate(expression, bound, group, byLabel)]));
  if (!returned.some(({ expression }) => isOfGroup(expression))) return found.map((bound) => toRow(bound, []));
  // As Cypher groups: by whatever is returned besides.
  const own = returned.filter(({ expression }) => !isOfGroup(expression));
  const groups = new Map<string, Bound[]>();
  for (const bound of found) append(groups, JSON.stringify(own.map(({ expression }) => evaluate(expression, bound, [], byLabel))), bound);
  return [...groups.values()].map((group) => toRow(group[0]!, group));
}

const isOfGroup = ({ is }: Expression): boolean => is === 'count' || is === 'collect';

const variablesOf = ({ nodes, links }: Path): string[] =>
  [...nodes, ...links].flatMap(({ variable }) => (variable === null ? [] : [variable]));

/** Every way in which the pattern fits what is bound already. */
function* follow(path: Path, bound: Bound, byLabel: Map<string, Node[]>): Generator<Bound> {
  const [first, last] = [path.nodes[0]!, path.nodes.at(-1)!];
  if (!(first.variable in bound) && last.variable in bound) return yield* follow(turn(path), bound, byLabel);
  const known = bound[first.variable];
  if (known === null) return;
  const starts = known === undefined ? (byLabel.get(first.label ?? '') ?? []) : [known as Node];
  for (const start of starts) if (isLabelled(start, first.label)) yield* walk(path, 0, start, { ...bound, [first.variable]: start });
}

function* walk(path: Path, step: number, at: Node, bound: Bound): Generator<Bound> {
  const link = path.links[step];
  if (link === undefined) return yield bound;
  const next = path.nodes[step + 1]!;
  for (const one of (link.isReverse ? at.reaching : at.leaving).get(link.type) ?? []) {
    const node = link.isReverse ? one.from : one.to;
    if (!isLabelled(node, next.label) || (bound[next.variable] ?? node) !== node) continue;
    yield* walk(path, step + 1, node, {
      ...bound,
      [next.variable]: node,
      ...(link.variable === null ? {} : { [link.variable]: one }),
    });
  }
}

const isLabelled = ({ labels }: Node, label: string | null): boolean => label === null || labels.includes(label);

const turn = ({ nodes, links }: Path): Path => ({
  nodes: [...nodes].reverse(),
  links: [...links].reverse().map((link) => ({ ...link, isReverse: !link.isReverse })),
});

function evaluate(expression: Expression, bound: Bound, group: readonly Bound[], byLabel: Map<string, Node[]>): Value {
  switch (expression.is) {
    case 'property':
      return bound[expression.variable]?.props[expression.name] ?? null;
    case 'properties':
      return { ...bound[expression.variable]?.props };
    case 'collect':
      return group.flatMap((one) => one[expression.variable]?.props[expression.name] ?? []);
    case 'count':
      return group.filter((one) => one[expression.variable]).length;
    default:
      return [...follow(expression.path, bound, byLabel)].map((one) =>
        Object.fromEntries(expression.entries.map(([key, owner, property]) => [key, one[owner]?.props[property] ?? null])),
      );
  }
}

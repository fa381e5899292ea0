/** A graph as a journal told it at some revision, in memory and for reading only: the queries that read facts are answered from it too. */
import { append } from '../../domain/append.ts';
import type { Row as JournalRow } from '../../journal/record.ts';
import type { GraphSession, Params, Row, Value } from '../session.ts';
import { createFoldedNodes, type FoldedNodes, type FoldedRows, type Link, type Node } from './folded-nodes.ts';
import { parseQuery, type Expression, type ParsedQuery, type Path } from './parse-query.ts';

/** Variable → what it stands for; null where an optional pattern found nothing. */
type Bound = { readonly [variable: string]: Node | Link | null };

/** A graph that goes along with the rows of later revisions. */
export interface MovingGraph {
  session: GraphSession;
  /** @returns false for a row that does not fit what is there; whoever calls opens the fold anew */
  apply(row: JournalRow): boolean;
}

/** @returns a session that reads what the reading queries ask, and refuses to write */
export const openFolded = (rows: FoldedRows): GraphSession => openMoving(rows).session;

export function openMoving(rows: FoldedRows): MovingGraph {
  const nodes = createFoldedNodes(rows);
  const refuse = (): never => {
    throw new Error('A folded journal cannot be written.');
  };
  return {
    session: {
      engine: 'embedded',
      isInMemory: true,
      read: async (cypher, params) => answer(parse(cypher), nodes, params),
      write: async () => refuse(),
      ping: async () => undefined,
      close: async () => undefined,
    },
    apply: nodes.apply,
  };
}

/** The few queries that read facts come again for every revision. */
const parsed = new Map<string, ParsedQuery>();
function parse(cypher: string): ParsedQuery {
  const known = parsed.get(cypher) ?? parseQuery(cypher);
  parsed.set(cypher, known);
  return known;
}

function answer({ only, matches, returned }: ParsedQuery, nodes: FoldedNodes, params: Params = {}): Row[] {
  let found: Bound[] = only === null ? [{}] : findOnly(only, nodes, params['only'] as string[]);
  for (const { isOptional, path } of matches)
    found = found.flatMap((bound) => {
      const next = [...follow(path, bound, nodes)];
      return next.length > 0 || !isOptional ? next : [{ ...Object.fromEntries(variablesOf(path).map((name) => [name, null])), ...bound }];
    });
  const toRow = (bound: Bound, group: readonly Bound[]): Row =>
    Object.fromEntries(returned.map(({ as, expression }) => [as, evaluate(expression, bound, group, nodes)]));
  if (!returned.some(({ expression }) => isOfGroup(expression))) return found.map((bound) => toRow(bound, []));
  // As Cypher groups: by whatever is returned besides.
  const own = returned.filter(({ expression }) => !isOfGroup(expression));
  const groups = new Map<string, Bound[]>();
  for (const bound of found) append(groups, JSON.stringify(own.map(({ expression }) => evaluate(expression, bound, [], nodes))), bound);
  return [...groups.values()].map((group) => toRow(group[0]!, group));
}

const findOnly = ({ variable, label }: { variable: string; label: string }, nodes: FoldedNodes, ids: readonly string[]): Bound[] =>
  ids.flatMap((id) => {
    const node = nodes.ofKey(`${label} ${id}`);
    return node === undefined ? [] : [{ [variable]: node }];
  });

const isOfGroup = ({ is }: Expression): boolean => is === 'count' || is === 'collect';

const variablesOf = ({ nodes, links }: Path): string[] =>
  [...nodes, ...links].flatMap(({ variable }) => (variable === null ? [] : [variable]));

/** Every way in which the pattern fits what is bound already. */
function* follow(path: Path, bound: Bound, nodes: FoldedNodes): Generator<Bound> {
  const [first, last] = [path.nodes[0]!, path.nodes.at(-1)!];
  if (!(first.variable in bound) && last.variable in bound) return yield* follow(turn(path), bound, nodes);
  const known = bound[first.variable];
  if (known === null) return;
  const starts = known === undefined ? nodes.ofLabel(first.label ?? '') : [known as Node];
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

function evaluate(expression: Expression, bound: Bound, group: readonly Bound[], nodes: FoldedNodes): Value {
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
      return [...follow(expression.path, bound, nodes)].map((one) =>
        Object.fromEntries(expression.entries.map(([key, owner, property]) => [key, one[owner]?.props[property] ?? null])),
      );
  }
}

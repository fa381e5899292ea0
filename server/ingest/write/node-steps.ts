/** How nodes are written. */
import { append } from '../../domain/append.ts';
import type { Params } from '../../graph/session.ts';
import type { NodeRow } from '../../journal/record.ts';
import { toSteps, type Step } from './step.ts';

/** Fewer new nodes of a label are not worth a question of their own, which has to be planned. */
const MANY = 20;
/** What can stand in a question as it is. */
const PLAIN = /^[A-Za-z]\w*$/;

/** @param nodes as they become */
export function setNodes(nodes: readonly NodeRow[]): Step[] {
  const fresh = new Map<string, NodeRow[]>();
  for (const row of nodes) if (row.before === null) append(fresh, row.node, row);
  const together = [...fresh].flatMap(([label, rows]) => (rows.length < MANY ? [] : (createTogether(label, rows) ?? [])));
  const done = new Set(together.map(({ label }) => label));
  const others = nodes.filter(({ before, node }) => before !== null || !done.has(node));
  return [...together.map(({ step }) => step), ...setOneByOne(others)];
}

/**
 * New nodes by one question that names what they say: the embedded engine takes half as long for it as for finding that none is there and
 * taking over whatever a row says. What a row leaves out stays unsaid.
 * @returns null where a name would have to be quoted
 */
function createTogether(label: string, rows: readonly NodeRow[]): { label: string; step: Step } | null {
  const given = rows.map(toProps);
  const names = new Set(given.flatMap((props) => Object.keys(props)));
  if (![...names].every((name) => PLAIN.test(name))) return null;
  const said = [...names].map((name) => `${name}: row.${name}`).join(', ');
  return { label, step: { cypher: `UNWIND $rows AS row CREATE (:${label} {${said}})`, rows: given } };
}

function setOneByOne(nodes: readonly NodeRow[]): Step[] {
  return toSteps(nodes, ({ node }) => `MERGE (n:${node} {id: row.id}) SET n = row`, toProps);
}

/** A node's properties name its id themselves: one object for each crosses to the engine, not two. */
const toProps = ({ id, after }: NodeRow): Params => (after?.props['id'] === id ? after.props : { ...after?.props, id });

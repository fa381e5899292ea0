/** Where datasets contradict each other in the graph: somebody has said whose words count, and the others keep theirs. */
import { append } from '../domain/append.ts';
import { byCodePoint } from '../domain/by-code-point.ts';
import type { FactConflict } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Label, Link } from '../graph/vocabulary.ts';
import { endOf, keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { isOwnedByTarget } from '../graph/statement-of.ts';
import { toLink, toNode } from '../ingest/write/rows-to-parts.ts';
import { isLinkField, linkTypeOf, toFields } from './fields.ts';
import { contradictedIn } from './merge-fields.ts';
import { nameOf } from './node-name.ts';
import type { StatementOverrides } from './split-parts.ts';

const STATED = `MATCH (n)-[r:IN_DATASET]->(d:Dataset) WHERE r.stated IS NOT NULL RETURN n.id AS id, d.id AS dataset, r.stated AS stated`;
const OWNERS = 'MATCH (n)-[:IN_DATASET]->(d:Dataset) WHERE n.id IN $ids RETURN n.id AS id, d.id AS dataset';

/** One node of which a dataset says something else than the graph; `head` is the id of the statement that it is part of. */
interface Contradicted {
  label: Label;
  id: string;
  head: string;
  /** dataset → field → its own words. */
  words: Map<string, StatementOverrides[string]>;
  fields: Set<string>;
}

/** Reads no more of the graph than the facts that are contradicted. */
export async function readDecidedConflicts(session: GraphSession): Promise<FactConflict[]> {
  const contradicted = await readContradicted(session);
  if (contradicted.length === 0) return [];
  const owners = new Map<string, string[]>();
  for (const row of await session.read(OWNERS, { ids: [...new Set(contradicted.map(({ head }) => head))] }))
    append(owners, row['id'] as string, row['dataset'] as string);
  const [nodes, links] = [await readNodes(session, contradicted), await readLinks(session, contradicted)];
  return contradicted.flatMap((one): FactConflict[] => {
    const node = nodes.get(keyOf(one));
    if (!node) return [];
    const said = toFields(node, links);
    const only = node.props['datasets'];
    const by = (owners.get(one.head) ?? []).filter((dataset) => !Array.isArray(only) || only.includes(dataset)).sort(byCodePoint);
    return [...one.fields].sort(byCodePoint).map((field) => {
      const values = by.map((dataset) => {
        const words = one.words.get(dataset) ?? {};
        return { dataset: dataset as DatasetId, value: (field in words ? words[field] : said[field]) ?? null };
      });
      const counts = values.find(({ value }) => value === (said[field] ?? null))?.dataset ?? null;
      return { fact: one.id, label: one.label, name: nameOf(node) ?? one.id, field, values, counts };
    });
  });
}

async function readContradicted(session: GraphSession): Promise<Contradicted[]> {
  const found = new Map<string, Contradicted>();
  for (const row of await session.read(STATED)) {
    const stated = JSON.parse(row['stated'] as string) as StatementOverrides;
    for (const [key, words] of Object.entries(stated)) {
      const { label, id } = endOf(key);
      const fields = contradictedIn(label, words, row['dataset'] as string);
      const one = found.get(key) ?? { label, id, head: row['id'] as string, words: new Map(), fields: new Set() };
      one.words.set(row['dataset'] as string, words);
      for (const field of fields) one.fields.add(field);
      found.set(key, one);
    }
  }
  return [...found.values()].filter(({ fields }) => fields.size > 0).sort((a, b) => byCodePoint(keyOf(a), keyOf(b)));
}

async function readNodes(session: GraphSession, wanted: readonly Contradicted[]): Promise<Map<string, NodePart>> {
  const nodes = new Map<string, NodePart>();
  for (const label of new Set(wanted.map((one) => one.label))) {
    const ids = wanted.filter((one) => one.label === label).map(({ id }) => id);
    const cypher = `MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels, properties(n) AS props`;
    for (const row of await session.read(cypher, { ids })) {
      const node = toNode(label, row);
      nodes.set(keyOf(node), node);
    }
  }
  return nodes;
}

async function readLinks(session: GraphSession, wanted: readonly Contradicted[]): Promise<LinkPart[]> {
  const idsOf = new Map<Link, string[]>();
  for (const { id, fields } of wanted) for (const field of fields) if (isLinkField(field)) append(idsOf, linkTypeOf(field), id);
  const links: LinkPart[] = [];
  for (const [type, ids] of idsOf) {
    const rows = await session.read(
      `MATCH (a)-[r:${type}]->(b) WHERE ${isOwnedByTarget(type) ? 'b' : 'a'}.id IN $ids
RETURN a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels, properties(r) AS props`,
      { ids },
    );
    for (const row of rows) links.push(toLink(type, row));
  }
  return links;
}

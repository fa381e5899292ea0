/** Goes through a graph of any size some parts at a time. */
import { createPager } from '../../graph/pager.ts';
import type { GraphSession, Row } from '../../graph/session.ts';
import { KEY_LABELS, type Label, type Link } from '../../graph/vocabulary.ts';
import type { GraphParts } from './graph-parts.ts';
import { isLinkOfFacts, isNodeOfFacts, keyLabelOf, toLink, toNode } from './rows-to-parts.ts';

const NODE = 'n.id AS id, labels(n) AS labels, properties(n) AS props';
const LINK = `type(r) AS type, a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels, properties(r) AS props`;
/** Nodes of a page that is asked of Neo4j, or whose links are. */
const NODES = 10_000;

/**
 * Every node and link of the facts, in pages; each part is a statement by itself. All nodes come before the first link. Whoever calls sees
 * to it that nobody writes meanwhile.
 */
export function walkGraph(session: Pick<GraphSession, 'engine' | 'read'>): AsyncGenerator<GraphParts> {
  return session.engine === 'embedded' ? walkByNumber(session) : walkById(session);
}

/** By the numbers that the engine gives its nodes: it has no order of their ids. */
async function* walkByNumber(session: Pick<GraphSession, 'engine' | 'read'>): AsyncGenerator<GraphParts> {
  const page = await createPager(session);
  for (const label of KEY_LABELS)
    for await (const rows of page('n', (where) => `MATCH (n:${label}) ${where} RETURN ${NODE}`))
      yield { nodes: toNodes(label, rows), links: [] };
  for await (const rows of page('a', (where) => `MATCH (a) ${where} MATCH (a)-[r]->(b) RETURN ${LINK}`))
    yield { nodes: [], links: toLinks(rows) };
}

/** In the order of the ids, of which there is an index for each label. */
async function* walkById(session: Pick<GraphSession, 'read'>): AsyncGenerator<GraphParts> {
  const pages: { label: Label; after: string; until: string }[] = [];
  for (const label of KEY_LABELS)
    for (let after = ''; ;) {
      const cypher = `MATCH (n:${label}) WHERE n.id > $after RETURN ${NODE} ORDER BY n.id LIMIT ${NODES}`;
      const rows = await session.read(cypher, { after });
      if (rows.length === 0) break;
      const until = rows.at(-1)!['id'] as string;
      pages.push({ label, after, until });
      yield { nodes: toNodes(label, rows), links: [] };
      after = until;
    }
  for (const { label, after, until } of pages) {
    const cypher = `MATCH (a:${label}) WHERE a.id > $after AND a.id <= $until MATCH (a)-[r]->(b) RETURN ${LINK}`;
    const rows = await session.read(cypher, { after, until });
    yield { nodes: [], links: toLinks(rows.filter((row) => keyLabelOf(row['fromLabels'] as string[]) === label)) };
  }
}

/** A park has two labels, and is one node. */
const toNodes = (label: Label, rows: readonly Row[]) => rows.filter((row) => isNodeOfFacts(label, row)).map((row) => toNode(label, row));

const toLinks = (rows: readonly Row[]) => rows.filter(isLinkOfFacts).map((row) => toLink(row['type'] as Link, row));

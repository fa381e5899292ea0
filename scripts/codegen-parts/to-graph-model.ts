import { readFileSync } from 'node:fs';
import { BLANK_ENTERPRISE } from '../../server/domain/facts.ts';

const PATH = 'docs/graph-model.md';
/** What every node has is said above the table. */
const UNSAID = ['noun'];

/** The page on the graph, with the properties that a node really has where the domain lists them. */
export function toGraphModel(): { path: string; content: string } {
  const properties = Object.keys(BLANK_ENTERPRISE).filter((name) => !UNSAID.includes(name));
  const row = /^(\| Enterprise \| [^|]* \|) [^|]* \|$/m;
  const page = readFileSync(PATH, 'utf8');
  if (!row.test(page)) throw new Error(`${PATH} has no row for Enterprise.`);
  return { path: PATH, content: page.replace(row, `$1 ${properties.join(', ')} |`) };
}

/**
 * The part of Cypher that the reading queries use: patterns of labelled nodes and typed links, what is optional, and what is returned.
 * Anything else is refused, so that a query which the engines understand and this does not is found by the test that reads them all.
 */
export interface PathNode {
  variable: string;
  label: string | null;
}
export interface PathLink {
  variable: string | null;
  type: string;
  /** Whether it is followed against its direction. */
  isReverse: boolean;
}
/** Nodes, and the links between each and the next. */
export interface Path {
  nodes: readonly PathNode[];
  links: readonly PathLink[];
}
export type Expression =
  | { is: 'property' | 'collect'; variable: string; name: string }
  | { is: 'properties' | 'count'; variable: string }
  | { is: 'list'; path: Path; entries: readonly (readonly [key: string, variable: string, property: string])[] };
export interface ParsedQuery {
  /** The node at which a query about some nodes begins, with their ids; null where it is about all. */
  only: { variable: string; label: string } | null;
  matches: readonly { isOptional: boolean; path: Path }[];
  returned: readonly { as: string; expression: Expression }[];
}

const ONLY = /^\s*UNWIND \$only AS only MATCH \((\w+):(\w+) \{id: only\}\)/;
const PARTS = /^\s*(MATCH\s.*?)\sRETURN\s(.*)$/s;
const NODE = /^\((\w+)(?::(\w+))?\)/;
const LINK = /^(<)?-\[(\w+)?:(\w+)\]-(>)?/;

/** @throws Error for a query beyond this part of the language */
export function parseQuery(cypher: string): ParsedQuery {
  const [, variable, label] = ONLY.exec(cypher) ?? [];
  const only = variable !== undefined && label !== undefined ? { variable, label } : null;
  const [, pattern = '', returned = ''] =
    PARTS.exec(only === null ? cypher : cypher.replace(ONLY, `MATCH (${only.variable})`)) ?? refuse(cypher);
  return {
    only,
    matches: pattern.split(/(?=\bOPTIONAL MATCH\b)|(?<!OPTIONAL )(?=\bMATCH\b)/).map((clause) => {
      const [, optional, path = ''] = /^\s*(OPTIONAL )?MATCH\s(.*)$/s.exec(clause) ?? refuse(cypher);
      return { isOptional: optional !== undefined, path: parsePath(path.trim()) };
    }),
    returned: splitOutside(returned).map((item) => {
      const [, expression = '', as = ''] = /^(.*)\sAS\s(\w+)$/s.exec(item.trim()) ?? refuse(cypher);
      return { as, expression: parseExpression(expression.trim()) };
    }),
  };
}

function parseExpression(text: string): Expression {
  const [, variable, name] = /^(\w+)\.(\w+)$/.exec(text) ?? [];
  if (variable !== undefined && name !== undefined) return { is: 'property', variable, name };
  const [, all, one] = /^collect\((\w+)\.(\w+)\)$/.exec(text) ?? [];
  if (all !== undefined && one !== undefined) return { is: 'collect', variable: all, name: one };
  const [, call, of] = /^(properties|count)\((\w+)\)$/.exec(text) ?? [];
  if (of !== undefined) return { is: call as 'properties' | 'count', variable: of };
  const [, path = '', entries = ''] = /^\[(.*?)\s\|\s\{(.*)\}\]$/s.exec(text) ?? refuse(text);
  return {
    is: 'list',
    path: parsePath(path),
    entries: entries.split(',').map((entry) => {
      const [, key = '', owner = '', property = ''] = /^\s*(\w+): (\w+)\.(\w+)\s*$/.exec(entry) ?? refuse(text);
      return [key, owner, property] as const;
    }),
  };
}

function parsePath(text: string): Path {
  const nodes: PathNode[] = [];
  const links: PathLink[] = [];
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray => {
    const found = pattern.exec(rest) ?? refuse(text);
    rest = rest.slice(found[0].length);
    return found;
  };
  for (;;) {
    const [, variable = '', label] = take(NODE);
    nodes.push({ variable, label: label ?? null });
    if (rest.trim() === '') return { nodes, links };
    const [, back, name, type = '', forth] = take(LINK);
    if ((back === undefined) === (forth === undefined)) refuse(text);
    links.push({ variable: name ?? null, type, isReverse: back !== undefined });
  }
}

/** At the commas that stand in no bracket. */
function splitOutside(text: string): string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items;
}

function refuse(text: string): never {
  throw new Error(`This query cannot be read from a folded journal: ${text}`);
}

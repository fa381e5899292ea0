/** One statement of a revision, field by field, with names where the graph has ids. */
import type { Sentence } from '../errors.ts';
import type { Value } from '../graph/session.ts';
import { endOf, keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import type { Names } from './names.ts';
import type { StatementChange } from './to-changes.ts';

export interface FieldChange {
  /** A property, or the type of the links that came and went. */
  field: string;
  /** The label of the node that has it: the fact's own, or that of a part of it. */
  label: string;
  /** Which part it is of, by the name of its product; null for the fact itself. */
  part: Sentence | null;
  before: Sentence | null;
  after: Sentence | null;
}
export interface FactChange {
  label: string;
  id: string;
  name: Sentence;
  what: StatementChange['what'];
  fields: readonly FieldChange[];
}

/** What the graph keeps for itself. */
const OWN: ReadonlySet<string> = new Set(['id', 'searchText', 'position', 'datasets', 'stated']);

export function toFactChange(change: StatementChange, names: Pick<Names, 'of'>): FactChange {
  const { label, id } = endOf(change.key);
  const fields = change.nodes.flatMap(({ before, after }) => toFields(before, after, change.key, names));
  return { label, id, name: names.of(change.key), what: change.what, fields: [...fields, ...toLinkFields(change, label, names)] };
}

function toFields(before: NodePart | null, after: NodePart | null, owner: string, names: Pick<Names, 'of'>): FieldChange[] {
  const node = (after ?? before)!;
  const isPart = keyOf(node) !== owner;
  const fields = [...new Set([...Object.keys(before?.props ?? {}), ...Object.keys(after?.props ?? {})])].filter((field) => !OWN.has(field));
  return fields.flatMap((field): FieldChange[] => {
    const [old, now] = [before?.props[field] ?? null, after?.props[field] ?? null];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ field, label: node.label, part: isPart ? names.of(keyOf(node)) : null, before: toText(old), after: toText(now) }];
  });
}

/** Links to named things: who came and who went. */
function toLinkFields({ key, gone, come }: StatementChange, label: string, names: Pick<Names, 'of'>): FieldChange[] {
  const own = (links: readonly LinkPart[]) => links.filter(({ from, to }) => keyOf(from) === key || keyOf(to) === key);
  const [was, is] = [own(gone), own(come)];
  const others = (links: readonly LinkPart[], type: string): string[] =>
    links.filter((link) => link.type === type).map(({ from, to }) => (keyOf(from) === key ? keyOf(to) : keyOf(from)));
  return [...new Set([...was, ...is].map(({ type }) => type))].flatMap((type): FieldChange[] => {
    const [before, after] = [others(was, type), others(is, type)];
    // Only what the link says of itself differs.
    if (before.join() === after.join()) return [];
    return [{ field: type, label, part: null, before: toNames(before, names), after: toNames(after, names) }];
  });
}

function toNames(keys: readonly string[], names: Pick<Names, 'of'>): Sentence | null {
  if (keys.length === 0) return null;
  const all = keys.map(names.of);
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
}

function toText(value: Value): Sentence | null {
  if (value === null) return null;
  const say = (one: Value): string => (typeof one === 'object' ? JSON.stringify(one) : String(one));
  const text = Array.isArray(value) ? value.map(say).join('; ') : say(value);
  return { zh: text, en: text };
}

import type { Sentence } from '../errors.ts';
import { LINKS } from '../graph/vocabulary.ts';
import type { NodePart } from '../ingest/write/graph-parts.ts';

/** What people call a node; null for one that is known by what it says. */
export function nameOf({ props }: Pick<NodePart, 'props'>): string | null {
  const name = props['name'] ?? props['title'];
  return typeof name === 'string' ? name : null;
}

/** What a node is called in both languages, where it has no name by what it says; null for one that only joins others. */
export function sayName(props: NodePart['props']): Sentence | null {
  const name = props['name'] ?? props['title'] ?? props['text'] ?? props['subject'];
  if (typeof name !== 'string') return null;
  const { nameEn, indicator } = props;
  const en = typeof nameEn === 'string' ? nameEn : name;
  return typeof indicator === 'string' ? { zh: `${name} ${indicator}`, en: `${en} ${indicator}` } : { zh: name, en };
}

/** What a fact is called that has no name of its own: by what it joins; null where that has none either. */
export function sayJoined(joined: readonly (Sentence | null)[]): Sentence | null {
  const all = joined.filter((one) => one !== null);
  if (all.length === 0) return null;
  return { zh: all.map(({ zh }) => zh).join(' · '), en: all.map(({ en }) => en).join(' · ') };
}

/** Links that say where a fact comes from, not what it is about. */
export const ABOUT_ITSELF: ReadonlySet<string> = new Set([LINKS.evidencedBy, LINKS.inDataset, LINKS.states, LINKS.creates, LINKS.ledTo]);

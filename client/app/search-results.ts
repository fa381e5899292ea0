import type { GlobalSearchQuery } from '../api/generated.ts';
import type { Named } from '../state/use-name-of.ts';

type Hit = NonNullable<GlobalSearchQuery['search']>[number];
export type LineKind = 'question' | 'product' | 'enterprise' | 'project' | 'lead' | 'person' | 'agreement' | 'event' | 'policy' | 'batch';

/** One line that can be chosen: what was found, or a product that a found enterprise makes. `inner` lines stand below their enterprise. */
export interface SearchLine {
  key: string;
  kind: LineKind;
  /** Of a person, an agreement and an event: the enterprise whose page tells of it. */
  id: string;
  name: string;
  note: string;
  inner: boolean;
  /** The chain to go to, where it is not in the one in view. */
  chain?: string;
}

/** The hits of one kind, under one heading. */
export interface SearchGroup {
  key: LineKind;
  lines: SearchLine[];
}

/** Products that stand below one enterprise, so that several enterprises fit on the list. */
const MADE = 4;

/**
 * The hits by kind: products, enterprises with some of what they make, projects, and what stands around them. Class products are
 * no place of the map.
 */
export function toSearchGroups(hits: readonly Hit[], nameOf: (thing: Named) => string): SearchGroup[] {
  const matchOf = (hit: Hit): string => (hit.matched === hit.name || hit.matched === nameOf(hit) ? '' : hit.matched);
  const products = hits.flatMap((hit): SearchLine[] =>
    hit.node?.__typename !== 'Product' || hit.node.isClass
      ? []
      : [{ key: hit.id, kind: 'product', id: hit.id, name: nameOf(hit), note: matchOf(hit), inner: false }],
  );
  const enterprises = hits.flatMap((hit): SearchLine[] => {
    if (hit.node?.__typename !== 'Enterprise') return [];
    const made = new Map(hit.node.makes.nodes.filter(({ product }) => !product.isClass).map(({ product }) => [product.id, product]));
    return [
      {
        key: hit.id,
        kind: 'enterprise',
        id: hit.id,
        name: nameOf(hit),
        note: [matchOf(hit), hit.node.region && nameOf(hit.node.region)].filter(Boolean).join(' · '),
        inner: false,
      },
      ...[...made.values()].slice(0, MADE).map((product): SearchLine => ({
        key: `${hit.id} ${product.id}`,
        kind: 'product',
        id: product.id,
        name: nameOf(product),
        note: '',
        inner: true,
      })),
    ];
  });
  const projects = hits.flatMap((hit): SearchLine[] =>
    hit.node?.__typename !== 'Project'
      ? []
      : [{ key: hit.id, kind: 'project', id: hit.id, name: nameOf(hit), note: hit.node.owners.map(nameOf).join(' · '), inner: false }],
  );
  const groups: SearchGroup[] = [
    { key: 'product', lines: toldApart(products) },
    { key: 'enterprise', lines: toldApart(enterprises) },
    { key: 'project', lines: toldApart(projects) },
    ...toGroupsAround(hits, nameOf),
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/**
 * Leads, each with its page; people, agreements and events, which an enterprise's page tells of; policy lines and batches, which the
 * project board has.
 */
function toGroupsAround(hits: readonly Hit[], nameOf: (thing: Named) => string): SearchGroup[] {
  const lines = hits.flatMap((hit): SearchLine[] => {
    const line = { key: hit.id, name: nameOf(hit), inner: false };
    const { node } = hit;
    if (node?.__typename === 'Lead') {
      const note = node.investor ? nameOf(node.investor) : '';
      return [{ ...line, kind: 'lead', id: hit.id, note }];
    }
    if (node?.__typename === 'PolicyLine') return [{ ...line, kind: 'policy', id: hit.id, note: '' }];
    if (node?.__typename === 'ProjectBatch') return [{ ...line, kind: 'batch', id: hit.id, note: '' }];
    if (node?.__typename === 'Agreement') return toLines(node.parties, { ...line, kind: 'agreement', note: node.date ?? '' });
    if (node?.__typename === 'Event') return toLines(node.participants, { ...line, kind: 'event', note: node.start ?? '' });
    if (node?.__typename !== 'Person') return [];
    const [post] = node.positions;
    return post ? [{ ...line, kind: 'person', id: post.enterprise.id, note: `${nameOf(post.enterprise)} ${post.title ?? ''}`.trim() }] : [];
  });
  return (['lead', 'person', 'agreement', 'event', 'policy', 'batch'] as const).map((key) => ({
    key,
    lines: toldApart(lines.filter(({ kind }) => kind === key)),
  }));
}

/** A line that leads to the first of them; none where nobody takes part. */
function toLines([first]: readonly { id: string }[], line: Omit<SearchLine, 'id'>): SearchLine[] {
  return first ? [{ ...line, id: first.id }] : [];
}

/** Lines that read alike say their id too. */
function toldApart(lines: readonly SearchLine[]): SearchLine[] {
  const textOf = ({ name, note, inner }: SearchLine): string => (inner ? '' : `${name} ${note}`);
  const times = new Map<string, number>();
  for (const line of lines) times.set(textOf(line), (times.get(textOf(line)) ?? 0) + 1);
  return lines.map((line) =>
    !line.inner && (times.get(textOf(line)) ?? 0) > 1 ? { ...line, note: [line.note, line.id].filter(Boolean).join(' · ') } : line,
  );
}

/** The line that asks instead of searching, where the text reads as a question; first, since whoever asks does not look for a name. */
export function toQuestionGroup(text: string, looksAsked: boolean): SearchGroup[] {
  return looksAsked
    ? [{ key: 'question', lines: [{ key: 'question', kind: 'question', id: text, name: text, note: '', inner: false }] }]
    : [];
}

/** Nobody owns himself, however it is said, over however many steps, and whichever way the facts come in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHierarchy, findCircular, type Below } from '../../../server/domain/circles.ts';
import type { Relation } from '../../../server/domain/facts.ts';
import { toParentChild } from '../../../server/domain/relation-kinds.ts';
import { checkLines } from '../../../server/import/rows/check-lines.ts';
import { toLine } from '../../../server/import/rows/line.ts';
import { Problems } from '../../../server/ingest/problems/check-problems.ts';

type Said = Pick<Relation, 'kind' | 'from' | 'to'>;

const KINDS = ['SUBSIDIARY_OF', 'PARENT_OF', 'PART_OF'] as const;
/** One ownership, said from either end. */
const said = ({ child, parent }: Below, kind: (typeof KINDS)[number]): Said =>
  ({ kind, ...(kind === 'PARENT_OF' ? { from: parent, to: child } : { from: child, to: parent }) }) as Said;
const arbitrarySaid = (links: fc.Arbitrary<Below[]>) =>
  links.chain((all) =>
    fc.tuple(...all.map((link) => fc.constantFrom(...KINDS).map((kind) => said(link, kind)))).map((list): Said[] => list),
  );
const firm = (number: number) => `e_${String(number)}`;
/** A circle of 2 to 10 in any kinds, with owners above it, firms below it, and another circle that hangs on to it. */
const arbitraryCircle = arbitrarySaid(
  fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 4 }), fc.boolean()).map(([size, other, tied]) => [
    ...Array.from({ length: size }, (_, i) => ({ child: firm(i), parent: firm((i + 1) % size) })),
    { child: 'below', parent: firm(0) },
    { child: firm(0), parent: 'above' },
    ...Array.from({ length: other }, (_, i) => ({ child: `o_${i}`, parent: `o_${(i + 1) % other}` })),
    ...(tied
      ? [
          { child: firm(1), parent: 'between' },
          { child: 'between', parent: 'o_0' },
        ]
      : []),
  ]),
);
const arbitraryAny = arbitrarySaid(
  fc.array(fc.record({ child: fc.nat({ max: 7 }).map(firm), parent: fc.nat({ max: 7 }).map(firm) }), { maxLength: 14 }),
);

/** Told another way: a row is on a circle when its parent comes back to its child by going up. */
function onCircles(relations: readonly Said[]): Said[] {
  const pairs = relations.map((one) => toParentChild<string>(one)!);
  const climb = (from: string, seen = new Set<string>()): Set<string> => {
    for (const { child, parent } of pairs)
      if (child === from && !seen.has(parent)) {
        seen.add(parent);
        climb(parent, seen);
      }
    return seen;
  };
  return relations.filter((_, i) => {
    const { child, parent } = pairs[i]!;
    return child !== parent && (climb(parent).has(child) || parent === child);
  });
}

/** Each said once from one end, as the tables ask. */
const unlike = (relations: readonly Said[]): Said[] => [
  ...new Map(relations.map((one) => [`${one.kind} ${one.from} ${one.to}`, one])).values(),
];

/** The rows that the tables refuse for a circle: the check of seeds, imports and edits. */
function refusedRows(relations: readonly Said[]): number[] {
  const problems = new Problems();
  const known = new Set(relations.flatMap(({ from, to }) => [from, to] as string[]));
  const none = null as ReadonlySet<string> | null;
  const checks = {
    problems,
    known: new Proxy({}, { get: (_, kind) => (kind === 'enterprise' ? known : kind === 'source' ? new Set(['S1']) : none) }),
    nonCitations: new Set<string>(),
    products: new Map(),
  } as unknown as Parameters<typeof checkLines>[2];
  const lines = relations.map(({ kind, from, to }, i) => {
    const cells = { from_id: from, kind, to_id: to, source: 'S1', confidence: 'cited' };
    return toLine('relations', cells, Object.fromEntries(Object.keys(cells).map((column) => [column, String(i)])));
  });
  checkLines(lines, new Map(), checks, (column) => ({ file: '', row: Number(column), column }));
  return problems.list
    .filter(({ sentence }) => sentence.en.includes('in a circle'))
    .map(({ row }) => row!)
    .sort((a, b) => a - b);
}

describe('circles of owners', () => {
  it('are refused at each row that lies on one and at no other, in any mixture of kinds', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCircle, arbitraryAny), (drawn) => {
        const relations = unlike(drawn);
        const wanted = onCircles(relations).map((one) => relations.indexOf(one));
        expect(refusedRows(relations)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('have every member of the circle named, and neither whoever owns it nor what it owns', () => {
    fc.assert(
      fc.property(arbitraryCircle, (relations) => {
        const links = relations.map((one) => toParentChild<string>(one)!);
        const named = new Set(findCircular(links).flatMap(({ child, parent }) => [child, parent]));
        expect([...named].filter((id) => ['below', 'above', 'between'].includes(id))).toEqual([]);
        expect(links.every(({ child, parent }) => named.has(child) || named.has(parent) || child === 'between')).toBe(true);
      }),
    );
  });

  it('are found by the one row that closes them, as rows of a table come in', () => {
    fc.assert(
      fc.property(arbitraryAny, (relations) => {
        const links = relations.map((one) => toParentChild<string>(one)!).filter(({ child, parent }) => child !== parent);
        const grown = createHierarchy([]);
        const taken: Below[] = [];
        for (const link of links) {
          expect(grown.closes(link)).toBe(findCircular([...taken, link]).length > 0);
          if (grown.closes(link)) continue;
          grown.add(link);
          taken.push(link);
        }
        expect(findCircular(taken)).toEqual([]);
      }),
    );
  });

  it('may be very long', () => {
    const links = Array.from({ length: 50_000 }, (_, i) => ({ child: firm(i), parent: firm((i + 1) % 50_000) }));
    expect(findCircular(links)).toHaveLength(50_000);
    expect(findCircular(links.slice(1))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../server/domain/facts.ts';
import type { Confidence, PartnershipKind } from '../../../server/domain/words.ts';
import { findMutualSuppliers } from '../../../server/analysis/network/mutual-suppliers.ts';
import { findPartnerNetwork } from '../../../server/analysis/network/partner-network.ts';
import { findPaths } from '../../../server/analysis/network/paths.ts';
import { createRelationNetwork, passes } from '../../../server/analysis/network/relation-network.ts';
import { id } from '../../testkit/tiny-chain.ts';

/** "a SUPPLIES b", with options behind it. */
function relation(
  text: string,
  { date = null, until = null, confidence = 'CITED' }: { date?: string | null; until?: string | null; confidence?: Confidence } = {},
): Relation {
  const [from, kind, to] = text.split(' ') as [string, PartnershipKind, string];
  return {
    noun: 'RELATION',
    id: id(`rel:${kind}:${from}:${to}`),
    kind,
    from: id(from),
    to: id(to),
    product: null,
    date,
    until,
    note: null,
    evidence: [{ source: id('S1'), confidence, basis: null, locator: null, caption: false }],
  };
}
const network = (...relations: Relation[]) => createRelationNetwork(relations, { inferred: false });
const shown = (paths: { nodes: string[] }[]) => paths.map(({ nodes }) => nodes.join(''));

const ring = [
  relation('a SUPPLIES b'),
  relation('b TALKS c'),
  relation('c AGREEMENT d'),
  relation('a COOPERATES d'),
  relation('b PART_OF d'),
];

describe('findPaths', () => {
  it('gives the shortest first, then by the ids along them, with the relation of each step in its own direction', () => {
    const { paths, complete } = findPaths(network(...ring), 'd', ['a'], { maxLength: 4, first: 9 });
    expect(shown(paths)).toEqual(['da', 'dba', 'dcba']);
    expect(paths[1]!.links.map((link) => link.id)).toEqual(['rel:PART_OF:b:d', 'rel:SUPPLIES:a:b']);
    expect(complete).toBe(true);
  });

  it('keeps to the length, the number and the kinds that are asked for', () => {
    expect(shown(findPaths(network(...ring), 'a', ['d'], { maxLength: 2, first: 9 }).paths)).toEqual(['ad', 'abd']);
    expect(shown(findPaths(network(...ring), 'a', ['d'], { maxLength: 4, first: 1 }).paths)).toEqual(['ad']);
    const typed = createRelationNetwork(ring, { inferred: false, kinds: ['SUPPLIES', 'TALKS', 'AGREEMENT'] });
    expect(shown(findPaths(typed, 'a', ['d'], { maxLength: 4, first: 9 }).paths)).toEqual(['abcd']);
    expect(findPaths(createRelationNetwork(ring, { inferred: false, kinds: [] }), 'a', ['d'], { maxLength: 4, first: 9 }).paths).toEqual(
      [],
    );
  });

  it('leaves estimates out unless asked, and takes the best evidenced of several relations', () => {
    const relations = [
      relation('a SUPPLIES b', { confidence: 'ESTIMATE' }),
      relation('a TALKS b', { confidence: 'COMMON' }),
      relation('b OPERATES c', { confidence: 'ESTIMATE' }),
    ];
    const without = findPaths(network(...relations), 'a', ['b'], { maxLength: 3, first: 3 }).paths;
    expect(without.map((path) => path.links[0]!.kind)).toEqual(['TALKS']);
    expect(findPaths(network(...relations), 'a', ['c'], { maxLength: 3, first: 3 }).paths).toEqual([]);
    expect(shown(findPaths(createRelationNetwork(relations, { inferred: true }), 'a', ['c'], { maxLength: 3, first: 3 }).paths)).toEqual([
      'abc',
    ]);
  });

  it('has no path to itself, none to a stranger, and says when it was cut short', () => {
    expect(findPaths(network(...ring), 'a', ['a'], { maxLength: 4, first: 1 }).paths).toEqual([]);
    expect(findPaths(network(...ring), 'a', ['nobody'], { maxLength: 4, first: 1 }).paths).toEqual([]);
    expect(findPaths(network(...ring), 'a', ['d'], { maxLength: 4, first: 9, maxSteps: 3 }).complete).toBe(false);
  });

  it('finds exactly the simple paths that there are', () => {
    const pairs = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')).filter(([x, y]) => x < y),
      { maxLength: 10, selector: (pair) => pair.join('') },
    );
    fc.assert(
      fc.property(pairs, (links) => {
        const expected: string[] = [];
        const walk = (trail: string) => {
          if (trail.at(-1) === 'f') return void expected.push(trail);
          for (const next of 'abcdef')
            if (!trail.includes(next) && links.some(([x, y]) => x + y === trail.at(-1)! + next || y + x === trail.at(-1)! + next))
              walk(trail + next);
        };
        walk('a');
        const found = shown(
          findPaths(network(...links.map(([x, y]) => relation(`${x} TALKS ${y}`))), 'a', ['f'], { maxLength: 5, first: 1000 }).paths,
        );
        expect(found).toEqual(expected.sort((x, y) => x.length - y.length || (x < y ? -1 : 1)));
      }),
    );
  });
});

describe('passes', () => {
  const between = (since: string | undefined, until: string | undefined) => ({ inferred: false, since, until });
  it('takes a date as all the days that its source leaves open', () => {
    expect(passes(relation('a TALKS b', { date: '2020' }), between('2020-06-01', undefined))).toBe(true);
    expect(passes(relation('a TALKS b', { date: '2020-05' }), between('2020-06-01', undefined))).toBe(false);
    expect(passes(relation('a TALKS b', { date: '2020-05' }), between(undefined, '2020-05-02'))).toBe(true);
    expect(passes(relation('a TALKS b', { date: '2019', until: '2021' }), between('2020', '2020'))).toBe(true);
    expect(passes(relation('a TALKS b'), between('2020', undefined))).toBe(false);
    expect(passes(relation('a TALKS b'), between(undefined, undefined))).toBe(true);
  });
});

describe('findPartnerNetwork', () => {
  const star = network(relation('hub SUPPLIES b'), relation('hub TALKS a'), relation('a OPERATES b'), relation('b OPERATES far'));
  it('goes outwards step by step and holds every relation among those it reached', () => {
    expect(findPartnerNetwork(star, 'hub', 1, 200)).toMatchObject({ enterprises: ['hub', 'a', 'b'], truncated: false });
    expect(findPartnerNetwork(star, 'hub', 1, 200).partnerships.map((r) => r.id)).toEqual([
      'rel:OPERATES:a:b',
      'rel:SUPPLIES:hub:b',
      'rel:TALKS:hub:a',
    ]);
    expect(findPartnerNetwork(star, 'hub', 2, 200).enterprises).toEqual(['hub', 'a', 'b', 'far']);
    expect(findPartnerNetwork(star, 'alone', 3, 200)).toEqual({ enterprises: ['alone'], partnerships: [], truncated: false });
  });

  it('says when it was cut off', () => {
    expect(findPartnerNetwork(star, 'hub', 2, 3)).toMatchObject({ enterprises: ['hub', 'a', 'b'], truncated: true });
  });
});

describe('findMutualSuppliers', () => {
  const links = [
    relation('a SUPPLIES b'),
    relation('b SUPPLIES a', { confidence: 'ESTIMATE' }),
    relation('c SUPPLIES d'),
    relation('d SUPPLIES c'),
    relation('c TALKS a'),
    relation('d SUPPLIES d'),
  ];
  it('needs a supply link in both directions', () => {
    expect(findMutualSuppliers(links, false).map((pair) => pair.enterprises)).toEqual([['c', 'd']]);
    expect(findMutualSuppliers(links, true).map((pair) => pair.enterprises)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(findMutualSuppliers(links, true)[0]!.links.map((link) => link.id)).toEqual(['rel:SUPPLIES:a:b', 'rel:SUPPLIES:b:a']);
    expect(findMutualSuppliers(links, true, (enterprise) => enterprise === 'b').map((pair) => pair.enterprises)).toEqual([['a', 'b']]);
  });
});

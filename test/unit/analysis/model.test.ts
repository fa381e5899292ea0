import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../server/domain/facts.ts';
import { NotFound } from '../../../server/errors.ts';
import { createChainModel, rowOf } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { toSettledBy, toStatusReason } from '../../../server/analysis/map/status-reason.ts';
import { toToldGap } from '../../testkit/told-gap.ts';
import { compareViews } from '../../../server/analysis/scenario/compare-views.ts';
import { toChainMap } from '../../../server/analysis/map/chain-map.ts';
import { id, idsOf, tinyChain, tinyModel, tinyRecords, tinyView } from '../../testkit/tiny-chain.ts';
import { referenceAnalysis } from './analysis-reference.ts';
import { arbitraryTiny, shuffledFacts } from './arbitrary-chains.ts';

const heads = (relations: string[], firms: string) => {
  const model = tinyModel({ relations, outside: firms });
  return Object.fromEntries(model.enterprises.map((e, i) => [e.id, model.enterprises[model.groupHead[i]!]!.id]));
};

describe('maker groups', () => {
  test('one parent, by any of the three relations, leads up to the head; other relations say nothing', () => {
    expect(heads(['b SUBSIDIARY_OF a', 'c PART_OF b', 'c PARENT_OF d', 'e TALKS a', 'f INVESTS_IN a!estimate'], '')).toEqual({
      a: 'a',
      b: 'a',
      c: 'a',
      d: 'a',
      e: 'e',
      f: 'f',
    });
  });

  test('an estimate counts too, and the same parent stated twice is one parent', () => {
    expect(heads(['b SUBSIDIARY_OF a!estimate', 'a PARENT_OF b'], '')).toEqual({ a: 'a', b: 'a' });
  });

  test('a joint venture of several parents is a group of its own, and its subsidiaries belong to it', () => {
    expect(heads(['jv SUBSIDIARY_OF a', 'jv SUBSIDIARY_OF b', 'child SUBSIDIARY_OF jv'], '')).toEqual({
      a: 'a',
      b: 'b',
      jv: 'jv',
      child: 'jv',
    });
  });

  test('a ring of single parents has its smallest id as head, for what hangs on it too', () => {
    expect(heads(['c SUBSIDIARY_OF b', 'b SUBSIDIARY_OF d', 'd SUBSIDIARY_OF c', 'a SUBSIDIARY_OF d', 'e SUBSIDIARY_OF e'], '')).toEqual({
      a: 'b',
      b: 'b',
      c: 'b',
      d: 'b',
      e: 'e',
    });
  });

  test('a line of 100,000 subsidiaries does not overflow the stack', () => {
    const n = 100_000;
    const facts = tinyChain({});
    const name = (i: number) => `e${String(i).padStart(6, '0')}`;
    const pattern = tinyChain({ outside: 'x' }).enterprises[0]!;
    const enterprises = Array.from({ length: n }, (_, i) => ({ ...pattern, id: id<never>(name(i)) }));
    const relations = Array.from({ length: n - 1 }, (_, i) => ({
      noun: 'RELATION' as const,
      id: id<never>(`r${i}`),
      kind: 'SUBSIDIARY_OF' as const,
      from: id<never>(name(i + 1)),
      to: id<never>(name(i)),
      product: null,
      date: null,
      until: null,
      note: null,
      evidence: [],
    }));
    expect(new Set(createChainModel({ ...facts, enterprises, relations }, id('tiny')).groupHead)).toEqual(new Set([0]));
  });
});

describe('the model', () => {
  test('an unknown chain is refused in a sentence', () => {
    expect(() => createChainModel(tinyChain({}), id('other'))).toThrow(NotFound);
  });

  test('it holds the products of the chain and what its processes name, classes apart', () => {
    const facts = tinyChain({ classes: ['c: a'], processes: ['p: x -> a', 'r: y -> z'] });
    const products = facts.products.map((q) => (q.id === 'a' || q.id === 'c' ? q : { ...q, chains: [] }));
    const model = createChainModel({ ...facts, products }, id('tiny'));
    expect(model.products.map((q) => q.id)).toEqual(['a', 'x', 'c']);
    expect([model.productCount, model.processes.map((p) => p.id)]).toEqual([2, ['p']]);
  });

  test('empty facts give empty answers', () => {
    const view = createRegionView(tinyModel({}), id('here'));
    expect([findGaps(view), toChainMap(view).nodes, view.closure('LOCAL_AND_RAW').size]).toEqual([[], [], 0]);
  });
});

describe('against the definitions, on random chains', () => {
  test('every set of the region view, strengthen and loses', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const facts = tinyChain(tiny);
        const view = tinyView(tiny);
        const want = referenceAnalysis(facts, tinyRecords(tiny));
        const got = (bits: Uint8Array) => new Set(idsOf(view, bits));
        const names = (numbers: readonly number[]) => numbers.map((q) => view.model.products[q]!.id as string).sort();
        const { recorded, planned, needed, byproductHere, inHouse, gradePossible, estimated, available, supplement, extend } = view;
        const losses = view.losses();
        const running = view.running();
        const { graph } = view.model;
        const runs = view.model.processes.map((_, p) => p).filter((p) => running.processes[p]);
        const idOf = (p: number) => view.model.processes[p]!.id as string;
        const asksOf = (p: number) =>
          [...graph.requirementProcess.keys()]
            .filter((r) => graph.requirementProcess[r] === p)
            .map((r) => {
              const slots = [...graph.members.keys()].slice(graph.memberStart[r], graph.memberStart[r + 1]);
              return names(slots.filter((slot) => view.needs.needsMember[slot]).map((slot) => graph.members[slot]!));
            })
            .sort((a, b) => (a.join() < b.join() ? -1 : 1));
        const headsOf = (p: number) =>
          [...rowOf(running.owners, p)].map((e) => view.model.enterprises[view.model.groupHead[e]!]!.id as string);
        const each = (lose: (q: number) => number[]) => new Map(view.model.graph.products.map((q, i) => [q, names(lose(i))]));
        expect({
          owners: new Map(runs.map((p) => [idOf(p), new Set(headsOf(p))])),
          asks: new Map(runs.map((p) => [idOf(p), asksOf(p)])),
          recorded: got(recorded),
          planned: got(planned),
          needed: got(needed),
          byproductHere: got(byproductHere),
          inHouse: got(inHouse),
          gradePossible: got(gradePossible),
          estimated: got(estimated),
          available: got(available),
          supplement: got(supplement),
          extend: got(extend),
          strengthen: got(view.strengthen()),
          runHere: new Set(idsOf(view, view.runHere, view.model.processes)),
          loses: each((q) => losses.loses(q)),
          hard: each((q) => losses.hard(q)),
          linked: each((q) => losses.linked(q)),
          stops: new Map(
            losses.groups().map(({ head }) => {
              const { own, lost } = losses.stopGroup(head);
              return [view.model.enterprises[head]!.id as string, names([...own, ...lost])];
            }),
          ),
        }).toEqual(want);
      }),
      { numRuns: 400 },
    );
  });

  test('the order of the facts does not matter', () => {
    fc.assert(
      fc.property(arbitraryTiny, fc.nat(), (tiny, seed) => {
        const facts = tinyChain(tiny);
        const answer = (input: Facts) => {
          const view = createRegionView(createChainModel(input, id('tiny'), tinyRecords(tiny)), id('here'), {}, { fewestRecorded: 0 });
          const { nodes, cells, bundles, counts } = toChainMap(view);
          return JSON.stringify([
            findGaps(view).map(toToldGap),
            nodes.map(({ view: _, ...node }) => [node, toStatusReason(view, node.number), toSettledBy(view, node.number)]),
            cells,
            bundles,
            counts,
          ]);
        };
        expect(answer(shuffledFacts(facts, seed))).toBe(answer(facts));
      }),
      { numRuns: 120 },
    );
  });

  test('adding productions is the same as other facts', () => {
    fc.assert(
      fc.property(arbitraryTiny, fc.constantFrom('f0', 'f1'), (tiny, firm) => {
        const facts = tinyChain(tiny);
        const records = tinyRecords(tiny);
        const here = (all: Facts, change = {}) =>
          createRegionView(createChainModel(all, id('tiny'), records), id('here'), change, { fewestRecorded: 0 });
        const removed = facts.productions.filter((m) => m.enterprise === firm && !m.evidence.some((e) => e.confidence === 'ESTIMATE'));
        const less = { ...facts, productions: facts.productions.filter((m) => !removed.includes(m)) };
        expect(here(less, { addProductions: removed }).statuses()).toEqual(here(facts).statuses());
      }),
      { numRuns: 120 },
    );
  });

  test('a stop takes what the one rule says, and brings nothing', () => {
    fc.assert(
      fc.property(arbitraryTiny, fc.constantFrom('f0', 'f1', 'f2'), (tiny, firm) => {
        const before = tinyView(tiny);
        const at = before.model.enterpriseIndex.get(firm);
        if (at === undefined) return;
        const after = tinyView(tiny, { change: { stopEnterprises: [id(firm)] } });
        const stopped = Uint8Array.from(before.model.enterprises, (_, e) => Number(e === at || before.model.groupHead[e] === at));
        const { own, lost } = before.losses().stop(stopped);
        const { opened, closed } = compareViews(before, after);
        expect({ opened, closed }).toEqual({ opened: [], closed: [...own, ...lost].sort((a, b) => a - b) });
        if (before.model.groupHead[at] === at) {
          const whole = before.losses().stopGroup(at);
          expect([whole.own, whole.lost]).toEqual([own, lost]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

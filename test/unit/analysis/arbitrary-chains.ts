/** Random tiny chains for property tests: by-product loops, OR groups, rivals, classes, groups of enterprises, plans. */
import fc from 'fast-check';
import type { Facts } from '../../../server/domain/facts.ts';
import type { TinyChain } from '../../testkit/tiny-chain.ts';

const product = fc.integer({ min: 0, max: 11 }).map((n) => `q${String(n).padStart(2, '0')}`);
const firm = fc.constantFrom('f0', 'f1', 'f2', 'f3', 'far');
const distinct = (min: number, max: number) => fc.uniqueArray(product, { minLength: min, maxLength: max });

const part = fc.constantFrom('', '', '*2', '*0.25..0.5', '*?', '~aux', '*0.05~aux', '*0.5~energy');

/** A process names a product once among its inputs: a group that a plain input settles would be no group. */
const process = fc
  .record({
    plain: distinct(0, 3),
    group: fc.option(distinct(2, 3), { freq: 2 }),
    outputs: distinct(1, 3),
    parts: fc.array(part, { minLength: 6, maxLength: 6 }),
    shown: fc.integer({ min: 0, max: 11 }),
  })
  .map(({ plain, group, outputs, parts, shown }) => {
    const choice = (group ?? []).filter((q) => !plain.includes(q));
    const written = plain.map((q, i) => `${q}${shown === 0 && i === 0 ? '~shown' : parts[i]}`);
    const inputs = [...written, ...(choice.length > 0 ? [`(${choice.map((q, i) => `${q}${parts[3 + i]}`).join(' | ')})`] : [])];
    const yielded = outputs.map((q, i) => (i === 0 ? q : `${q}${['', '*0.5', '*0.25..0.5', '*?'][(shown + i) % 4]}`));
    return `${inputs.join(' + ')} -> ${yielded.join(' + ')}`;
  });

/** Relations run from a higher number to a lower one, so that no ring arises; rings have their own test. */
const relation = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }), fc.constantFrom('SUBSIDIARY_OF', 'PART_OF', 'PARENT_OF', 'TALKS', 'SUPPLIES'))
  .map(([child, n, kind]) => {
    const parent = n % child;
    return kind === 'PARENT_OF' ? `f${parent} ${kind} f${child}` : `f${child} ${kind} f${parent}`;
  });

export const arbitraryTiny: fc.Arbitrary<TinyChain> = fc
  .record({
    stages: fc
      .array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 })
      .map((list) => list.map((s, i) => `q${String(i).padStart(2, '0')}@${s}`).join(' ')),
    classes: fc.subarray(['g1: q00 q01 q02', 'g2/total: q03 q04', 'g3: g1 q05'], { minLength: 0 }),
    trades: fc
      .array(fc.constantFrom('local', 'regional', 'wide'), { minLength: 12, maxLength: 12 })
      .map((list) => list.map((trade, i) => `q${String(i).padStart(2, '0')}@${trade}`).join(' ')),
    goals: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, product),
    projects: fc
      .array(
        fc.tuple(
          fc.constantFrom('STARTED', 'FUNDED', 'OPERATING', 'OPERATING!out', 'TALK', 'STARTED!out'),
          fc.constantFrom('here', 'here', 'there', '-'),
          product,
        ),
        {
          maxLength: 2,
        },
      )
      .map((list) => list.map(([stage, region, q], i) => `pj${i} ${stage} ${region}: ${q}`)),
    processes: fc.array(process, { minLength: 2, maxLength: 14 }).map((list) => list.map((rule, i) => `p${i}: ${rule}`)),
    makes: fc
      .uniqueArray(
        fc.tuple(
          firm,
          fc.oneof({ weight: 8, arbitrary: product }, fc.constantFrom('g1', 'g2', 'g3')),
          fc.constantFrom('', '', '', '', '!estimate', '?planned', '?resource'),
        ),
        { minLength: 3, maxLength: 22, selector: ([e, q, phase]) => `${e} ${q} ${phase.replace('!estimate', '')}` },
      )
      .map((rows) => rows.map(([e, q, phase]) => `${e}: ${q}${phase}`)),
    needs: fc
      .uniqueArray(fc.tuple(firm, product), { maxLength: 4, selector: (row) => row.join() })
      .map((rows) => rows.map(([e, q]) => `${e}: ${q}`)),
    relations: fc.uniqueArray(relation, { maxLength: 4 }),
    outside: fc.constant('far'),
  })
  .map((tiny) => ({ ...tiny, makes: tiny.makes.filter((line) => tiny.classes.length === 3 || !/ g/.test(line)) }));

/** The same facts with every list in another order. */
export function shuffledFacts(facts: Facts, seed: number): Facts {
  let state = seed;
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const j = state % (i + 1);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  };
  return {
    ...facts,
    products: shuffle(facts.products),
    enterprises: shuffle(facts.enterprises),
    productions: shuffle(facts.productions),
    needs: shuffle(facts.needs),
    relations: shuffle(facts.relations),
    regions: shuffle(facts.regions),
    absences: shuffle(facts.absences),
    processes: shuffle(facts.processes).map((p) => ({ ...p, inputs: shuffle(p.inputs), byproducts: shuffle(p.byproducts) })),
  };
}

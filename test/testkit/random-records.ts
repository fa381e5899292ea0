import fc from 'fast-check';
import type { Facts } from '../../server/domain/facts.ts';
import { withNouns } from './with-nouns.ts';
import { INDICATOR_MEANINGS, INDICATOR_TIES } from '../../server/domain/indicators.ts';
import { LEAD_STAGES } from '../../server/domain/leads.ts';
import { PROJECT_ROLES } from '../../server/domain/words.ts';
import { PROJECT_STAGES, RULE_ANSWERS, type Records } from '../../server/domain/records.ts';

const anyText = fc.oneof(fc.constantFrom('铜"箔"', "it's", 'a\\b', '𠮷🙂', '$param'), fc.string({ minLength: 1, maxLength: 8 }));
const textOrNull = fc.option(anyText, { nil: null });
const valueOrNull = fc.option(
  fc.oneof(
    fc.integer({ min: -1000, max: 2 ** 40 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => x + 0),
  ),
  { nil: null },
);
const date = fc.constantFrom(null, '2020', '2020-04', '2020-06-21');
const evidence = fc.constantFrom([], [{ source: 's1', confidence: 'CITED', basis: null, locator: null, caption: true }]);

/** Random records around random facts, well-formed: whatever they point at is there. */
export function randomRecords({ enterprises, products, relations }: Facts): fc.Arbitrary<Records> {
  const firms = enterprises.map(({ id }) => id as string);
  const goods = products.map(({ id }) => id as string);
  const list = (from: readonly string[]) => fc.shuffledSubarray([...from]);
  const oneOf = (...ids: string[]) => fc.constantFrom(null, ...ids);
  const [projects, claims] = [
    ['pj0', 'pj1'],
    ['c0', 'c1'],
  ];
  const named = (id: string) => ({ id: fc.constant(id), name: anyText, nameEn: textOrNull, evidence });
  const lists = fc.record({
    people: fc.tuple(fc.record({ ...named('p0'), titles: fc.array(anyText, { maxLength: 2 }) })),
    positions: fc.constant([]),
    events: fc.tuple(
      fc.record({
        ...named('ev0'),
        kind: fc.constant('VISIT'),
        start: date,
        end: date,
        participants: list(firms),
        people: list(['p0']),
        places: list(['r0']),
        agreements: list(['ag0']),
      }),
    ),
    agreements: fc.tuple(
      fc.record({
        ...named('ag0'),
        kind: fc.constant('OTHER'),
        date,
        until: date,
        parties: list(firms),
        creates: list([...firms, ...projects]),
        products: list(goods),
      }),
    ),
    projects: fc.tuple(
      ...projects.map((id) =>
        fc.record({
          ...named(id),
          stage: fc.constantFrom(...PROJECT_STAGES),
          stageWords: textOrNull,
          owners: list(firms),
          products: fc.uniqueArray(fc.record({ product: fc.constantFrom(...goods), role: fc.constantFrom(...PROJECT_ROLES), evidence }), {
            selector: ({ product, role }) => `${role} ${product}`,
            maxLength: 4,
          }),
          region: oneOf('r0'),
          policyLine: oneOf('pl0'),
          batch: oneOf('b0'),
          inChain: fc.boolean(),
          caseOwner: textOrNull,
          investment: oneOf('c0'),
          capacity: oneOf('c0', 'c1'),
        }),
      ),
    ),
    milestones: fc.tuple(
      fc.record({ id: fc.constant('reached:pj0:talk'), project: fc.constant('pj0'), stage: fc.constant('TALK'), date, evidence }),
    ),
    batches: fc.tuple(
      fc.record({ ...named('b0'), date, statedProjects: valueOrNull, statedInvestment: valueOrNull, investment: oneOf('c1') }),
    ),
    decisionRules: fc.tuple(
      fc.record({
        ...named('dr0'),
        words: anyText,
        wordsEn: textOrNull,
        parent: fc.constant(null),
        answeredBy: fc.shuffledSubarray([...RULE_ANSWERS]),
        policyLine: oneOf('pl0'),
        statements: fc.constant([]),
      }),
    ),
    policyLines: fc.tuple(fc.record({ ...named('pl0'), parent: fc.constant(null), enterprises: list(firms) })),
    indicators: fc.tuple(
      fc.record({
        id: fc.constant('i0'),
        nameEn: textOrNull,
        meaning: fc.constantFrom(null, ...INDICATOR_MEANINGS),
        metal: fc.constantFrom(null, 'Zn'),
        ties: fc.shuffledSubarray(INDICATOR_TIES.map((as) => ({ as, of: 'i1' }))),
        over: textOrNull,
        overEn: textOrNull,
      }),
      fc.record({
        id: fc.constant('i1'),
        nameEn: textOrNull,
        meaning: fc.constant(null),
        metal: fc.constant(null),
        ties: fc.constant([]),
        over: fc.constant(null),
        overEn: fc.constant(null),
      }),
    ),
    claims: fc.tuple(
      ...claims.map((id) =>
        fc.record({
          id: fc.constant(id),
          subject: anyText,
          about: oneOf(...firms, ...goods, 'r0', 'pj0', 'b0'),
          indicator: anyText,
          kind: fc.constantFrom('ACTUAL', 'NAME'),
          period: date,
          raw: anyText,
          value: valueOrNull,
          unit: textOrNull,
          bound: fc.constantFrom('EXACT', 'ABOUT'),
          candidates: fc.array(anyText, { maxLength: 2 }),
          settledBy: textOrNull,
          evidence,
        }),
      ),
    ),
    passages: fc.tuple(
      fc.record({
        id: fc.constant('s0:#1'),
        source: fc.constant('s0'),
        label: fc.constant('#1'),
        start: fc.constantFrom(null, 3),
        end: fc.constantFrom(null, 9),
        caption: fc.boolean(),
        facts: list([
          ...firms,
          ...goods,
          ...relations.map(({ id }) => id as string),
          ...claims,
          ...projects,
          'p0',
          'ev0',
          'ag0',
          'b0',
          'pl0',
          'r0',
          'c',
        ]),
        answeredBy: textOrNull,
      }),
    ),
    leads: fc.tuple(
      fc.record({
        ...named('ld0'),
        stage: fc.constantFrom(...LEAD_STAGES),
        investor: oneOf(...firms),
        makes: list(goods),
        uses: list(goods),
        process: fc.constant(null),
        investment: oneOf('c0'),
        fixedInvestment: oneOf('c0', 'c1'),
        landMu: valueOrNull,
        energyTce: valueOrNull,
        emissionQuota: textOrNull,
        output: oneOf('c1'),
        tax: oneOf('c0'),
        site: oneOf('r0'),
        firstContact: date,
        responsible: textOrNull,
        nextStep: textOrNull,
        nextDate: date,
        project: oneOf('pj0'),
      }),
    ),
    leadCriteria: fc.tuple(
      fc.record({ id: fc.constant('GAP'), weight: fc.integer({ min: 0, max: 100 }), full: valueOrNull, veto: textOrNull }),
    ),
    leadNotes: fc.tuple(
      fc.record({ id: fc.constant('ln0'), lead: fc.constant('ld0'), date: fc.constant('2020'), text: anyText, by: anyText }),
    ),
  });
  return lists.map((records) => withNouns<Records>(records));
}

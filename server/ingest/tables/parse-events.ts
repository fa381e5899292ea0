import type { EnterpriseId, ProductId, RegionId } from '../../domain/ids.ts';
import { AGREEMENT_KINDS, EVENT_KINDS, type Agreement, type ChainEvent } from '../../domain/records.ts';
import { date, idCell, list, name, optionalName, optionalProse, word } from '../cells/check-cells.ts';
import { checkReferences } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

const NAMED = { id: idCell, name_zh: name, name_en: optionalName, date, ...EVIDENCE_COLUMNS, note: optionalProse };
export const AGREEMENTS = defineTable('agreements.csv', {
  ...NAMED,
  kind: word(AGREEMENT_KINDS),
  parties: list,
  creates: list,
  products: list,
});
export const EVENTS = defineTable('events.csv', {
  ...NAMED,
  kind: word(EVENT_KINDS),
  participants: list,
  people: list,
  places: list,
  agreements: list,
});

/** Parses agreements.csv (may be missing): one row per agreement, any number of parties; what it creates are enterprises and projects. */
export function parseAgreements({ rows }: RowsOf<typeof AGREEMENTS>, checks: Checks): Agreement[] {
  return rows.map(({ value, at }) => {
    checkReferences('enterprise', value.parties, at('parties'), checks);
    checkReferences(['enterprise', 'project'], value.creates, at('creates'), checks);
    checkReferences('product', value.products, at('products'), checks);
    if (value.parties.length < 2) checks.problems.add(at('parties'), '协议至少有两方', 'an agreement has at least two parties');
    return {
      noun: 'AGREEMENT',
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      kind: value.kind,
      date: value.date.date,
      until: value.date.until,
      parties: value.parties as EnterpriseId[],
      creates: value.creates,
      products: value.products as ProductId[],
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}

/** Parses events.csv (may be missing): visits, talks, meetings with who took part, where, and the agreements that came out. */
export function parseEvents({ rows }: RowsOf<typeof EVENTS>, checks: Checks): ChainEvent[] {
  return rows.map(({ value, at }) => {
    checkReferences('enterprise', value.participants, at('participants'), checks);
    checkReferences('person', value.people, at('people'), checks);
    checkReferences('region', value.places, at('places'), checks);
    checkReferences('agreement', value.agreements, at('agreements'), checks);
    return {
      noun: 'EVENT',
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      kind: value.kind,
      start: value.date.date,
      end: value.date.until,
      participants: value.participants as EnterpriseId[],
      people: value.people,
      places: value.places as RegionId[],
      agreements: value.agreements,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}

import { z } from 'zod';
import type { EnterpriseId, ProductId, RegionId } from '../domain/ids.ts';
import { AGREEMENT_KINDS, EVENT_KINDS, type Agreement, type ChainEvent } from '../domain/records.ts';
import { date, idCell, list, name, optionalName, optionalProse, word } from './check-cells.ts';
import { checkReferences } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const NAMED = { id: idCell, name_zh: name, name_en: optionalName, date, ...EVIDENCE_COLUMNS, note: optionalProse };
const AGREEMENT = z.object({ ...NAMED, kind: word(AGREEMENT_KINDS), parties: list, creates: list, products: list });
const EVENT = z.object({ ...NAMED, kind: word(EVENT_KINDS), participants: list, people: list, places: list, agreements: list });

/** Reads agreements.csv (may be missing): one row per agreement, any number of parties; what it creates are enterprises and projects. */
export function readAgreements(context: ReadContext): Agreement[] {
  return readRows('agreements.csv', AGREEMENT, context).rows.map(({ value, at }) => {
    checkReferences('enterprise', value.parties, at('parties'), context);
    checkReferences(['enterprise', 'project'], value.creates, at('creates'), context);
    checkReferences('product', value.products, at('products'), context);
    if (value.parties.length < 2) context.problems.add(at('parties'), '协议至少有两方', 'an agreement has at least two parties');
    return {
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      kind: value.kind,
      date: value.date.date,
      until: value.date.until,
      parties: value.parties as EnterpriseId[],
      creates: value.creates,
      products: value.products as ProductId[],
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}

/** Reads events.csv (may be missing): visits, talks, meetings with who took part, where, and the agreements that came out. */
export function readEvents(context: ReadContext): ChainEvent[] {
  return readRows('events.csv', EVENT, context).rows.map(({ value, at }) => {
    checkReferences('enterprise', value.participants, at('participants'), context);
    checkReferences('person', value.people, at('people'), context);
    checkReferences('region', value.places, at('places'), context);
    checkReferences('agreement', value.agreements, at('agreements'), context);
    return {
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
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}

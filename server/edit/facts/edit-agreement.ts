import { foldWhole } from '../../../shared/fold-text.ts';
import type { Agreement } from '../../domain/records.ts';
import { toLine } from '../../import/rows/line.ts';
import { toId } from '../../import/rows/to-id.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { mustBePast, toBasis } from '../to-basis.ts';
import { mustBeNewOnDay, mustKnow } from './must-know.ts';
import { placesOfAgreement } from './places.ts';
import { toCells } from './to-cells.ts';
import { toSpan } from './to-span.ts';

export interface AgreementInput {
  id?: string | null | undefined;
  name?: string | null | undefined;
  nameEn?: string | null | undefined;
  kind?: Agreement['kind'] | null | undefined;
  date?: string | null | undefined;
  until?: string | null | undefined;
  parties?: readonly string[] | null | undefined;
  creates?: readonly string[] | null | undefined;
  products?: readonly string[] | null | undefined;
}

const COLUMNS = { name_zh: 'name', name_en: 'nameEn', note: 'asked.note' };

/** An agreement among two or more: when it was made, until when it runs, what it is about and what comes of it. */
export function editAgreement(input: AgreementInput, backing: Backing, there: There, moment: Moment): Edit {
  const { agreements } = there.recordIndex;
  const old = input.id == null ? null : mustKnow(agreements, input.id, { zh: '协议', en: 'agreement' });
  const name = given(input, 'name', old?.name) ?? '';
  const date = given(input, 'date', old?.date ?? null) ?? null;
  // It may well run on: only the day on which it was made must have come.
  const until = given(input, 'until', old?.until ?? null) ?? null;
  if (!old) mustBeNewOnDay(there.records.agreements, name, date, (one) => one.date);
  if (date !== null) mustBePast(date, moment.latest, 'date');
  const basis = toBasis(backing, there, moment);
  const cells = toCells({
    id: old?.id ?? toId('agr', foldWhole(name), date ?? ''),
    name_zh: name,
    name_en: given(input, 'nameEn', old?.nameEn),
    kind: input.kind ?? old?.kind ?? 'OTHER',
    date: toSpan(date, until, 'until'),
    parties: given(input, 'parties', old?.parties) ?? [],
    creates: given(input, 'creates', old?.creates) ?? [],
    products: given(input, 'products', old?.products) ?? [],
    ...basis.cells,
  });
  const stated = checkEdit([...basis.lines, toLine('agreements', cells, COLUMNS)], there);
  const agreement = stated.records.agreements[0]!;
  return {
    stated,
    gone: [],
    ids: [agreement.id],
    places: [...(old ? placesOfAgreement(old, there) : []), ...placesOfAgreement(agreement, there)],
    about: name,
  };
}

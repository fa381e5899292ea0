import { InvalidInput } from '../../errors.ts';
import { toLine } from '../../import/rows/line.ts';
import { createMakerSearch } from '../../ingest/rows/find-maker.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { mustBePast, toBasis } from '../to-basis.ts';
import { nameOf } from './names.ts';

export interface AbsenceInput {
  product: string;
  region: string;
  date?: string | null | undefined;
  note?: string | null | undefined;
}

/** Somebody has asked, and it is not made there. Without a day it is that of the asking, or today. */
export function recordAbsence(input: AbsenceInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index, facts } = there;
  const old = facts.absences.find(({ product, region }) => product === input.product && region === input.region);
  const date = input.date ?? backing.asked?.date ?? old?.date ?? moment.today;
  mustBePast(date, moment.latest, 'date');
  const basis = toBasis(backing, there, moment);
  const { source, confidence, note } = basis.cells;
  const line = toLine(
    'absences',
    {
      product_id: input.product,
      region_id: input.region,
      date,
      source,
      confidence,
      note: given(input, 'note', note ?? old?.note ?? null) ?? null,
    },
    { product_id: 'product', region_id: 'region' },
  );
  const stated = checkEdit([...basis.lines, line], there);
  const [absence] = stated.facts.absences;
  const maker = createMakerSearch(facts)(input.product, input.region);
  if (maker)
    throw new InvalidInput(
      {
        zh: `product：记着 ${nameOf(index.enterprises.get(maker.enterprise))} 在那里生产它（${maker.id}）；先撤回那一条，两处只能留一处。`,
        en: `product: ${nameOf(index.enterprises.get(maker.enterprise))} is recorded to make it there (${maker.id}); retract that first, only one of both can hold.`,
      },
      { argument: 'product', fact: maker.id },
    );
  return {
    stated,
    gone: [],
    ids: [absence!.id],
    places: [absence!.region],
    about: `${nameOf(index.regions.get(absence!.region))} · ${nameOf(index.products.get(absence!.product))}`,
  };
}

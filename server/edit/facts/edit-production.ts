import type { Production } from '../../domain/facts.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { InvalidInput } from '../../errors.ts';
import { toLine } from '../../import/rows/line.ts';
import { createMakerSearch } from '../../ingest/rows/find-maker.ts';
import { toProductionId } from '../../ingest/tables/parse-production.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { toBasis } from '../to-basis.ts';
import { findOld, replaced } from './must-know.ts';
import { nameOf } from './names.ts';

export interface ProductionInput {
  id?: string | null | undefined;
  enterprise: string;
  product: string;
  phase?: Production['phase'] | null | undefined;
  capacity?: number | null | undefined;
  unit?: string | null | undefined;
  year?: number | null | undefined;
}

const NOUN = { zh: '生产', en: 'production' };

/** Who makes what. One that goes from planned to operating is the same plant under another id. */
export function editProduction(input: ProductionInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index } = there;
  const phase = input.phase ?? (input.id == null ? 'OPERATING' : undefined);
  const made = toProductionId({ enterprise_id: input.enterprise, product_id: input.product, phase: phase ?? 'OPERATING' });
  const old = findOld(index.productions, input.id, made, NOUN);
  const cells = {
    enterprise_id: input.enterprise,
    product_id: input.product,
    phase: phase ?? old!.phase,
    capacity: given(input, 'capacity', old?.capacity ?? null),
    unit: given(input, 'unit', old?.unit ?? null),
    year: given(input, 'year', old?.year ?? null),
    status: old?.phase === (phase ?? old?.phase) ? (old?.status ?? null) : null,
    is_aggregate: old?.aggregate ? 1 : 0,
  };
  const basis = toBasis(backing, there, moment);
  const line = toLine(
    'production',
    { ...cells, ...basis.cells },
    { enterprise_id: 'enterprise', product_id: 'product', note: 'asked.note' },
  );
  const stated = checkEdit([...basis.lines, line], there);
  const [production] = stated.facts.productions;
  const region = index.enterprises.get(production!.enterprise)?.region ?? null;
  mustFitAbsences(production!, there);
  return {
    stated,
    gone: replaced(LABELS.production, old, production!.id),
    ids: [production!.id],
    places: [region],
    about: `${nameOf(index.enterprises.get(production!.enterprise))} · ${nameOf(index.products.get(production!.product))}`,
  };
}

/** Somebody has asked, and it is not made there: both cannot be. @throws InvalidInput */
function mustFitAbsences(production: Production, { index, facts }: There): void {
  const { product } = production;
  const findMaker = createMakerSearch({
    productions: [production],
    enterprises: [index.enterprises.get(production.enterprise)!],
    regions: facts.regions,
  });
  const absence = facts.absences.find((one) => findMaker(one.product, one.region));
  if (!absence) return;
  throw new InvalidInput(
    {
      zh: `product：${absence.region} 记着“核实没有人生产 ${product}”（${absence.id}）；先撤回那一条，两处只能留一处。`,
      en: `product: it is recorded that nobody in ${absence.region} makes ${product} (${absence.id}); retract that first, only one of both can hold.`,
    },
    { argument: 'product', fact: absence.id },
  );
}

import type { Signal } from '../../domain/facts.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { toLine } from '../../import/rows/line.ts';
import { checkEdit } from '../check-edit.ts';
import type { Backing, Edit, Moment, There } from '../edit.ts';
import { mustBePast, toBasis } from '../to-basis.ts';
import { mustKnow, replaced } from './must-know.ts';
import { nameOf } from './names.ts';
import { placeOfEnterprise } from './places.ts';
import { toCells } from './to-cells.ts';

export interface SignalInput {
  id?: string | null | undefined;
  enterprise: string;
  kind: Signal['kind'];
  date: string;
  text: string;
}

/** Dated news of an enterprise. */
export function editSignal(input: SignalInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index } = there;
  const old = input.id == null ? null : mustKnow(index.signals, input.id, { zh: '动向', en: 'signal' });
  mustBePast(input.date, moment.latest, 'date');
  const basis = toBasis(backing, there, moment);
  const { enterprise, kind, date, text } = input;
  const cells = toCells({ enterprise_id: enterprise, product_id: old?.product, kind, date, text, ...basis.cells });
  const stated = checkEdit([...basis.lines, toLine('signals', cells, { enterprise_id: 'enterprise', note: 'asked.note' })], there);
  const { id } = stated.facts.signals[0]!;
  return {
    stated,
    gone: replaced(LABELS.signal, old, id),
    ids: [id],
    places: [placeOfEnterprise(enterprise, there)],
    about: `${nameOf(index.enterprises.get(enterprise as never))} · ${text}`,
  };
}

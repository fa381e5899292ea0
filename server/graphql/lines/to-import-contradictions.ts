/** Where a table says otherwise than the graph, by the names that people know. */
import { formatQuantity } from '../../../shared/format-quantity.ts';
import { findFact } from '../../edit/facts/retract-fact.ts';
import type { ImportState } from '../../import/desk/state.ts';
import type { Context } from '../context/context.ts';
import { sayField, sayValue } from './schema-words.ts';
import { sayThing } from './say-thing.ts';

/** A statement that is gone by now, and an id that nothing has, stand for themselves. */
export function toImportContradictions({ result }: ImportState, context: Context) {
  const { language, schema, snapshot } = context;
  return (result?.report.contradictions ?? []).map(({ id, row, field, there, ours, units }) => {
    const label = findFact(id, snapshot)?.label ?? '';
    const say = (value: string, unit: string | null = null) =>
      units === null ? sayValue(schema, label, field, sayThing(value, context))[language] : formatQuantity(Number(value), unit, language);
    return {
      fact: id,
      row,
      field,
      there,
      ours,
      name: sayThing(id, context)[language],
      fieldName: sayField(schema, label, field)[language],
      thereName: say(there, units?.there),
      oursName: say(ours, units?.ours),
    };
  });
}

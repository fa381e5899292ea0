import { describe, expect, it } from 'vitest';
import { texts } from '../../../../client/text/zh.ts';
import { createReader, toExample, type OwnMethod } from '../../../../client/views/methods/own/own-method.ts';
import { OWN_METHODS } from '../../../../client/views/methods/own/own-methods.ts';
import { findMethod, methods } from '../../../../server/analysis/catalogue/catalogue.ts';

const { own } = texts['methods'] as unknown as {
  own: Record<'column' | 'field' | 'table' | 'choice', Record<string, string>>;
};

function runExample(id: string, method: OwnMethod) {
  const read = createReader(
    method.fields,
    toExample(method.fields, (column) => own.column[column] ?? ''),
  );
  return method.toTables(JSON.parse(JSON.stringify(findMethod(id).run(method.toInput(read)))) as never, read);
}

describe('a method on a table of one’s own', () => {
  it('is there for every method that takes one', () => {
    expect(Object.keys(OWN_METHODS).sort()).toEqual(methods.map(({ id }) => id).sort());
  });

  it.each(Object.entries(OWN_METHODS))('%s takes its example and says something of it', (id, method) => {
    const tables = runExample(id, method);
    expect(tables.length).toBeGreaterThan(0);
    for (const { key, columns, rows, bar } of tables) {
      expect(rows.length, key).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBe(columns.length);
      if (bar !== undefined) expect(rows.every((row) => typeof row[columns.indexOf(bar)] === 'number')).toBe(true);
    }
  });

  it('has words for all its fields, columns and choices', () => {
    const missing = Object.entries(OWN_METHODS).flatMap(([id, method]) => {
      const tables = runExample(id, method);
      const keys = [
        ...method.fields.map(({ name }) => ['field', name]),
        ...method.fields.flatMap((field) => (field.kind === 'choice' ? field.words.map((word) => ['choice', word]) : [])),
        ...method.fields.flatMap((field) => (field.kind === 'table' ? field.columns.map(({ key }) => ['column', key]) : [])),
        ...tables.flatMap(({ key, columns }) => [['table', key], ...columns.map((column) => ['column', column])]),
        ...tables.flatMap(({ key, rows }) => (key === 'figures' ? rows.map(([name]) => ['column', String(name)]) : [])),
      ] as ['column' | 'field' | 'table' | 'choice', string][];
      return keys.filter(([kind, key]) => own[kind][key] === undefined).map(([kind, key]) => `${id}: ${kind} ${key}`);
    });
    expect(missing).toEqual([]);
  });

  it('gives what the method gives', () => {
    expect(runExample('concentration', OWN_METHODS['concentration']!)[0]!.rows).toEqual([
      ['makers', 3],
      ['hhi', 0.38],
      ['topShare', 0.5],
    ]);
    expect(runExample('uscc', OWN_METHODS['uscc']!)[0]!.rows.map(([, valid]) => valid)).toEqual(['✓', '✕']);
    expect(runExample('makeable', OWN_METHODS['makeable']!)[0]!.rows.map(([, product]) => product)).toEqual(['A', 'B', 'C', 'D', 'F']);
  });
});

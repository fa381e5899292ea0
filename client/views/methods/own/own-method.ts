import { BadTable, readRows, toCells, toNumber, toWords, type Row, type TableColumn } from './read-rows.ts';

/** One field of a form; its label is `methods.own.field.<name>`. `example`: a table by its rows, without the head. */
export type Field = { name: string } & (
  | { kind: 'table'; columns: readonly TableColumn[]; example: readonly string[] }
  | { kind: 'matrix'; example: readonly string[] }
  | { kind: 'words' | 'word' | 'number'; example: string; optional?: true }
  | { kind: 'choice'; words: readonly string[]; example: string }
);

/** What stands in the fields, by their names. */
export type Values = Readonly<Record<string, string>>;

/** A table of a result: its columns are `methods.own.column.<key>`; `bar`: the column that is drawn. */
export interface ResultTable {
  key: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  bar?: string;
}

export interface OwnMethod {
  fields: readonly Field[];
  /** The input of the method. @throws BadTable */
  toInput(read: Reader): Record<string, unknown>;
  /** The result as tables; `read` gives the fields that it was computed from. */
  toTables(result: never, read: Reader): ResultTable[];
}

/** Reads fields of a form by name. */
export interface Reader {
  rows(name: string): Row[];
  /** Names and numbers: the first column names each row, the rest are numbers. */
  matrix(name: string): { head: string[]; names: string[]; numbers: number[][] };
  words(name: string): string[];
  word(name: string): string;
  /** Null where the field is empty. */
  number(name: string): number | null;
}

export function createReader(fields: readonly Field[], values: Values): Reader {
  const textOf = (name: string): string => values[name] ?? '';
  return {
    rows(name) {
      const field = fields.find((one) => one.name === name);
      return field?.kind === 'table' ? readRows(textOf(name), field.columns) : [];
    },
    matrix(name) {
      const [head = [], ...lines] = toCells(textOf(name));
      if (lines.length === 0) throw new BadTable('empty');
      const numbers = lines.map((cells, row) =>
        head.slice(1).map((column, at) => {
          const number = toNumber(cells[at + 1] ?? '');
          if (number === null) throw new BadTable('number', row + 1, column);
          return number;
        }),
      );
      return { head: head.slice(1), names: lines.map(([first = '']) => first), numbers };
    },
    words: (name) => toWords(textOf(name)),
    word: (name) => textOf(name).trim(),
    number(name) {
      if (textOf(name).trim() === '') return null;
      const number = toNumber(textOf(name));
      if (number === null) throw new BadTable('number', 0, name);
      return number;
    },
  };
}

/** The fields of a form as they stand at first: its example. `say`: the word of a column's head. */
export function toExample(fields: readonly Field[], say: (column: string) => string): Values {
  return Object.fromEntries(
    fields.map((field) => {
      if (field.kind === 'table') return [field.name, [field.columns.map(({ key }) => say(key)).join(','), ...field.example].join('\n')];
      return [field.name, field.kind === 'matrix' ? field.example.join('\n') : field.example];
    }),
  );
}

import type { Field, OwnMethod, Reader, ResultTable } from './own-method.ts';

const PROCESSES: Field = {
  name: 'processes',
  kind: 'table',
  columns: [
    { key: 'id', kind: 'text' },
    { key: 'inputs', kind: 'list', optional: true },
    { key: 'anyOf', kind: 'groups', optional: true },
    { key: 'outputs', kind: 'list' },
  ],
  example: ['P1,A;B,,C', 'P2,C,D;E,F', 'P3,F;G,,H'],
};
const BASE: Field = { name: 'base', kind: 'words', example: 'A、B、D' };
const WITHOUT: Field = { name: 'without', kind: 'words', example: '', optional: true };
const TARGET: Field = { name: 'target', kind: 'word', example: 'H' };
const ITEMS: Field = { name: 'items', kind: 'choice', words: ['ANY', 'PURCHASED'], example: 'ANY' };

const toProcesses = (read: Reader) =>
  read.rows('processes').map(({ anyOf, ...rest }) => ({ ...rest, ...((anyOf as string[][]).length > 0 ? { anyOf } : {}) }));
const listed = (key: string, column: string, words: readonly string[]): ResultTable => ({
  key,
  columns: ['place', column],
  rows: words.map((word, at) => [at + 1, word]),
});

/** Methods over processes that need all their inputs. */
export const PROCESS_METHODS = {
  makeable: {
    fields: [PROCESSES, BASE, WITHOUT],
    toInput: (read) => ({ processes: toProcesses(read), base: read.words('base'), without: read.words('without') }),
    toTables: ({ products, steps }: { products: string[]; steps: string[] }) => [
      listed('products', 'product', products),
      listed('steps', 'process', steps),
    ],
  },
  packages: {
    fields: [PROCESSES, { ...BASE, example: 'A、D' }, TARGET, ITEMS, WITHOUT],
    toInput: (read) => ({
      processes: toProcesses(read),
      base: read.words('base'),
      target: read.word('target'),
      items: read.word('items'),
      without: read.words('without'),
    }),
    toTables: ({ packages }: { packages: string[][] }) => [
      { key: 'packages', columns: ['place', 'add', 'size'], rows: packages.map((add, at) => [at + 1, add.join(' + '), add.length]) },
    ],
  },
  unlocks: {
    fields: [PROCESSES, { ...BASE, example: 'A、D' }, { name: 'size', kind: 'choice', words: ['1', '2', '3'], example: '1' }, ITEMS],
    toInput: (read) => ({
      processes: toProcesses(read),
      base: read.words('base'),
      size: read.number('size'),
      items: read.word('items'),
    }),
    toTables: ({ unlocks }: { unlocks: { add: string[]; unlocks: string[] }[] }) => [
      {
        key: 'unlocks',
        columns: ['add', 'opens', 'gain'],
        rows: unlocks.map(({ add, unlocks: opened }) => [add.join(' + '), opened.join(' '), opened.length]),
        bar: 'gain',
      },
    ],
  },
  critical: {
    fields: [PROCESSES, { name: 'sources', kind: 'words', example: 'A、B、D、G' }, TARGET],
    toInput: (read) => ({ processes: toProcesses(read), sources: read.words('sources'), target: read.word('target') }),
    toTables: ({ critical }: { critical: string[] }) => [listed('critical', 'product', critical)],
  },
} satisfies Record<string, OwnMethod>;

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../client/views/methods/own/read-file.ts';
import { BadTable, readRows, toNumber, toWords, type TableColumn } from '../../../../client/views/methods/own/read-rows.ts';

const COLUMNS: TableColumn[] = [
  { key: 'firm', kind: 'text' },
  { key: 'capacity', kind: 'number' },
];
const READ = [
  { firm: 'A, B', capacity: 1000 },
  { firm: '金川', capacity: 20 },
];

function refusedIn(text: string, columns = COLUMNS): Pick<BadTable, 'problem' | 'row' | 'column'> {
  try {
    readRows(text, columns);
  } catch (error) {
    if (error instanceof BadTable) return { problem: error.problem, row: error.row, column: error.column };
  }
  throw new Error('nothing was refused');
}

describe('a table as people keep it', () => {
  it.each([
    ['commas', '企业,产能\r\n"A, B","1,000"\r\n金川,20\r\n'],
    ['tabs and a mark', '\uFEFF企业\t产能\nA, B\t1000\n金川\t２０'],
    ['semicolons and blank lines', 'firm;capacity\n\nA, B;1,000\n;\n金川; 20 ;\n'],
    ['more columns than asked for', 'firm,capacity,note\n"A, B",1000,x\n金川,20'],
  ])('is read with %s', (_, text) => expect(readRows(text, COLUMNS)).toEqual(READ));

  it('is refused with the row and the column that is wrong', () => {
    expect(refusedIn('')).toMatchObject({ problem: 'empty' });
    expect(refusedIn('firm,capacity')).toMatchObject({ problem: 'empty' });
    expect(refusedIn('firm,capacity\nA,1\nB,two')).toEqual({ problem: 'number', row: 2, column: 'capacity' });
    expect(refusedIn('firm,capacity\nA')).toEqual({ problem: 'missing', row: 1, column: 'capacity' });
    expect(refusedIn('firm,capacity\n"A,1')).toMatchObject({ problem: 'quote' });
    expect(refusedIn(`firm,capacity\n${'A,1\n'.repeat(20_001)}`)).toMatchObject({ problem: 'long' });
  });

  it('holds lists and groups of words in a cell', () => {
    const columns: TableColumn[] = [
      { key: 'inputs', kind: 'list' },
      { key: 'anyOf', kind: 'groups', optional: true },
    ];
    expect(readRows('x,y\nA；B、C,D;E|F\nA,', columns)).toEqual([
      { inputs: ['A', 'B', 'C'], anyOf: [['D', 'E'], ['F']] },
      { inputs: ['A'], anyOf: [] },
    ]);
  });
});

describe('words and numbers of a field', () => {
  it('are read as people write them', () => {
    expect(toWords(' A、B，C;\nD ,')).toEqual(['A', 'B', 'C', 'D']);
    expect(['1,234.5', '−3', '１２', '1e3', '.5'].map(toNumber)).toEqual([1234.5, -3, 12, 1000, 0.5]);
    expect(['', 'x', '1.2.3', '1e999', 'NaN', '0x10'].map(toNumber)).toEqual([null, null, null, null, null, null]);
  });
});

describe('a file', () => {
  const file = (bytes: number[] | string) => new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'x.csv');

  it('is read in the encodings that Excel writes', async () => {
    expect(await readFile(file('镍,1'))).toBe('镍,1');
    expect(await readFile(file([0xc4, 0xf8, 0x2c, 0x31]))).toBe('镍,1');
    expect(await readFile(file([0xff, 0xfe, 0x4d, 0x95, 0x2c, 0x00]))).toBe('镍,');
  });

  it('is refused where it is no text or too large', async () => {
    expect(await readFile(file([0x50, 0x4b, 0x03, 0x04, 0x00]))).toBeNull();
    expect(await readFile(file('x'.repeat(2_000_001)))).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../../../client/list/kept-lists.ts';
import { keyOf, LONGEST_NOTE, MOST_ITEMS, readItems, writeItems, type ListItem } from '../../../../client/list/list-items.ts';

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
const scope = { chain: id, region: id };
const item = fc.oneof(
  fc.record({ kind: fc.constant('gap' as const), ...scope, product: id }),
  fc.record({ kind: fc.constant('target' as const), ...scope, product: fc.option(id), enterprise: id }),
  fc.record({ kind: fc.constant('note' as const), id, text: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }) }),
) as fc.Arbitrary<ListItem>;
const said = (one: ListItem) => (one.kind === 'note' ? one.text : keyOf(one));

describe('a meeting list in an address', () => {
  it('comes out as it went in, whatever signs its ids and notes hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: keyOf, maxLength: 12 }), (items) => {
        expect(readItems(writeItems(items)).map(said)).toEqual(items.map(said));
      }),
    );
  });

  it('holds a gap once, and no more than a meeting could go through', () => {
    const gap = (product: string): ListItem => ({ kind: 'gap', chain: 'c', region: 'r', product });
    expect(readItems(writeItems([gap('a'), gap('a')]))).toHaveLength(1);
    expect(readItems(writeItems(Array.from({ length: 200 }, (_, at) => gap(`p${at}`))))).toHaveLength(MOST_ITEMS);
  });

  it('reads nothing out of nonsense, and cuts a note that is too long', () => {
    fc.assert(fc.property(fc.string(), (text) => readItems(text).length <= MOST_ITEMS));
    expect(readItems('g~only')).toEqual([]);
    expect(readItems('x~a~b~c')).toEqual([]);
    const [note] = readItems(`n~${'很'.repeat(1000)}`);
    expect(note).toMatchObject({ kind: 'note', text: '很'.repeat(LONGEST_NOTE) });
  });
});

describe('the lists that a browser kept', () => {
  it('are read where they can be, and what was spoilt is left out', () => {
    const kept = {
      active: '2',
      lists: [{ id: '2', name: '招商', items: [{ kind: 'gap', chain: 'c', region: 'r', product: 'p' }, { kind: 'gap' }, 7, null] }, null],
    };
    expect(fromText(JSON.stringify(kept))).toEqual({
      active: '2',
      lists: [{ id: '2', name: '招商', items: [{ kind: 'gap', chain: 'c', region: 'r', product: 'p' }] }],
      kept: true,
    });
    for (const text of ['', 'null', '{}', '{"lists":[]}', '[1]', '{"lists":7}']) expect(fromText(text)).toBeNull();
  });
});

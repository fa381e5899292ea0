import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toAtom } from '../../../server/http/to-atom.ts';

const HOME = 'http://127.0.0.1:4000';
const AT = '2026-11-30T08:00:00.000Z';

/** Element names with their text, in order. @throws for what is no XML */
function parse(xml: string): [string, string][] {
  const found: [string, string][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => found.push([name, '']));
  parser.on('text', (text) => {
    if (found.length > 0) found.at(-1)![1] += text.trim();
  });
  parser.write(xml).close();
  return found;
}

describe('the feed as Atom', () => {
  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const names = parse(
      toAtom([{ id: 'revision:7', at: AT, by: '李工', note: null, dataset: 'ni-cu-co', words: ['新增：生产 1'] }], HOME, 'zh'),
    ).map(([name]) => name);
    expect(names).toEqual([
      'feed',
      'id',
      'title',
      'updated',
      'link',
      'link',
      'entry',
      'id',
      'title',
      'updated',
      'author',
      'name',
      'link',
      'content',
    ]);
  });

  it('has ids that are addresses and never the same, times of RFC 3339, and what a list leaves out', () => {
    const revision = { by: '李工', note: null, dataset: null, words: [] };
    const xml = toAtom(
      [
        { id: 'revision:2', at: AT, ...revision },
        { id: 'revision:2', at: '2025-01-01T00:00:00.000Z', ...revision },
      ],
      HOME,
      'en',
    );
    const found = parse(xml);
    const ids = found.filter(([name]) => name === 'id').map(([, text]) => text);
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => URL.canParse(id))).toBe(true);
    for (const [name, text] of found) if (name === 'updated') expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    // Whoever follows revisions without a note still reads which one it is.
    expect(found.filter(([name]) => name === 'title').map(([, text]) => text)).toEqual([
      'Liantu: revisions',
      'Revision 2 (李工)',
      'Revision 2 (李工)',
    ]);
  });

  it('is XML whatever the words are', () => {
    const note = 'a < b & "c" ]]> \u0000\u0008 终';
    const found = parse(toAtom([{ id: 'revision:1', at: AT, by: '<x>', note, dataset: null, words: [note] }], HOME, 'en'));
    expect(found.find(([name]) => name === 'content')?.[1]).toBe('a < b & "c" ]]>  终');
    expect(found.find(([name]) => name === 'name')?.[1]).toBe('<x>');
  });

  it('is a feed without entries too', () => {
    expect(parse(toAtom([], HOME, 'zh')).map(([name]) => name)).toEqual(['feed', 'id', 'title', 'updated', 'link', 'link']);
  });
});

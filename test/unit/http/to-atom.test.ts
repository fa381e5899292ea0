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

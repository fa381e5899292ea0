import { describe, expect, it } from 'vitest';
import { fill, fillName } from '../../../../client/ask/fill.ts';
import { findNamed, idsAbout } from '../../../../client/ask/suggest.ts';
import { chooseThing, type Thing } from '../../../../client/ask/thing.ts';
import type { Reading } from '../../../../client/ask/understand.ts';

const PLACE = { chain: 'tiny', region: 'here' };
const reading = (id: Reading['id'], ...names: string[]): Reading => ({ id, score: 1, names, regions: [] });
const find = async (name: string, kinds: readonly Thing['kind'][]): Promise<Thing | null> =>
  name === 'foil' && kinds.includes('product')
    ? { id: 'foil', kind: 'product', name: '箔' }
    : name === 'works' && kinds.includes('enterprise')
      ? { id: 'e_works', kind: 'enterprise', name: '厂' }
      : null;
const ask = (...readings: Reading[]) => fill(readings, PLACE, 'zh', undefined, find);

describe('what a question names', () => {
  it('is looked up among the things that the question is about', async () => {
    expect(await ask(reading('makers', 'foil'))).toMatchObject({ ...PLACE, id: 'makers', things: [{ id: 'foil' }] });
    expect(await ask(reading('stop', 'works'))).toMatchObject({ things: [{ id: 'e_works', kind: 'enterprise' }] });
    expect(await ask(reading('makers', 'works'))).toBeNull();
  });

  it('rules a reading out where it must be known and is not, and the next one is taken', async () => {
    expect(await ask(reading('profile', 'foil'), reading('missing'))).toMatchObject({ id: 'missing', things: [] });
    expect(await ask(reading('relation', 'works', 'works'), reading('partners', 'works'))).toMatchObject({ id: 'partners' });
  });

  it('rules a reading out where it may be named and is not known, or where more is named than there is room for', async () => {
    expect(await ask(reading('projects', 'nobody'))).toBeNull();
    expect(await ask(reading('missing', 'nobody'))).toBeNull();
    expect(await ask(reading('makers', 'foil', 'nobody'))).toBeNull();
    expect(await ask(reading('projects'))).toMatchObject({ id: 'projects', things: [] });
  });

  it('is left out of the answer, which is none where that is not known', async () => {
    const except = (name: string) => ask({ ...reading('makers', 'foil'), except: [name], outside: 'there' });
    expect(await except('works')).toMatchObject({ things: [{ id: 'foil' }], except: [{ id: 'e_works' }], outside: 'there' });
    expect(await except('nobody')).toBeNull();
  });

  it('may be another region, and the answer is about that one where the question is about a region', async () => {
    expect(await ask({ ...reading('missing'), regions: ['there'] })).toMatchObject({ region: 'there' });
    expect(await ask({ ...reading('compare'), regions: ['there'] })).toMatchObject({ region: 'here', regions: ['there'] });
  });

  it('is looked up without the region before it and the works behind it where it is not known as it stands', async () => {
    expect(await ask({ ...reading('short', 'herefoil'), ahead: ['here'] })).toMatchObject({ things: [{ id: 'foil' }] });
    expect(await ask(reading('opens', 'foil plant'))).toMatchObject({ things: [{ id: 'foil' }] });
  });

  it('may be several products', async () => {
    expect(await ask(reading('opens', 'foil', 'foil'))).toMatchObject({ id: 'opens', things: [{ id: 'foil' }] });
  });

  it('asks what is known of it where it stands alone', async () => {
    const alone = (text: string) => fillName(text, PLACE, 'zh', undefined, find);
    expect(await alone('foil')).toMatchObject({ ...PLACE, id: 'status', things: [{ id: 'foil' }] });
    expect(await alone('works')).toMatchObject({ id: 'profile', things: [{ id: 'e_works' }] });
    expect(await alone('nobody')).toBeNull();
  });
});

describe('what is offered where a question is not understood', () => {
  const named = (text: string, ...readings: Reading[]) => findNamed(text, readings, 'zh', undefined, find);

  it('is about the longest part of its words that names something', async () => {
    expect(await named('foil price trend')).toMatchObject({ id: 'foil' });
    expect(await named('?', reading('policy', 'works support'))).toMatchObject({ id: 'e_works' });
    expect(await named('nobody at all')).toBeNull();
  });

  it('asks of a product what is asked of products, and what the words are like first', () => {
    const foil = { id: 'foil', kind: 'product', name: '箔' } as const;
    expect(idsAbout(foil, ['relation', 'market', 'first'])).toEqual(['market', 'status', 'makers', 'users', 'packages', 'stop']);
    expect(idsAbout({ ...foil, kind: 'enterprise' }, ['market'])).toEqual(['profile', 'partners', 'stop', 'group', 'where']);
  });
});

describe('the hit that is meant', () => {
  const enterprise = (id: string, score: number, kind: 'ENTERPRISE' | 'GOVERNMENT', makes: number) =>
    ({
      kind: 'ENTERPRISE',
      id,
      name: id,
      nameEn: null,
      score,
      node: { __typename: 'Enterprise', id, kind, makes: { totalCount: makes } },
    }) as const;
  const product = (id: string, score: number, isClass: boolean) =>
    ({
      kind: 'PRODUCT',
      id,
      name: id,
      nameEn: null,
      score,
      node: { __typename: 'Product', id, isClass, classKind: isClass ? 'GRADE' : null },
    }) as const;

  it('is the enterprise that makes most among those that match alike, and never a district before an enterprise', () => {
    const hits = [
      enterprise('district', 0.9, 'GOVERNMENT', 0),
      enterprise('small', 0.9, 'ENTERPRISE', 1),
      enterprise('group', 0.85, 'ENTERPRISE', 9),
    ];
    expect(chooseThing(hits)?.id).toBe('group');
    expect(chooseThing([enterprise('named', 1, 'ENTERPRISE', 1), enterprise('group', 0.6, 'ENTERPRISE', 9)])?.id).toBe('named');
  });

  it('is a product before a class of products, and nothing where nothing is near', () => {
    expect(chooseThing([product('class', 1, true), product('grade', 0.95, false)])?.id).toBe('grade');
    expect(chooseThing([product('class', 1, true)])?.id).toBe('class');
    const named = [product('class', 0.98, true), product('grade', 0.9, false)];
    expect([chooseThing(named)?.id, chooseThing(named, true)?.id]).toEqual(['grade', 'class']);
    expect(chooseThing([product('far', 0.2, false)])).toBeNull();
    expect(chooseThing([product('misspelt', 0.29, false)])?.id).toBe('misspelt');
    expect(chooseThing([])).toBeNull();
  });
});

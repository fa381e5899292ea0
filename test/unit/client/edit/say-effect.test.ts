import { expect, it } from 'vitest';
import type { EditResultFragment } from '../../../../client/api/generated.ts';
import { sayEffect } from '../../../../client/edit/say-effect.ts';
import { createText } from '../../../../client/text/text.ts';

const named = (name: string) => ({ id: name, name, nameEn: null });
const text = await createText('zh');
const say = (effect: Partial<NonNullable<EditResultFragment['effect']>> | null, draft: EditResultFragment['draft'] = null): string => {
  const none = { gapsClosed: [], gapsOpened: [], opened: [], closed: [] };
  const result = { revision: { id: 'revision:7' }, draft, effect: effect && { ...none, ...effect } };
  return sayEffect(result, { t: (key, values) => text.t(key, values ?? {}), nameOf: ({ name }) => name });
};

it('says which gaps a write closes and opens, each kind with its number, and what comes and goes', () => {
  const gap = (kind: 'SUPPLEMENT' | 'STRENGTHEN', name: string) => ({ kind, product: named(name) });
  expect(say({ gapsClosed: [gap('SUPPLEMENT', '铜箔')], gapsOpened: [gap('STRENGTHEN', '铜箔')], opened: [named('铜箔')] })).toBe(
    '已记为修订 7。补链 −1：铜箔；强链 +1：铜箔；新增可得：铜箔。',
  );
  expect(say({ closed: ['a', 'b', 'c', 'd', 'e'].map(named) })).toBe('已记为修订 7。不再可得：a、b、c、d…。');
});

it('says that nothing changes, and no more than it knows where a chain is not there', () => {
  expect(say({})).toBe('已记为修订 7。缺口没有变化。');
  expect(say(null)).toBe('已记为修订 7。缺口没有变化。');
});

it('says that a draft waits for its signature, and what it would change', () => {
  const said = say({ opened: [named('铜箔')] }, { id: 'draft:1' });
  expect(said).toContain('已交管理员签发');
  expect(said).toContain('签发后：新增可得：铜箔。');
  expect(said).not.toContain('修订 7');
});

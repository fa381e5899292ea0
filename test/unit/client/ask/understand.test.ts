import { describe, expect, it } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '../../../../client/ask/cues.ts';
import type { Cues } from '../../../../client/ask/slots.ts';
import { understand, type Known, type Reading } from '../../../../client/ask/understand.ts';
import { loadTexts } from '../../../../client/text/load-texts.ts';
import { FRESH, LEFT_OUT } from './fresh.ts';
import { NOT_ANSWERED, OVERHEARD } from './overheard.ts';
import { PHRASINGS } from './phrasings.ts';
import { SPOKEN } from './spoken.ts';

const KNOWN: Known = {
  segments: [
    { id: 'cu', name: '铜', nameEn: 'Copper' },
    { id: 'battery', name: '电池', nameEn: 'Batteries' },
    { id: 'ni', name: '镍', nameEn: 'Nickel' },
  ],
  regions: [
    { id: 'cn-620300', name: '金昌市', nameEn: 'Jinchang', parent: { id: 'cn-62' } },
    { id: 'cn-620302', name: '金川区', nameEn: 'Jinchuan District', parent: { id: 'cn-620300' } },
    { id: 'cn-620900', name: '酒泉市', nameEn: 'Jiuquan' },
    { id: 'cn-620100', name: '兰州市', nameEn: 'Lanzhou' },
    { id: 'cn-62', name: '甘肃省', nameEn: 'Gansu' },
  ],
  region: 'cn-620300',
};

const namedIn = ({ names, segment, regions, amount, year }: Reading): string[] =>
  [...names, segment, ...regions, amount === undefined ? undefined : String(amount), year].filter((one) => one !== undefined);

describe('a question in people’s words', () => {
  it('is the same in traditional characters', () => {
    const plain = understand('兰州缺什么？', KNOWN);
    expect(plain).not.toEqual([]);
    expect(understand('蘭州缺什麼？', KNOWN)).toEqual(plain);
  });

  it.each([...PHRASINGS, ...SPOKEN, ...OVERHEARD, ...FRESH])('%s', (text, id, ...named) => {
    const [best] = understand(text, KNOWN);
    expect(best?.id).toBe(id);
    const found = best ? namedIn(best) : [];
    // What a question that names nothing leaves over is never asked for.
    expect(named.length === 0 ? [] : found).toEqual(named);
  });

  it.each(NOT_ANSWERED)('is not taken for its contrary, nor for one of another thing: %s', (text) => {
    expect(understand(text, KNOWN).map(({ id }) => id)).toEqual([]);
  });

  it.each(LEFT_OUT)('leaves out what it says: %s', (text, id, except, outside) => {
    expect(understand(text, KNOWN)[0]).toMatchObject({ id, ...(except ? { except } : {}), ...(outside ? { outside } : {}) });
  });

  it('is none where it leaves out what its kind cannot leave out', () => {
    expect(understand('除了隔膜还缺哪些', KNOWN)).toEqual([]);
  });

  it('names the stages of the projects that are asked for', () => {
    expect(understand('投产了的项目有几个', KNOWN)[0]?.stages).toEqual(['OPERATING']);
    expect(understand('正在洽谈的项目', KNOWN)[0]?.stages).toContain('TALK');
    expect(understand('有哪些项目', KNOWN)[0]?.stages).toBeUndefined();
  });

  it('takes no place for an enterprise that has its name in front', () => {
    expect(understand('兰州有哪些产品', KNOWN).filter(({ names }) => names.includes('兰州'))).toEqual([]);
  });

  it('names a region only where the name of it ends', () => {
    expect(understand('兰州缺什么', KNOWN)[0]?.regions).toEqual(['cn-620100']);
    expect(understand('兰州石化做什么', KNOWN).flatMap(({ regions }) => regions)).toEqual([]);
  });

  it('is seen where neither segments nor regions are known, as while one types', () => {
    const nothing: Known = { segments: [], regions: [], region: '' };
    expect(
      ['和兰州比一比', '电池缺什么', '10亿投什么', 'who makes copper foil'].map((text) => understand(text, nothing).length > 0),
    ).toEqual(Array(4).fill(true));
    expect(['铜箔', '金川', 'copper foil'].map((text) => understand(text, nothing))).toEqual([[], [], []]);
  });

  it('has a phrasing for every kind of question', () => {
    expect(QUESTION_IDS.filter((id) => ![...PHRASINGS, ...SPOKEN, ...FRESH].some(([, of]) => of === id))).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('is understood as each example says it (%s)', async (language) => {
    const { example } = (await loadTexts(language === 'en' ? 'en' : 'zh'))['ask'] as { example: Record<string, string> };
    const names: Record<string, string> =
      language === 'en'
        ? {
            product: 'Copper rod',
            made: 'Nickel sulphate',
            enterprise: 'Jinchuan Group Co., Ltd.',
            other: 'Jinchang Chemical Industry Group',
            place: 'Lanzhou',
            segment: 'Copper',
          }
        : { product: '铜杆', made: '硫酸镍', enterprise: '金川集团股份有限公司', other: '金昌化学工业', place: '兰州市', segment: '铜' };
    const wrong = Object.entries(example).flatMap(([id, text]) => {
      const asked = text.replace(/\{\{(\w+)\}\}/g, (_, hole: string) => names[hole]!);
      const [best] = understand(asked, KNOWN);
      const wanted = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole]) => hole!).filter((hole) => hole !== 'place' && hole !== 'segment');
      const found = best?.names ?? [];
      const near = wanted.every(
        (hole, at) => found[at] !== undefined && names[hole]!.toLowerCase().replaceAll(',', '').includes(found[at]!),
      );
      return best?.id === id &&
        near &&
        (wanted.length > 0 || (QUESTIONS[best.id] as Cues).needs === undefined || id === 'compare' || id === 'portfolio')
        ? []
        : [{ id, asked, best }];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['', '???', '铜箔', '你好', 'xyzzy', '|', '^$', '和', '(', '二'])('is not seen where there is none: %s', (text) => {
    expect(() => understand(text, KNOWN)).not.toThrow();
    expect(understand(text, KNOWN)).toEqual([]);
  });

  it('reads amounts as people write them', () => {
    const amountOf = (text: string) => understand(text, KNOWN).find(({ id }) => id === 'portfolio')?.amount;
    expect(['10亿投什么', '１０亿元怎么投', '十二亿投什么', '5000万投什么', 'invest 500 million yuan', '两亿预算'].map(amountOf)).toEqual([
      10, 10, 12, 0.5, 5, 2,
    ]);
  });
});

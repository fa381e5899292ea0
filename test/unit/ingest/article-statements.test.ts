import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeedFiles, parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { findUnnamed, findUnstated, type SourceWords } from '../../testkit/find-unstated.ts';
import { setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const content = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const words = JSON.parse(readFileSync('test/fixtures/article/words.json', 'utf8')) as SourceWords;

describe('every fact that the seed article states', () => {
  it('names the passage that states it, and says so where that stands under a photograph', () => {
    expect(findUnstated(content, 'S01', words, null)).toEqual([]);
  });

  it('takes the mark of a photograph from its passage', () => {
    const under = [
      ...content.facts.products,
      ...content.facts.relations,
      ...content.records.milestones,
      ...content.records.claims,
      ...content.records.projects,
    ]
      .filter(({ evidence }) => evidence.some(({ source, caption }) => source === 'S01' && caption))
      .map(({ id }) => id as string);
    expect(under.filter((id) => !id.startsWith('pj_')).sort()).toEqual([
      'c_pv',
      'naoh',
      'power',
      'reached:pj_jintong_caption:operating',
      'reached:pj_mars_caption:operating',
      'reached:pj_naoh_caption:operating',
      'reached:pj_pv_caption:operating',
      'reached:pj_zijinyun_caption:operating',
      'rel:LOCATED_IN:e_mars:e_jc_district',
      'rel:LOCATED_IN:e_zijinyun:e_jc_district',
      'rel:SUBSIDIARY_OF:e_jintong_jc:e_jintong',
    ]);
  });
});

describe('the same on a short text of our own', () => {
  // The passages of the tiny seeds: [3, 9) and [20, 28) as they are there, and a longer one that holds all.
  const OWN = '图例例向轧厂供金属。有一位工程师来看过，李工到小箔项目签，就这些。';
  const OWN_WORDS: SourceWords = {
    names: { ev_visit: '到.*项目', a_foil: '签', pj_foil: '小箔项目', pl_leaf: '供金属', metal: '金属' },
    acting: { e_smelter: '', e_roller: '', 'cn-620302': '' },
    kinds: { SUPPLIES: '供' },
    stages: { SIGNED: '签' },
    more: {},
    times: {},
  };
  const tiny = () => setCell(setCell(tinyTexts(), 'people.csv', 2, 'titles', ''), 'positions.csv', 2, 'title', '');
  const unstated = (texts: Map<string, string>, own: SourceWords = OWN_WORDS) =>
    findUnstated(parseSeedFiles(toBytes(texts)), 'S1', own, OWN).filter((line) => !line.endsWith('has no passage'));

  it('passes what the passages hold', () => {
    expect(unstated(tiny())).toEqual([]);
  });

  it('finds a range that misses a word, a fact that is quoted from the wrong passage, and a caption', () => {
    expect(unstated(setCell(tiny(), 'passages.csv', 2, 'start', '23'))).toContain('p_li #2 does not hold 李工');
    const moved = setCell(
      setCell(tiny(), 'passages.csv', 2, 'states', 'ev_visit;pj_foil;post:p_li:e_smelter'),
      'passages.csv',
      3,
      'states',
      'reached:pj_foil:signed',
    );
    expect(unstated(moved)).toEqual(['reached:pj_foil:signed #1 does not hold 小箔项目', 'reached:pj_foil:signed #1 does not hold 签']);
    expect(unstated(tiny(), { ...OWN_WORDS, more: { ev_visit: '十二月' } })).toEqual(['ev_visit #2 does not hold 十二月']);
    expect(findUnnamed(parseSeedFiles(toBytes(setCell(tiny(), 'passages.csv', 3, 'facts', 'metal;p_li'))), 'S1', OWN_WORDS, OWN)).toEqual([
      '#1 p_li',
    ]);
  });
});

/** The article is somebody else's and no part of the product; who has it puts it there or names the file in LIANTU_ARTICLE. */
const path = [process.env['LIANTU_ARTICLE'], '../shared/facts/seed-article.txt'].find((one) => one && existsSync(one));
if (!path) process.stderr.write('\n!!! SKIPPED: what the quotes from the article hold\n!!! LIANTU_ARTICLE names no file.\n\n');

describe.skipIf(!path)('the words that are quoted from the article', () => {
  const article = path ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';

  it('hold who, what, when and the figure that the fact states', () => {
    expect(findUnstated(content, 'S01', words, article)).toEqual([]);
  });

  it('name every enterprise, person, place, product, project and figure that is listed with them', () => {
    // Slogans: said by, or to, somebody whom the sentence does not name.
    expect(findUnnamed(content, 'S01', words, article)).toEqual(['#100 e_gov', '#102 e_party', '#98 e_jinchuan', '#98 e_gov', '#99 e_gov']);
  });
});

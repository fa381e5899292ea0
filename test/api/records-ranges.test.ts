import { mkdirSync, mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { idsOf, useApp, type Schema } from '../testkit/ask-seeds.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a text where the reader of sources looks for it. */
function copyText(name: string, source: string, text: string) {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, `${source}.txt`), text);
  return place;
}

describe('ranges, on a short text of our own', () => {
  // Two characters beyond the basic plane stand before the ranges [3, 9) and [20, 28): counted in UTF-16 units both would be off.
  const OWN = '\uFEFF图𠮷𠮷向轧厂供金属。有一位工程师来看过，李工到小箔项目签，就这些。';
  const ask = useApp({ seeds: 'test/fixtures/seeds/tiny', textsFolder: copyText('own', 'S1', OWN) });

  it('cut the reader’s copy in code points, marks of the file left out', async () => {
    const { source } = await ask<{ source: Schema.Source }>(
      '{ source(id: "S1") { text passages { id label range { start end } quote caption facts { id } } } }',
    );
    expect(source.text).toBe(OWN.slice(1));
    expect(source.passages.map(({ id, range, quote, caption }) => [id, range.start, range.end, quote, caption])).toEqual([
      ['S1:#1', 3, 9, '向轧厂供金属', true],
      ['S1:#2', 20, 28, '李工到小箔项目签', false],
    ]);
  });

  it('give each fact the words that state it', async () => {
    const { person, other } = await ask<{ person: Schema.Person; other: Schema.Source }>(`{
      person: node(id: "p_li") { ... on Person { evidence { locator range { start end } quote source { id } } } }
      other: source(id: "S2") { text passages { id } }
    }`);
    expect(person.evidence).toEqual([{ locator: '#2', range: { start: 20, end: 28 }, quote: '李工到小箔项目签', source: { id: 'S1' } }]);
    expect(other).toEqual({ text: null, passages: [] });
  });
});

describe('ranges, on a text that is too short for them', () => {
  const ask = useApp({ seeds: 'test/fixtures/seeds/tiny', textsFolder: copyText('short', 'S1', '短文') });

  it('give no words rather than wrong ones', async () => {
    const { source } = await ask<{ source: Schema.Source }>('{ source(id: "S1") { text passages { quote } } }');
    expect([source.text, source.passages.map(({ quote }) => quote)]).toEqual(['短文', [null, null]]);
  });
});

describe('the statements of the seed article', () => {
  const ask = useApp();

  it('are #1 to #108, each with its range and at least one fact, and nothing after them', async () => {
    const { source } = await ask<{ source: Schema.Source }>(
      '{ source(id: "S01") { text passages { label range { start end } quote facts { __typename id } } } }',
    );
    const labels = source.passages.map(({ label }) => Number(label.slice(1))).sort((a, b) => a - b);
    expect(labels).toEqual(Array.from({ length: 108 }, (_, i) => i + 1));
    expect(source.passages.filter(({ facts }) => facts.length === 0)).toEqual([]);
    const starts = source.passages.map(({ range }) => range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    // Captions stand one behind the other.
    const captions = source.passages.filter(({ range }) => range.end <= 86).map(({ range }) => range);
    captions.slice(1).forEach((range, i) => expect(range.start).toBeGreaterThanOrEqual(captions[i]!.end));
    expect([source.text, source.passages.every(({ quote }) => quote === null)]).toEqual([null, true]);
  });
});

/** The article is somebody else's and no part of the product; who has it puts it there or names the file in LIANTU_ARTICLE. */
const article = [process.env['LIANTU_ARTICLE'], '../shared/facts/seed-article.txt'].find((path) => path && existsSync(path));
if (!article) process.stderr.write('\n!!! SKIPPED: the ranges on the article itself\n!!! LIANTU_ARTICLE names no file.\n\n');

describe.skipIf(!article)('ranges, on the article itself', () => {
  const ask = useApp({ textsFolder: article ? copyText('article', 'S01', readFileSync(article, 'utf8')) : folder });

  it('hold the printed form of every figure and doubtful name', async () => {
    const { claims, source } = await ask<{ claims: Schema.ClaimConnection; source: Schema.Source }>(`{
      claims(source: "S01", first: 200) { nodes { id raw evidence { source { id } quote } } } source(id: "S01") { passages { quote facts { id } } }
    }`);
    const wrong = claims.nodes.filter(
      ({ id, raw }) => !source.passages.some(({ quote, facts }) => idsOf(facts).includes(id) && quote?.includes(raw)),
    );
    expect(claims.nodes.length).toBeGreaterThan(45);
    expect(idsOf(wrong)).toEqual([]);
    expect(claims.nodes.filter(({ raw, evidence }) => !evidence.some(({ quote }) => quote?.includes(raw)))).toEqual([]);
  });

  it('hold the name of who and what the rows #1–#60 are about', async () => {
    const { source } = await ask<{ source: Schema.Source }>(`{ source(id: "S01") { passages { label quote facts {
      __typename ... on Enterprise { name aliases } ... on Person { name } ... on Region { name } ... on Product { name aliases } ... on PolicyLine { name } } } } }`);
    const NAMED = new Set(['Enterprise', 'Person', 'Region', 'Product', 'PolicyLine']);
    const namesOf = (fact: object): string[] => {
      const { name, aliases = [] } = fact as { name: string; aliases?: string[] };
      return [name, ...aliases, name.replace(/[省市区县]$/, '')];
    };
    const wrong = source.passages.filter(({ label, quote, facts }) => {
      const named = facts.filter((fact) => NAMED.has((fact as unknown as { __typename: string }).__typename));
      return (
        Number(label.slice(1)) <= 60 &&
        named.length > 0 &&
        !named.some((fact) => namesOf(fact).some((name) => quote!.includes(name) || name.includes(quote!)))
      );
    });
    // The powder carries another name in the text than in the graph.
    expect(wrong.map(({ label }) => label).sort()).toEqual(['#57']);
  });
});

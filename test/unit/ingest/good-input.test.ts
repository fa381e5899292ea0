import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, toSingleDate, type ParsedDate } from '../../../server/ingest/cells/check-dates.ts';
import { fitsFlowUnit, fitsProductUnit } from '../../../server/domain/units.ts';
import { productsInRole } from '../../../server/domain/records.ts';
import { parseSeedFiles, parseSeeds } from '../../../server/ingest/seeds/parse-seeds.ts';
import { decodeText } from '../../../server/ingest/file/decode-text.ts';
import { problemsOf, setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const facts = () => parseSeedFiles(toBytes(tinyTexts())).facts;

/** Signs in GB18030; the last one takes four bytes. */
const GB18030: Record<string, number[]> = { 金: [0xbd, 0xf0], 昌: [0xb2, 0xfd], 𠮷: [0x95, 0x34, 0xb2, 0x35] };

describe('what a spreadsheet does to a file is understood', () => {
  it('reads UTF-8 with and without mark, UTF-16 and GB18030', () => {
    const utf8 = new TextEncoder().encode('金昌');
    expect(decodeText(utf8)).toEqual({ text: '金昌', encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ text: '金昌', encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xd1, 0x91, 0x0c, 0x66))).toEqual({ text: '金昌', encoding: 'utf-16le' });
    expect(decodeText(Uint8Array.from(Object.values(GB18030).flat()))).toEqual({ text: '金昌𠮷', encoding: 'gb18030' });
  });

  it('loads the same facts from a GB18030 file as from a UTF-8 file', () => {
    const texts = setCell(tinyTexts(), 'consumption.csv', 2, 'note', '金昌');
    const gb = [...(texts.get('consumption.csv') as string)].flatMap((sign) => GB18030[sign] ?? [sign.charCodeAt(0)]);
    const fromGb = parseSeedFiles(toBytes(texts).set('consumption.csv', Uint8Array.from(gb))).facts;
    expect(fromGb).toEqual(parseSeedFiles(toBytes(texts)).facts);
    expect(fromGb.needs[0]?.evidence[0]?.basis).toBe('金昌');
  });

  it('reads Windows line ends, tabs, blank rows and surplus empty cells', () => {
    const texts = tinyTexts();
    texts.set('products.csv', (texts.get('products.csv') as string).replaceAll('\n', '\r\n'));
    texts.set('consumption.csv', (texts.get('consumption.csv') as string).replaceAll(',', '\t'));
    texts.set('processes.csv', (texts.get('processes.csv') as string).replace('roll,', ',,,,,,,\n\nroll,').replace('note\n', 'note,,\n'));
    expect(parseSeedFiles(toBytes(texts)).facts).toEqual(facts());
    setCell(texts, 'processes.csv', 5, 'name_zh', '');
    expect(problemsOf(texts)[0]).toMatchObject({ file: 'processes.csv', row: 5, column: 'name_zh' });
  });

  it('gives codes their zeros back and reads thousands separators', () => {
    const texts = setCell(tinyTexts(), 'products.csv', 2, 'gb4754', '913');
    expect(parseSeedFiles(toBytes(texts)).facts).toEqual(facts());
    expect(facts().enterprises.map((e) => e.listedCode)).toEqual([null, 'HK2362', '000630']);
    expect(facts().productions.find((p) => p.id === 'makes:e_smelter:metal:operating')?.capacity).toBe(1200);
  });

  it.each([
    ['2020', '2020', null],
    ['2020-04', '2020-04', null],
    ['2020/6/21', '2020-06-21', null],
    ['2020年6月21日', '2020-06-21', null],
    ['2020年6月', '2020-06', null],
    ['Jun-20', '2020-06', null],
    ['2020-06-21/23', '2020-06-21', '2020-06-23'],
    ['2025-04/10', '2025-04', '2025-10'],
    ['2018-11/2024-01', '2018-11', '2024-01'],
    ['', null, null],
  ])('reads the date %s', (text, date, until) => {
    expect(parseDate(text)).toEqual({ date, until, raw: null });
  });

  it.each(['2020-13', '2021-02-29', '2020-06-23/21', '去年', '20', '2020-06-21/2021', 'Foo-20'])('refuses the date %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it.each([
    ['2020-06-21/23', '2020-06', '2020-06-21 至 2020-06-23 之间'],
    ['2025-04/10', '2025', '2025-04 至 2025-10 之间'],
    ['2018-11/2024-01', null, '2018-11 至 2024-01 之间'],
    ['2020-06-21', '2020-06-21', null],
  ])('keeps of %s what both ends share where one date is asked for', (text, date, note) => {
    expect(toSingleDate(parseDate(text) as ParsedDate, null)).toEqual({ date, note });
  });

  it('knows which units measure what', () => {
    expect([
      fitsProductUnit('t/a', 't'),
      fitsProductUnit('m3/a', 't'),
      fitsProductUnit('pcs/d', 'GWh'),
      fitsProductUnit('t Ni/a', 't'),
    ]).toEqual([true, true, true, true]);
    expect([
      fitsProductUnit('GWh/a', 't'),
      fitsProductUnit('t/a', '辆'),
      fitsProductUnit('t/b', 't'),
      fitsProductUnit('constructor', 'constructor'),
    ]).toEqual([false, false, false, false]);
    expect([
      fitsFlowUnit('MWh/t', 'MWh', 't'),
      fitsFlowUnit('kg/t', 't', 't'),
      fitsFlowUnit('t', 't', 't'),
      fitsFlowUnit('t/GWh', 't', 't'),
    ]).toEqual([true, true, false, false]);
  });
});

describe('the facts of the tiny seeds', () => {
  it('carry evidence with one confidence per source, captions and remarks', () => {
    expect(
      facts()
        .products.find((p) => p.id === 'acid')
        ?.evidence.map((e) => [e.source, e.confidence]),
    ).toEqual([
      ['S1', 'SEED'],
      ['S2', 'CITED'],
    ]);
    expect(
      facts()
        .enterprises.find((e) => e.id === 'e_smelter')
        ?.evidence.map((e) => e.caption),
    ).toEqual([true, false]);
    expect(facts().productions.find((p) => p.product === 'acid')).toMatchObject({
      year: null,
      evidence: [{ basis: '按设计；年份未载（n/s）' }],
    });
    expect(facts().sources.map((s) => [s.id, s.citation, s.linkOk, s.url, s.quality])).toEqual([
      ['S1', true, true, 'https://example.org/tiny', 'high'],
      ['S2', true, false, null, 'low；转载'],
      ['src-common', false, false, null, null],
      ['src-definition', false, false, null, null],
    ]);
  });

  it('have deterministic ids and dates with an end', () => {
    expect(facts().relations.map((r) => [r.id, r.date, r.until, r.note])).toEqual([
      ['rel:RESIDENT_IN:e_roller:e_park', null, null, '日期未载（n/s）'],
      ['rel:SUPPLIES:e_smelter:e_roller:metal', '2020-06-21', '2020-06-23', '长期供货'],
    ]);
    expect(facts().absences.map((a) => a.id)).toEqual(['absent:cn-620300:foil']);
    expect(facts().needs.map((n) => n.id)).toEqual(['needs:e_roller:metal']);
  });

  it('read an OR group with one member as a plain input', () => {
    const roll = facts().processes.find((p) => p.id === 'roll');
    expect(roll?.inputs.map((f) => [f.product, f.anyOf, f.quantity, f.illustrative])).toEqual([
      ['metal', 'A', 1.05, false],
      ['ore', 'A', 9, false],
      ['power', null, null, true],
    ]);
    expect(roll?.byproducts).toEqual([]);
  });

  it('know by which passage of a source they are stated: the one chosen for the fact, else the first in the text', () => {
    const { facts: chain, records } = parseSeedFiles(toBytes(tinyTexts()));
    const located = [
      ...chain.products,
      ...chain.relations,
      ...records.events,
      ...records.people,
      ...records.projects,
      ...records.policyLines,
    ].flatMap((fact) => fact.evidence.filter((e) => e.locator !== null).map((e) => `${fact.id} ${e.source} ${e.locator}`));
    expect(located).toEqual([
      'metal S1 #1',
      'rel:SUPPLIES:e_smelter:e_roller:metal S1 #1',
      'ev_visit S1 #2',
      'p_li S1 #2',
      'pj_foil S1 #2',
      'pl_leaf S1 #1',
    ]);
    expect([records.positions, records.milestones].flat().map(({ evidence }) => evidence[0]?.locator)).toEqual(['#2', '#2', null]);
    expect(records.passages.map((p) => [p.id, p.caption, p.answeredBy, p.facts])).toEqual([
      ['S1:#1', true, 'gaps', ['metal', 'rel:SUPPLIES:e_smelter:e_roller:metal', 'ev_visit', 'pl_leaf']],
      ['S1:#2', false, null, ['a_foil', 'p_li', 'ev_visit', 'pj_foil']],
    ]);
    const captionOf = (fact: { evidence: { source: string; caption: boolean }[] } | undefined) =>
      fact?.evidence.find(({ source }) => source === 'S1')?.caption;
    expect([
      captionOf(chain.products.find(({ id }) => id === 'metal')),
      captionOf(records.policyLines[0]),
      captionOf(records.events[0]),
    ]).toEqual([true, true, false]);
    expect(records.claims.map((c) => [c.id, c.value, c.bound, c.period, c.candidates])).toEqual([
      ['c_batch', null, 'EXACT', '2020-Q1', ['5亿元', '50亿元']],
      ['c_foil', 2, 'MORE_THAN', '2021', []],
    ]);
    expect(records.milestones.map((m) => m.id)).toEqual(['reached:pj_foil:signed', 'reached:pj_foil:started']);
  });

  it('do not depend on the order of rows or files', async () => {
    const texts = tinyTexts();
    const wanted = parseSeedFiles(toBytes(tinyTexts()));
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (stream) => {
        const shuffle = <T>(items: T[]) =>
          items
            .map((item) => ({ item, key: stream.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const shuffled = new Map(
          shuffle([...texts]).map(([name, text]): [string, string] => {
            const [header, ...rows] = text.trimEnd().split('\n');
            return [name, name.endsWith('.csv') ? [header, ...shuffle(rows)].join('\n') : text];
          }),
        );
        expect(parseSeedFiles(toBytes(shuffled))).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
    expect(await parseSeeds('test/fixtures/seeds/tiny')).toEqual(wanted.facts);
  });
});

/** Takes columns out of a table, as a table of the first edition is. Cells with commas are not needed here. */
function withoutColumns(text: string, gone: readonly string[]): string {
  const [header = '', ...rows] = text.split('\n');
  const kept = header.split(',').flatMap((name, i) => (gone.includes(name) ? [] : [i]));
  return [header, ...rows].map((row) => kept.map((i) => row.split(',')[i] ?? '').join(',')).join('\n');
}

describe('the second edition of the tables', () => {
  const content = () => parseSeedFiles(toBytes(tinyTexts()));

  it('says what an input is, how far a product goes, what it holds and what a recipe lacks', () => {
    const { products, processes } = content().facts;
    const [roll, smelt] = processes;
    expect(smelt?.inputs.map(({ product, part, quantity, quantityTo }) => [product, part, quantity, quantityTo])).toEqual([
      ['ore', 'MAIN', 5, 5.5],
      ['power', 'ENERGY', 0.2, null],
    ]);
    expect([smelt?.output.part, smelt?.incomplete, roll?.incomplete]).toEqual([null, null, '没有计入轧制油']);
    expect(products.map(({ id, trade }) => `${id} ${trade}`)).toEqual(
      expect.arrayContaining(['ore LOCAL', 'acid REGIONAL', 'cell WIDE', 'cls_metal WIDE']),
    );
    expect(products.find(({ id }) => id === 'ore')?.metals).toEqual([
      { element: 'Ni', share: 0.02 },
      { element: 'S', share: 0.1 },
    ]);
    expect(products.find(({ id }) => id === 'acid')?.density).toBe(1830);
  });

  it('has surveys, goals, plant sizes, park capacities and signals with ids of their parts', () => {
    const { surveys, goals, plantSizes, parkCapacities, signals } = content().facts;
    expect([...surveys, ...goals, ...plantSizes, ...parkCapacities, ...signals].map(({ id }) => id)).toEqual([
      'surveyed:tiny:cn-620300',
      'goal:cn-620300:cell',
      'plant:foil',
      'free:cn-620300:emission:acid',
      'free:cn-620300:power',
      'signal:e_roller:expands:2024-05:foil',
    ]);
    expect(plantSizes[0]).toMatchObject({ usual: { from: 50000, to: 200000 }, smallest: { from: 20000, to: 20000 }, investmentPer: 10000 });
    expect(parkCapacities[1]).toMatchObject({ kind: 'POWER', product: null, free: 12.5, unit: 'GWh/a', date: '2024-05' });
    expect(surveys[0]).toMatchObject({ date: '2024-01', until: '2024-06' });
  });

  it('tells what a project makes from what it uses, each with its own evidence', () => {
    const [project] = content().records.projects;
    expect(project?.products.map(({ product, role, evidence }) => [product, role, evidence.map((one) => one.caption)])).toEqual([
      ['foil', 'MAKES', [false, true]],
      ['metal', 'USES', [false]],
    ]);
    expect(productsInRole(project!, 'USES')).toEqual(['metal']);
  });

  it('reads tables of the first edition: what they do not say is main, wide, whole and made', () => {
    const texts = tinyTexts();
    const drop = (file: string, gone: string[]) => texts.set(file, withoutColumns(texts.get(file)!, gone));
    drop('flows.csv', ['part', 'quantity_to']);
    drop('products.csv', ['trade', 'size', 'density', 'metals']);
    drop('processes.csv', ['complete', 'incomplete_reason']);
    for (const file of ['surveys.csv', 'goals.csv', 'plant_sizes.csv', 'park_capacities.csv', 'signals.csv', 'project_products.csv'])
      texts.delete(file);
    const [header = '', row = ''] = texts.get('projects.csv')!.split('\n');
    texts.set('projects.csv', `${header},product_ids\n${row},foil\n`);
    const { facts: read, records } = parseSeedFiles(toBytes(texts));
    expect(new Set(read.processes.flatMap(({ inputs }) => inputs.map(({ part }) => part)))).toEqual(new Set(['MAIN']));
    expect(new Set(read.products.map(({ trade }) => trade))).toEqual(new Set(['WIDE']));
    expect(read.processes.every(({ incomplete }) => incomplete === null)).toBe(true);
    expect(records.projects[0]?.products).toMatchObject([
      { product: 'foil', role: 'MAKES', evidence: [{ source: 'S1' }, { source: 'S2', caption: true }] },
    ]);
  });

  it('takes the products of a project from one table only', () => {
    const texts = tinyTexts();
    const [header = '', row = ''] = texts.get('projects.csv')!.split('\n');
    texts.set('projects.csv', `${header},product_ids\n${row},foil\n`);
    expect(problemsOf(texts)).toMatchObject([{ file: 'projects.csv', row: 2, column: 'product_ids' }]);
  });
});

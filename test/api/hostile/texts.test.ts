import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';

/** As large as a copy may be; one sign of two units stands in it, so that places are counted with care. */
const CHARACTERS = 1_600_000;
const OWN = `𬭸${Array.from({ length: CHARACTERS - 1 }, (_, at) => '甲乙丙丁戊己庚辛壬癸'[at % 10]).join('')}`;
const points = Array.from(OWN);

const folder = mkdtempSync(join(tmpdir(), 'liantu-own-'));
let started: StartedApp;
beforeAll(async () => {
  writeFileSync(join(folder, 'S01.txt'), OWN);
  started = await startApp({ textsFolder: folder });
});
afterAll(async () => {
  await started.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (fields: string) =>
  (await started.ask(`{ source(id: "S01") { ${fields} } }`)).data['source'] as unknown as Record<string, unknown>;

describe('a text of five megabytes', () => {
  it('is read from its beginning, 20,000 characters at once, and says how long it is', async () => {
    expect(await read('text textLength')).toEqual({ text: points.slice(0, 20_000).join(''), textLength: CHARACTERS });
  });

  it('is read in parts that join without a gap or a repeat', async () => {
    let whole = '';
    for (let start = 0; start < 100_000; start += 20_000) whole += (await read(`text(range: { start: ${start} })`))['text'] as string;
    expect(whole).toBe(points.slice(0, 100_000).join(''));
    expect(
      await read(
        `a: text(range: { start: 0, end: 1 }) b: text(range: { start: ${CHARACTERS - 1}, end: ${CHARACTERS + 9} }) c: text(range: { start: ${CHARACTERS} })`,
      ),
    ).toEqual({
      a: '𬭸',
      b: points.at(-1),
      c: '',
    });
  });

  it('stays small under a hundred names', async () => {
    const answer = await started.http
      .post('/graphql')
      .send({ query: `{ source(id: "S01") { ${Array.from({ length: 99 }, (_, i) => `a${i}: text`).join(' ')} } }` });
    expect(answer.text.length * 3).toBeLessThan(8_000_000);
    const sources = await started.ask('{ sources(first: 200) { nodes { text } } }');
    expect(sources.errors.map(({ extensions }) => extensions.code)).toEqual(['TOO_COSTLY']);
  });

  it.each(['{ start: 5, end: 4 }', '{ end: 20001 }', '{ start: -1 }', '{ start: 2147483647 }', '{ end: 2147483647 }'])(
    'is not read where the range is %s',
    async (range) => {
      const { errors } = await started.ask(`{ source(id: "S01") { text(range: ${range}) } }`, {}, 'en');
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
      expect(errors[0]!.message).toMatch(/^The argument range\S* must /);
    },
  );

  it('is quoted at the places of its statements', async () => {
    const { passages } = (await read('passages { range { start end } quote }')) as {
      passages: { range: { start: number; end: number }; quote: string }[];
    };
    expect(passages.length).toBeGreaterThan(100);
    for (const { range, quote } of passages) expect(quote).toBe(points.slice(range.start, range.end).join(''));
  });

  it('has no length where there is no copy', async () => {
    expect((await started.ask('{ source(id: "S02") { text textLength } }')).data['source']).toEqual({ text: null, textLength: null });
  });
});

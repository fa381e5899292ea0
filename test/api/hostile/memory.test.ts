import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { accessWithoutAccounts } from '../../../server/access/access.ts';
import { localPerson } from '../../../server/access/roles.ts';
import { packSnapshot, type PackedSnapshot } from '../../../server/chain/packed-snapshot.ts';
import { createAnsweringThreads, type ThreadLimits } from '../../../server/graphql/answering/create-threads.ts';
import type { Answer, Question } from '../../../server/graphql/answering/messages.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import type { Pool } from '../../../server/work/pool.ts';
import { createTestLog } from '../../testkit/test-log.ts';
import { THREAD_PROGRAM } from '../../testkit/thread-program.ts';

/** The threads themselves, behind the limits that refuse by estimate: what they hold to when an estimate is wrong. */
const REVISION = { id: 1, at: '2026-11-24T00:00:00.000Z', by: 'test', note: null, added: 0, changed: 0, removed: 0 };
const MEGABYTE = 1_000_000;
const log = createTestLog();
const noGraph = () => {
  throw new Error('These threads answer from memory alone.');
};
let threads: Pool<Question, Answer>;
afterEach(() => threads.close());

async function parseSeeds(): Promise<{ packed: PackedSnapshot; regions: string[] }> {
  const { facts, records } = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
  return { packed: await packSnapshot(REVISION, facts, records), regions: facts.regions.map(({ id }) => id) };
}

function start(limits: Partial<ThreadLimits>): void {
  threads = createAnsweringThreads({
    graph: { revisions: () => Promise.resolve([]), current: noGraph, session: noGraph },
    history: { answer: () => Promise.reject(new Error('nobody asks of the past here')) },
    access: accessWithoutAccounts(),
    datasets: () => Promise.resolve([]),
    log,
    limits: { threads: 1, threadMegabytes: 512, workSeconds: 60, queue: 10, cacheMegabytes: 256, ...limits },
    textsFolder: null,
    program: pathToFileURL(THREAD_PROGRAM),
  });
}

const ask = (packed: PackedSnapshot, document: string, signal?: AbortSignal): Promise<Answer> =>
  threads.run(
    {
      document,
      operationName: null,
      variables: {},
      language: 'en',
      reading: { packed },
      isPast: false,
      requestId: 'test',
      mayReadTexts: false,
      viewer: localPerson('127.0.0.1'),
    },
    { signal },
  );

describe('what a thread keeps of what it has computed', () => {
  it('stays within its bytes, whatever is asked', async () => {
    const { packed, regions } = await parseSeeds();
    start({ cacheMegabytes: 3 });
    let most = 0;
    for (const region of regions.slice(0, 40)) {
      const place = `chain: "ni-cu-co", region: "${region}"`;
      const { errors } = await ask(
        packed,
        `{ chainMap(${place}) { completeness } gaps(${place}, weights: [{ factor: DEMAND, weight: 3 }]) { totalCount } }`,
      );
      expect(errors).toEqual([]);
      most = Math.max(most, threads.state().held);
    }
    expect(most).toBeLessThanOrEqual(3 * MEGABYTE);
    expect(most).toBeGreaterThan(1 * MEGABYTE);
  });
});

describe('an answer that needs more memory than a thread may have', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id name' : `enterprises(first: 40) { nodes { id name region { ${nested(depth - 1)} } } }`;

  it('ends that thread alone, and the next question is answered', async () => {
    const { packed } = await parseSeeds();
    start({ threadMegabytes: 96, mostAnswerBytes: 1000 * MEGABYTE });
    await expect(ask(packed, `{ region(id: "cn-620300") { ${nested(4)} } }`)).rejects.toMatchObject({ reason: 'MEMORY' });
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect((await ask(packed, '{ chains { id } }')).data).toBe('{"chains":[{"id":"ni-cu-co"}]}');
  });

  it('is cut off long before, as the service is set', async () => {
    const { packed } = await parseSeeds();
    start({ threadMegabytes: 256 });
    const { data, errors } = await ask(packed, `{ region(id: "cn-620300") { ${nested(4)} } }`);
    expect(data).toBe('null');
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY', narrow: ['enterprises'] } }]);
  });
});

describe('an answer whose caller goes while it is put together', () => {
  it('ends without a word in the log, wherever it was, and its thread goes on', async () => {
    const { packed } = await parseSeeds();
    start({});
    log.lines.length = 0;
    // Where a part of one statement is still waited for, and what follows it comes to nothing, the next statement fails before the first.
    const captions = Array.from({ length: 60 }, (_, i) => `c${i}: caption`).join(' ');
    const document = `{ source(id: "S01") { passages { quote ${captions} } } }`;
    await ask(packed, document);
    const before = performance.now();
    await ask(packed, document);
    const whole = performance.now() - before;
    let wentEarly = 0;
    for (let turn = 0; turn < 40; turn++) {
      const gone = new AbortController();
      const answer = ask(packed, document, gone.signal).then(
        () => null,
        ({ reason }: { reason: string }) => reason,
      );
      await new Promise((resolve) => setTimeout(resolve, (whole * turn) / 80));
      gone.abort();
      const reason = await answer;
      if (reason !== null) wentEarly++;
      expect([null, 'GONE']).toContain(reason);
      expect((await ask(packed, '{ chains { id } }')).errors).toEqual([]);
    }
    expect(log.lines).toEqual([]);
    expect(wentEarly).toBeGreaterThan(5);
  });
});

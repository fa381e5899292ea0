import { afterAll, beforeAll, expect, it } from 'vitest';
import { startService, type Service } from '../../testkit/start-service.ts';
import { makeBook } from '../../unit/import/make-zip.ts';

/** Small files that would fill the memory of whoever believes them, handed in to the service as a user runs it. */
const MOST_MEGABYTES = 150;
const LOOK_MS = 20;

let service: Service;
beforeAll(async () => {
  service = await startService();
  // the thread that reads, and all it is held against, is there from the first table on
  expect(await read('fine.csv', '企业名称,产品\n某某公司,硫酸镍\n')).toMatchObject({ state: 'DONE' });
});
afterAll(() => service.stop());

interface Job {
  state: string;
  message: string | null;
}

/** How reading a file ends. */
async function read(name: string, content: string | Buffer): Promise<Job> {
  const sent = await fetch(`${service.address}/import?name=${name}`, { method: 'POST', body: new Uint8Array(Buffer.from(content)) });
  const { upload } = (await sent.json()) as { upload: string };
  let job = await jobOf(`mutation { answer: importFiles(upload: "${upload}", dryRun: true) { job { state message } } }`);
  while (job.state === 'RUNNING') job = await jobOf(`{ answer: importReport(upload: "${upload}") { job { state message } } }`);
  return job;
}

async function jobOf(query: string): Promise<Job> {
  const answer = await fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: { answer: { job: Job } } }).data.answer.job;
}

const MERGED = makeBook(
  '<sheetData><row r="1"><c r="A1" t="str"><v>企业名称</v></c></row></sheetData><mergeCells><mergeCell ref="A1:ZZZZZZ9"/></mergeCells>',
);
/** Packed little enough to pass for a sheet. */
const DEEP = makeBook(Array.from({ length: 2_000_000 }, (_, i) => `<a${((i * 7919) % 9_973).toString(36)}>`).join(''));

it.each([
  ['a block of merged cells over three hundred million columns', MERGED, { state: 'DONE' }],
  ['two million elements in one another', DEEP, { state: 'FAILED', message: expect.stringContaining('坏的') as string }],
])('%s takes no memory of the service', async (_, content, ending) => {
  const before = service.memory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, service.memory());
  }, LOOK_MS);
  expect(await read('table.xlsx', content)).toMatchObject(ending);
  clearInterval(watch);
  expect(most - before).toBeLessThan(MOST_MEGABYTES);
  expect((await fetch(`${service.address}/livez`)).status).toBe(200);
});

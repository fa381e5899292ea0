/** The other side of serve-control.ts: a command that asks the running service. */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver, takeOver, type ImportCount, type ImportReading, type ImportTarget } from '../datasets/import-target.ts';
import type { SeedReport, SeedRequest, SeedResult } from '../datasets/seed-folder.ts';
import type { DatasetContent } from '../ingest/seeds/parse-seeds.ts';
import type { WriteResult } from '../ingest/write/commit-changes.ts';
import { IntendedError, type ErrorCode, type Sentence } from '../errors.ts';
import { HERE, readControlFile, type ControlAddress } from './control-file.ts';

/** What may be asked of a graph, directly or in the service that holds it. */
export interface SeedTarget {
  preview(request: SeedRequest): Promise<SeedReport>;
  load(request: SeedRequest & { revision: number }): Promise<SeedResult>;
  close(): Promise<void>;
}

/** @returns null where no service holds the folder's graph */
export async function findRunning(dataDir: string): Promise<SeedTarget | null> {
  const address = await findService(dataDir);
  return address && toSeedTarget(address);
}

/** The same for tables. @returns null where no service holds the folder's graph */
export async function findRunningForImport(dataDir: string): Promise<ImportTarget | null> {
  const address = await findService(dataDir);
  return address && toImportTarget(address);
}

async function findService(dataDir: string): Promise<ControlAddress | null> {
  const address = await readControlFile(dataDir);
  return address && (await isThere(address)) ? address : null;
}

function toImportTarget(address: ControlAddress): ImportTarget {
  const inFolder = async <T>(work: (path: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(tmpdir(), 'liantu-import-'));
    try {
      return await work(join(folder, 'facts'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  const send = <T>(path: string, content: DatasetContent, body: object): Promise<T> =>
    inFolder(async (file) => {
      await handOver(file, content);
      return ask<T>(address, path, { path: file, ...body });
    });
  return {
    read: (dataset) =>
      inFolder(async (path) => {
        await ask(address, '/import/read', { path, dataset });
        return takeOver<ImportReading>(path);
      }),
    preview: (content) => send<ImportCount>('/import/preview', content, {}),
    write: (content, note) => send<WriteResult>('/import/write', content, { note }),
    close: () => Promise.resolve(),
  };
}

function toSeedTarget(address: ControlAddress): SeedTarget {
  return {
    preview: (body) => ask<SeedReport>(address, '/preview', body),
    load: (body) => ask<SeedResult>(address, '/load', body),
    close: () => Promise.resolve(),
  };
}

/** A service that was killed leaves its file; then nobody answers, or somebody else who was given its port since. */
async function isThere(address: ControlAddress): Promise<boolean> {
  return post(address, HERE, '{}').then(
    ({ status, text }) => status === 200 && text.includes('holdsGraph'),
    () => false,
  );
}

async function ask<T>(address: ControlAddress, path: string, body: object): Promise<T> {
  const { status, text } = await post(address, path, JSON.stringify(body));
  if (status === 200) return JSON.parse(text) as T;
  if (status !== 409) throw new Error(`The running service answered ${status}; its log says more.`);
  const { code, sentence } = JSON.parse(text) as { code: ErrorCode; sentence: Sentence };
  throw new IntendedError(code, sentence);
}

function post({ port, secret }: ControlAddress, path: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

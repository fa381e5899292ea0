/** The other side of serve-control.ts: a command that asks the running service. */
import { request } from 'node:http';
import type { SeedReport, SeedRequest, SeedResult } from '../datasets/seed-folder.ts';
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
  const address = await readControlFile(dataDir);
  if (!address || !(await isThere(address))) return null;
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

/**
 * The door through which `npm run seed` and `npm run import` reach the service that holds the embedded graph: on loopback, for whoever has
 * the secret.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { z } from 'zod';
import { handOver, takeOver, toImportTarget } from '../datasets/import-target.ts';
import { loadFolder, previewFolder } from '../datasets/seed-folder.ts';
import type { DatasetId } from '../domain/ids.ts';
import { IntendedError } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { DatasetContent } from '../ingest/seeds/parse-seeds.ts';
import { HERE, removeControlFile, writeControlFile } from './control-file.ts';

const MOST_BYTES = 65_536;
const SECRET_BYTES = 32;
const PREVIEW = z.strictObject({ folder: z.string().min(1), prefer: z.string().nullable() });
const LOAD = PREVIEW.extend({ revision: z.int() });
const FILE = z.strictObject({ path: z.string().min(1) });
const READ = FILE.extend({ dataset: z.string().nullable() });
const WRITE = FILE.extend({ note: z.string().nullable() });

export interface Control {
  stop(): Promise<void>;
}
export interface ControlOptions {
  dataDir: string;
  /** The graph that the service has open. @throws GraphUnavailable while it has none */
  session(): GraphSession;
  onFault(error: unknown): void;
  /** Is told of what was loaded, and from where. */
  onLoaded(subject: string): void;
}

export async function serveControl({ dataDir, session, onFault, onLoaded }: ControlOptions): Promise<Control> {
  const secret = randomBytes(SECRET_BYTES).toString('hex');
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: what was previewed is what is loaded. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const answers: Readonly<Record<string, (body: unknown) => Promise<unknown>>> = {
    '/preview': async (body) => previewFolder(session(), PREVIEW.parse(body)),
    async '/load'(body) {
      const wish = LOAD.parse(body);
      const loaded = await loadFolder(session(), wish);
      onLoaded(`${wish.folder} revision:${loaded.revision}`);
      return loaded;
    },
    async '/import/read'(body) {
      const { path, dataset } = READ.parse(body);
      await handOver(path, await toImportTarget(session()).read(dataset as DatasetId | null));
    },
    '/import/preview': async (body) => toImportTarget(session()).preview(await takeOver<DatasetContent>(FILE.parse(body).path)),
    async '/import/write'(body) {
      const { path, note } = WRITE.parse(body);
      const written = await toImportTarget(session()).write(await takeOver<DatasetContent>(path), note);
      onLoaded(`${note ?? ''} revision:${written.revision}`);
      return written;
    },
  };
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    if (request.url === HERE) return { holdsGraph: true };
    const body = JSON.parse(await readBody(request)) as unknown;
    return inTurn(() => answers[request.url!]!(body));
  };
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || ![HERE, ...Object.keys(answers)].includes(request.url ?? '')) return send(response, 404, {});
    if (!isSecret(request.headers.authorization, secret)) return send(response, 403, {});
    answer(request).then(
      (found) => send(response, 200, found ?? {}),
      (error: unknown) => {
        if (error instanceof IntendedError) return send(response, 409, { code: error.code, sentence: error.sentence });
        onFault(error);
        send(response, 500, {});
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  await writeControlFile(dataDir, { port: (server.address() as AddressInfo).port, secret, pid: process.pid });
  return {
    async stop() {
      await removeControlFile(dataDir, secret);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isSecret(given: string | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${secret}`)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('The body of a control request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

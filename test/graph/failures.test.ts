import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startNeo4j } from '../../scripts/local/start-neo4j.ts';
import { which } from '../../scripts/local/system.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { GraphRefused } from '../../server/errors.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { requireNeo4j } from '../testkit/graph-engines.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import { ensureSchema } from '../../server/graph/schema.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { NotAvailable, skipLoudly } from '../testkit/not-available.ts';
import { mountSmallDisk, type SmallDisk } from '../testkit/small-disk.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';
import { HOLD_GRAPH_PROGRAM } from '../testkit/thread-program.ts';

const unavailable = (words: RegExp) => ({
  code: 'GRAPH_UNAVAILABLE',
  sentence: { zh: expect.any(String), en: expect.stringMatching(words) },
});

describe('the embedded graph', () => {
  let folder: string;
  const file = () => join(folder, 'graph.grafeo');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liantu-fail-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a second process in one sentence that names the file', async () => {
    const child = await startHolder(folder);
    await expect(openEmbedded(folder)).rejects.toMatchObject(unavailable(/in use by another process/));
    await kill(child);
  });

  it('keeps an acknowledged write when its process is killed', async () => {
    await kill(await startHolder(folder));
    const session = await openEmbedded(folder);
    expect(await session.read('MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 'acknowledged' }]);
    await session.close();
  });

  it.each([
    ['garbage', () => writeFileSync(file(), 'not a graph at all, whatever it says')],
    ['an empty file', () => writeFileSync(file(), '')],
  ])('says that it cannot read %s and leaves it as it is', async (_, spoil) => {
    spoil();
    const before = readFileSync(file());
    await expect(openEmbedded(folder)).rejects.toMatchObject(unavailable(/cannot be read and may be damaged/));
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('says so when a graph was cut short', async () => {
    const session = await openEmbedded(folder);
    await session.write((tx) => tx.run('UNWIND $rows AS row CREATE (n:T {id: row})', { rows: Array.from({ length: 2_000 }, (_, i) => i) }));
    await session.close();
    truncateSync(file(), 9_000);
    await expect(openEmbedded(folder)).rejects.toMatchObject(unavailable(/cannot be read and may be damaged/));
  });

  it('says so when the log of a killed process is damaged, and changes nothing', async () => {
    await kill(await startHolder(folder));
    const log = readdirSync(`${file()}.wal`).map((name) => join(`${file()}.wal`, name))[0] as string;
    const bytes = readFileSync(log);
    bytes.fill(0x5a, bytes.length >> 2, (bytes.length >> 2) + 16);
    writeFileSync(log, bytes);
    await expect(openEmbedded(folder)).rejects.toMatchObject(unavailable(/move it away as a whole/));
    expect(readFileSync(log).equals(bytes)).toBe(true);
  });

  it('says so when the file was moved away without its log', async () => {
    await kill(await startHolder(folder));
    rmSync(file());
    await expect(openEmbedded(folder)).rejects.toMatchObject(unavailable(/move it away as a whole/));
  });

  it('says so when the folder cannot be made', async () => {
    writeFileSync(join(folder, 'in-the-way'), '');
    await expect(openEmbedded(join(folder, 'in-the-way', 'graph'))).rejects.toMatchObject(unavailable(/a file is in its way/));
  });

  it('does not wait for a pipe in the place of its file', async () => {
    execFileSync('mkfifo', [file()]);
    await expect(openEmbedded(folder)).rejects.toMatchObject(unavailable(/cannot be read/));
  });
});

describe('the embedded graph on a small disk', () => {
  /** @returns null, and says why, where no disk can be mounted; few machines for tests let it, so that is no failure */
  function mount(...options: Parameters<typeof mountSmallDisk>): SmallDisk | null {
    try {
      return mountSmallDisk(...options);
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error;
      process.stderr.write(`SKIPPED: the tests of a full and of a read-only disk. ${error.message}\n`);
      return null;
    }
  }

  it('keeps nothing of a load that does not fit, says why, and takes one that does', async (context) => {
    const disk = mount(900);
    if (!disk) return context.skip();
    try {
      const session = await openEmbedded(disk.folder);
      await ensureSchema(session);
      const seeds = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
      await expect(writeFacts(session, seeds, { by: 'test', note: null })).rejects.toMatchObject(
        unavailable(/is full.*Nothing of this write/),
      );
      expect((await readFacts(session)).revision).toBeNull();
      await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
      await session.close();
      const again = await openEmbedded(disk.folder);
      expect((await readFacts(again)).facts.products).toHaveLength(createTinyFacts().products.length);
      await again.close();
    } finally {
      disk.remove();
    }
  });

  it('says that it cannot write to a read-only one', async (context) => {
    const disk = mount(900, 'ro');
    if (!disk) return context.skip();
    try {
      await expect(openEmbedded(join(disk.folder, 'graph'))).rejects.toMatchObject(unavailable(/cannot be made or written/));
    } finally {
      disk.remove();
    }
  });
});

describe('Neo4j', () => {
  const nowhere = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' };

  it('says so when nothing answers', async () => {
    await expect(openNeo4j(nowhere)).rejects.toMatchObject(unavailable(/cannot be reached/));
  });

  it('says so when the address is none', async () => {
    await expect(openNeo4j({ ...nowhere, uri: 'http://127.0.0.1' })).rejects.toMatchObject(unavailable(/not an address of a Neo4j/));
  });

  describe.skipIf(inject('neo4j') === null)('on a real server', () => {
    it('says so when the password is wrong', async () => {
      await expect(openNeo4j({ ...requireNeo4j(), password: 'wrong' })).rejects.toBeInstanceOf(GraphRefused);
    });

    it('says so when there is no such database', async () => {
      const opening = openNeo4j({ ...requireNeo4j(), database: 'nosuch' });
      await expect(opening).rejects.toBeInstanceOf(GraphRefused);
      await expect(opening).rejects.toMatchObject(unavailable(/no such database/));
    });

    it('says so when the database is the one that holds no graph', async () => {
      const opening = openNeo4j({ ...requireNeo4j(), database: 'system' });
      await expect(opening).rejects.toBeInstanceOf(GraphRefused);
      await expect(opening).rejects.toMatchObject(unavailable(/names system/));
    });

    it.skipIf(!inject('neo4j')?.uri.startsWith('bolt://'))('says so when TLS is asked for and not spoken', async () => {
      const login = requireNeo4j();
      for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s']) {
        const opening = openNeo4j({ ...login, uri: login.uri.replace('bolt:', `${scheme}:`) });
        await expect(opening).rejects.toBeInstanceOf(GraphRefused);
        await expect(opening).rejects.toMatchObject(unavailable(/asks for TLS/));
      }
    });

    it('speaks neo4j:// to a single server', async () => {
      const login = requireNeo4j();
      const session = await openNeo4j({ ...login, uri: login.uri.replace('bolt://', 'neo4j://') });
      expect(await session.read('RETURN 1 AS one, null AS nothing, [1.5, "a"] AS list')).toEqual([
        { one: 1, nothing: null, list: [1.5, 'a'] },
      ]);
      await session.close();
    });

    it('speaks TLS with a self-signed certificate', async (context) => {
      if (!which('openssl')) {
        skipLoudly(new NotAvailable('openssl is not installed (Debian: apt-get install openssl).'), 'the TLS test of Neo4j');
        return context.skip();
      }
      const certificates = mkdtempSync(join(tmpdir(), 'liantu-tls-'));
      mkdirSync(join(certificates, 'trusted'));
      mkdirSync(join(certificates, 'revoked'));
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '2',
          '-subj',
          '/CN=localhost',
          '-addext',
          'subjectAltName=IP:127.0.0.1',
          '-keyout',
          join(certificates, 'private.key'),
          '-out',
          join(certificates, 'public.crt'),
        ],
        { stdio: 'ignore' },
      );
      const server = await startNeo4j({ certificates, isShort: true });
      try {
        for (const scheme of ['bolt+ssc', 'neo4j+ssc']) {
          const session = await openNeo4j({ ...server, uri: server.uri.replace('bolt+ssc', scheme) });
          await session.ping(5000);
          await session.close();
        }
        await expect(openNeo4j({ ...server, uri: server.uri.replace('bolt+ssc', 'bolt+s') })).rejects.toMatchObject(
          unavailable(/certificate of the Neo4j is not trusted/),
        );
        await expect(openNeo4j({ ...server, uri: server.uri.replace('bolt+ssc', 'bolt') })).rejects.toMatchObject(
          unavailable(/takes encrypted connections only/),
        );
      } finally {
        await server.stop();
        rmSync(certificates, { recursive: true, force: true });
      }
    });
  });
});

/** A process that holds the graph and has had one write acknowledged. */
async function startHolder(folder: string) {
  const child = spawn(process.execPath, [HOLD_GRAPH_PROGRAM, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The holder ended with code ${code}.`)));
  });
  expect(existsSync(folder)).toBe(true);
  return child;
}

async function kill(child: ReturnType<typeof spawn>): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGKILL');
  await gone;
}

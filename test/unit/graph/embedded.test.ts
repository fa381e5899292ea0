import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEmbedded } from '../../../server/graph/embedded.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-embedded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded graph', () => {
  it('points to Neo4j on a platform without the engine', async () => {
    vi.doMock('@grafeo-db/js', () => {
      throw new Error('Cannot find native binding');
    });
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      sentence: { zh: expect.stringContaining('NEO4J_URI'), en: expect.stringContaining('NEO4J_URI') },
    });
    vi.doUnmock('@grafeo-db/js');
  });

  it('shows no reader what is not committed, and keeps nothing of work that failed', async () => {
    const session = await openEmbedded(folder);
    const count = async () => (await session.read('MATCH (n:T) RETURN count(n) AS n'))[0]?.['n'];
    const failing = session.write(async (tx) => {
      await tx.run('CREATE (n:T)');
      expect(await count()).toBe(0);
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await count()).toBe(0);
    await session.close();
  });

  it('runs one write at a time, and the next one after a failed one', async () => {
    const session = await openEmbedded(folder);
    const add = () =>
      session.write(async (tx) => {
        const [row] = await tx.run('MATCH (n:T) RETURN count(n) AS n');
        await tx.run('CREATE (n:T {number: $number})', { number: row?.['n'] as number });
      });
    const results = await Promise.allSettled([add(), session.write(() => Promise.reject(new Error('no'))), add(), add()]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await session.read('MATCH (n:T) RETURN n.number AS number ORDER BY number')).toEqual([
      { number: 0 },
      { number: 1 },
      { number: 2 },
    ]);
    await session.close();
  });

  it('refuses every call once it is closed, and closes after the writes under way', async () => {
    const session = await openEmbedded(folder);
    const write = session.write((tx) => tx.run('CREATE (n:T)'));
    await session.close();
    await write;
    await expect(session.read('RETURN 1 AS one')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    await expect(session.write((tx) => tx.run('CREATE (n:T)'))).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    const again = await openEmbedded(folder);
    expect(await again.read('MATCH (n:T) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
    await again.close();
  });

  it('starts afresh when the whole folder was moved away, as the sentence about a damaged graph says', async () => {
    await (await openEmbedded(folder)).close();
    renameSync(folder, `${folder}-moved`);
    const session = await openEmbedded(folder);
    expect(existsSync(join(folder, 'graph.grafeo'))).toBe(true);
    await session.close();
    rmSync(`${folder}-moved`, { recursive: true, force: true });
  });
});

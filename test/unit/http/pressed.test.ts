import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import express from 'express';
import supertest from 'supertest';
import { afterAll, describe, expect, it } from 'vitest';
import { pressAssets } from '../../../scripts/press-assets.mjs';
import { preferPressed } from '../../../server/http/pressed.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-pressed-'));
const PROGRAM = 'export const word = "链";\n'.repeat(100);
writeFileSync(join(folder, 'page-Ab1.js'), PROGRAM);
writeFileSync(join(folder, 'small.js'), 'x');
pressAssets(folder);
const app = express().use('/assets', preferPressed(folder), express.static(folder));

describe('built files', () => {
  afterAll(() => rmSync(folder, { recursive: true }));
  const get = (name: string, encoding: string) =>
    supertest(app)
      .get(`/assets/${name}`)
      .set('Accept-Encoding', encoding)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  it('go pressed to who can read that, as what they are', async () => {
    const answer = await get('page-Ab1.js', 'gzip, br');
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' });
    expect(answer.headers['vary']).toContain('Accept-Encoding');
    expect(Number(answer.headers['content-length'])).toBeLessThan(PROGRAM.length / 10);
    const body = answer.body as Buffer;
    expect((body.length < PROGRAM.length ? brotliDecompressSync(body) : body).toString()).toBe(PROGRAM);
  });

  it('go as they are to everybody else, and where they are too small to press', async () => {
    for (const [name, encoding] of [
      ['page-Ab1.js', 'gzip'],
      ['page-Ab1.js', 'br;q=0'],
      ['small.js', 'br'],
    ] as const) {
      const answer = await get(name, encoding);
      expect([answer.status, answer.headers['content-encoding']]).toEqual([200, undefined]);
      expect(answer.headers['vary']).toContain('Accept-Encoding');
    }
  });

  it('are no way out of their folder', async () => {
    for (const name of ['..%2fsecret.js', '%2e%2e/secret.js', 'nothing.js']) expect((await get(name, 'br')).status).not.toBe(200);
  });
});

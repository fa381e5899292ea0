/**
 * A sheet of many productions, two of each enterprise, against the same rows by `UNWIND … MERGE` of a plain driver, on both engines:
 * `npm run bench -- import 200000`. By the clock, both one after the other in this run.
 */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotAvailable } from '../local/not-available.ts';
import { startNeo4j } from '../local/start-neo4j.ts';
import { atMost, reported, type Measurement } from './measurement.ts';
import { readSteps, type Step } from './steps.ts';

const USUAL = 20_000;
const GOAL_AT = 200_000;
const MOST_TIMES = 2;
/** Milliseconds of the dry run, and megabytes that reading a sheet may hold, at 200,000 rows. */
const GOALS = { difference: 10_000, reading: 150 };
const PRODUCTS = ['niso4', 'coso4', 'co3o4', 'cuso4'];
const PLACES = ['cn-620300', 'cn-620302', 'cn-620321'];

export async function measure(only: string): Promise<Measurement[]> {
  const rows = Number(only) || USUAL;
  const place = mkdtempSync(join(tmpdir(), 'liantu-bench-import-'));
  try {
    const sheet = join(place, 'bench.csv');
    await writeSheet(sheet, rows);
    return [...(await measureEngine('embedded', rows, place, [])), ...(await measureNeo4j(rows, place))];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function measureNeo4j(rows: number, place: string): Promise<Measurement[]> {
  try {
    const lines: Measurement[] = [];
    const { uri, password, stop } = await startNeo4j();
    try {
      lines.push(...(await measureEngine('Neo4j', rows, place, [uri, password])));
    } finally {
      await stop();
    }
    return lines;
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    return [reported('an import into Neo4j', error.message)];
  }
}

/** What is just made has the room that the command and the thread of the service give it. */
const ROOM = ['--expose-gc', '--max-semi-space-size=64'];

/** Each into a graph of its own; on Neo4j, which has one, the plain rows go in last and under ids of their own. */
async function measureEngine(engine: string, rows: number, place: string, login: readonly string[]): Promise<Measurement[]> {
  const [sheet, share] = [join(place, 'bench.csv'), rows / GOAL_AT];
  const of = async (life: string, folder: string) => {
    mkdirSync(join(place, folder), { recursive: true });
    return readSteps('import-process.ts', [life, sheet, join(place, folder), ...login], ROOM);
  };
  await of('begin', `${engine}-ours`);
  const ours = await of('ours', `${engine}-ours`);
  if (login.length === 0) await of('begin', `${engine}-plain`);
  const plain = await of('plain', `${engine}-plain`);
  const find = (steps: readonly Step[], name: string) => steps.find((step) => step.name === name)!;
  const [read, difference, write] = [find(ours, 'read the sheet'), find(ours, 'the difference'), find(ours, 'write')];
  const name = `${engine}, ${rows} productions of ${rows / 2} enterprises`;
  const dry = read.wall + difference.wall;
  const held = find(ours, 'grown by reading').memory;
  const rival = find(plain, 'write').wall;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return [
    atMost(
      `${name}: import against UNWIND … MERGE`,
      (read.wall + write.wall) / rival,
      MOST_TIMES,
      `${seconds(read.wall)} to read and match, ${seconds(write.wall)} to write, ${seconds(rival)} plainly`,
    ),
    {
      ...reported(`${name}: the difference of a dry run`, `${seconds(dry)} (at most ${seconds(GOALS.difference * share)})`),
      met: dry <= GOALS.difference * share,
    },
    { ...reported(`${name}: held while it is read`, `${held.toFixed(0)} MB (at most ${GOALS.reading} MB)`), met: held <= GOALS.reading },
    reported(`${name}: resident at its most`, `${Math.max(...ours.map(({ memory }) => memory)).toFixed(0)} MB`),
  ];
}

async function writeSheet(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write('企业名称,产品,产能,单位,状态,所在地\n');
  for (let i = 0; i < rows; i++) {
    const firm = Math.floor(i / 2);
    const line = `${NAMES[firm % NAMES.length]}第${firm}号新材料有限公司,${PRODUCTS[(i % 2) + (firm % 3)]},${1000 + (i % 977)},吨/年,在产,${PLACES[firm % PLACES.length]}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const NAMES = ['华鼎', '瑞祥', '中科', '金源', '天成', '博远', '恒泰', '盛达', '宏图', '启明'];

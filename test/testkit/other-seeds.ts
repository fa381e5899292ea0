import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TINY = 'test/fixtures/seeds/tiny';
/** The tiny chain moved to another city, whose names and codes nobody has in the seeds of the product's own chain. */
const MOVED: readonly [string, string][] = [
  ['cn-6203', 'cn-1502'],
  ['6203', '1502'],
  ['cn-62', 'cn-15'],
  ['620000', '150000'],
  ['甘肃省,Gansu', '内蒙古自治区,Inner Mongolia'],
  ['金昌市,Jinchang', '包头市,Baotou'],
  ['金川区,Jinchuan District', '东河区,Donghe District'],
];

/** A chain of another city and another metal in a folder of its own; remove it after use. */
export function writeOtherSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-other-'));
  for (const name of readdirSync(TINY)) {
    const text = readFileSync(join(TINY, name), 'utf8');
    writeFileSync(
      join(folder, name),
      MOVED.reduce((moved, [here, there]) => moved.replaceAll(here, there), text),
    );
  }
  return folder;
}

/** The tiny chain with so many products more that its roller uses, and so many that its metal can be made into; remove it after use. */
export function writeWideSeeds(used: number, made: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-wide-'));
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(4, '0'));
  const product = (id: string, name: string) => `${id},${name},,,1,metal,,t,wide,,,,,,0,,,src-common,common,`;
  const more: Record<string, string[]> = {
    'products.csv': [...numbers(used).map((n) => product(`u${n}`, `用料${n}`)), ...numbers(made).map((n) => product(`m${n}`, `制品${n}`))],
    'consumption.csv': numbers(used).map((n, i) => `e_roller,u${n},,,S1,${i % 3 === 1 ? 'estimate' : 'cited'},`),
    'processes.csv': numbers(made).map((n) => `form${n},成形${n},,,,src-common,common,`),
    'flows.csv': numbers(made).flatMap((n) => [
      `form${n},output,m${n},1,,t/t,,,0,src-definition,definition,`,
      `form${n},input,metal,1,,t/t,,main,0,src-common,common,`,
    ]),
  };
  for (const name of readdirSync(TINY)) {
    const text = readFileSync(join(TINY, name), 'utf8');
    const lines = more[name];
    writeFileSync(join(folder, name), lines ? `${text.trimEnd()}\n${lines.join('\n')}\n` : text);
  }
  return folder;
}

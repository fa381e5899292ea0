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

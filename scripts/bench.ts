/**
 * `npm run bench [-- <word> [<shape>]]`: measures what the project promises, as ratios within this run; a word picks the parts named so,
 * a second one what a part can pick of itself (`-- shapes ring`). Ends with 1 when a bound was missed.
 */
import { readdirSync } from 'node:fs';
import type { BenchPart, Measurement } from './bench-parts/measurement.ts';

const folder = new URL('./bench-parts/', import.meta.url);
const word = process.argv[2] ?? '';
const parts = readdirSync(folder)
  .filter((name) => name.startsWith('part-') && name.includes(word))
  .sort();
if (parts.length === 0)
  console.error(
    `No part of the bench has "${word}" in its name. There are: ${readdirSync(folder)
      .filter((n) => n.startsWith('part-'))
      .join(', ')}`,
  );

const missed: string[] = [];
for (const name of parts) {
  const { measure } = (await import(new URL(name, folder).href)) as { measure: BenchPart };
  for (const line of await measure(process.argv[3] ?? '')) {
    if (line.met === false) missed.push(toText(line));
    console.log(toText(line));
  }
}
console.log(
  missed.length === 0
    ? '\nEvery bound was met.'
    : `\n${missed.length} bound${missed.length === 1 ? ' was' : 's were'} missed:\n${missed.map((text) => `- ${text}`).join('\n')}`,
);
process.exitCode = parts.length === 0 || missed.length > 0 ? 1 : 0;

function toText({ name, ratio, target, met, detail }: Measurement): string {
  const verdict = met === null ? '   ' : met ? 'ok ' : 'MISS';
  const figure = ratio === null ? '' : `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(3)} × (${target})`;
  return `${verdict.padEnd(5)}${name}: ${[figure, detail].filter(Boolean).join('; ')}`;
}

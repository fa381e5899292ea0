/** `npm run --silent analyse -- <method> <input.json|->`: prints one method's raw result; on bad input one sentence and exit code 2. */
import { readFileSync } from 'node:fs';
import { findMethod, methods } from '../server/analysis/catalogue/catalogue.ts';
import { InvalidInput, IntendedError, type Sentence } from '../server/errors.ts';

// whoever reads may stop reading, as `head` does: then there is nothing more to say
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const speaksChinese = /^zh/i.test(process.env['LC_ALL'] || process.env['LANG'] || '');

try {
  const [method, file, ...rest] = process.argv.slice(2);
  if (method === undefined || file === undefined || rest.length > 0) {
    const ids = methods.map((m) => m.id).join(', ');
    throw new InvalidInput({
      zh: `用法：npm run --silent analyse -- <方法> <input.json|->，方法有：${ids}。`,
      en: `Usage: npm run --silent analyse -- <method> <input.json|->, with the methods ${ids}.`,
    });
  }
  const chosen = findMethod(method);
  process.stdout.write(`${JSON.stringify(chosen.run(parseJson(readInput(file), file), { onProgress: createProgress() }))}\n`);
} catch (error) {
  if (!(error instanceof IntendedError)) throw error;
  console.error(toText(error.sentence));
  process.exitCode = 2;
}

/** A line on the terminal that says how far a long run is, at most ten times a second; nothing where the output is a file or a pipe. */
function createProgress(): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (!process.stderr.isTTY || (performance.now() - last < 100 && done < total)) return;
    last = performance.now();
    process.stderr.write(done === total ? '\r\x1b[K' : `\r\x1b[K${done}/${total}`);
  };
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InvalidInput({ zh: `无法读取文件“${file}”（${code}）。`, en: `The file "${file}" cannot be read (${code}).` });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new InvalidInput({ zh: `“${file}”不是有效的 JSON：${why}。`, en: `"${file}" is no valid JSON: ${why}.` });
  }
}

function toText({ zh, en }: Sentence): string {
  return speaksChinese ? zh : en;
}

// Presses the built files of the client once, so that the server need not press them for every reader, and can do it well.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Of smaller files nothing is saved. */
const LEAST = 1024;
/** Above it the best level takes seconds for a file that few open (the editor of the playground). */
const LARGE = 400_000;

/** Writes `<name>.br` beside every text file of the folder. */
export function pressAssets(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const content = readFileSync(join(folder, name));
    if (content.length < LEAST) continue;
    const quality = content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
  }
}

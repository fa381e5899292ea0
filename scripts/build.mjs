// Builds client and server into dist when they are older than what they are made from; `--force` builds always.
// Plain JavaScript, since `npm start` runs it before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';

const INPUTS = ['client', 'server', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
const STAMP = 'dist/stamp';

/** A digest of every input's path and content: the same tree gives the same stamp, whatever its dates. */
function digestInputs() {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else {
      hash.update(path).update('\0').update(readFileSync(path));
    }
  };
  INPUTS.filter((path) => existsSync(path)).forEach(visit);
  return hash.digest('hex');
}

const stamp = digestInputs();
const built =
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp && existsSync('dist/server/main.js') && existsSync('dist/client/index.html');
if (!built || process.argv.includes('--force')) {
  console.log('Building client and server (once, about half a minute) …');
  // A build that is cut short must not pass for a whole one.
  rmSync(STAMP, { force: true });
  // The tests build too, and their NODE_ENV would put the development half of React into the pages.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const args of [
    ['build', '--logLevel', 'warn'],
    ['build', '--ssr', '--logLevel', 'warn'],
  ]) {
    const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], { stdio: 'inherit', env });
    if (status !== 0) {
      console.error('The build failed; the lines above say where.');
      process.exit(1);
    }
  }
  writeFileSync(STAMP, stamp);
}

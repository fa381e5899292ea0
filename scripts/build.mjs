// Builds client and server into dist when they are older than what they are made from; `--force` builds always.
// Plain JavaScript, since `npm start` runs it before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { pressAssets } from './press-assets.mjs';

const INPUTS = ['shared', 'client', 'server', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
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

const VITE = 'node_modules/vite/bin/vite.js';
const isThere = existsSync('dist/server/main.js') && existsSync('dist/client/index.html');
/** A folder that was built elsewhere and brought here has no sources, or no tools of the developers: it is used as it is. */
const canBuild = existsSync('server') && existsSync('client') && existsSync(VITE);
if (!canBuild && !isThere) {
  console.error('链图还没有构建，而这里没有构建工具：请先运行 npm ci（不带 --omit=dev）。');
  console.error('Liantu has not been built, and the tools to build it are not here: please run npm ci (without --omit=dev) first.');
  process.exit(1);
}
if (!canBuild) process.exit(0);

const stamp = digestInputs();
const built = isThere && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
if (!built || process.argv.includes('--force')) {
  console.error('Building client and server (once, about half a minute) …');
  // A build that is cut short must not pass for a whole one.
  rmSync(STAMP, { force: true });
  // The tests build too, and their NODE_ENV would put the development half of React into the pages.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const args of [
    ['build', '--logLevel', 'warn'],
    ['build', '--ssr', '--logLevel', 'warn'],
  ]) {
    const { status } = spawnSync(process.execPath, [VITE, ...args], { stdio: ['ignore', 2, 2], env });
    if (status !== 0) {
      console.error('The build failed; the lines above say where.');
      process.exit(1);
    }
  }
  pressAssets('dist/client/assets');
  writeFileSync(STAMP, stamp);
}

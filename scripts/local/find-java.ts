import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { output, which } from './system.ts';

/** The java of JAVA_HOME, else the one on the path, null where there is none. */
export function findJava(): string | null {
  const home = process.env['JAVA_HOME'];
  const ofHome = home ? join(home, 'bin', 'java') : null;
  return ofHome && existsSync(ofHome) ? ofHome : which('java');
}

/** The major version of a java, 0 without one. */
export function javaVersion(java: string | null): number {
  const text = java ? output('sh', ['-c', '"$0" -version 2>&1', java]) : null;
  return Number(/version "(\d+)/.exec(text ?? '')?.[1] ?? 0);
}

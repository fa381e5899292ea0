import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOG = ['logs', 'neo4j.log'];

/** How long the log of a server is now, in bytes; what follows is of the next start. */
export function measureLog(home: string): number {
  const path = join(home, ...LOG);
  return existsSync(path) ? statSync(path).size : 0;
}

/** Why a server ended before it was ready, in both languages, from what its log says since so many bytes. */
export function whyEnded(home: string, since: number): string {
  const path = join(home, ...LOG);
  return toReason(existsSync(path) ? readFileSync(path).subarray(since).toString('utf8') : '', home);
}

/** @param log what the server wrote during this one start */
export function toReason(log: string, home: string): string {
  if (/FileLockException|locked by another process/.test(log))
    return (
      `数据文件夹 ${home} 正被另一个 Neo4j 使用：请先停止它，或用 DATA_DIR 指定另一个文件夹。 / ` +
      `Another Neo4j uses the folder ${home}: stop it first, or name another folder with DATA_DIR.`
    );
  if (/No space left on device|not enough (disk )?space/i.test(log))
    return (
      `数据文件夹 ${home} 所在的磁盘已满：请腾出空间，或用 DATA_DIR 指定另一个文件夹。 / ` +
      `The disk of the folder ${home} is full: free some space, or name another folder with DATA_DIR.`
    );
  return `Neo4j 还没就绪就停止了，原因见 ${join(home, ...LOG)}。 / ` + `Neo4j ended before it was ready; ${join(home, ...LOG)} says why.`;
}

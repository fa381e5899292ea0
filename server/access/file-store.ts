/** The book of the embedded default: one small file, replaced as a whole. */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../journal/make-folder.ts';
import { EMPTY_BOOK, type AccessBook, type AccessStore } from './book.ts';
import { AccessDamaged } from './damage.ts';
import { openBook, packBook } from './envelope.ts';
import { withLock } from './lock-file.ts';

const FILE = 'accounts.json';
const OWNER_ONLY = { file: 0o600, folder: 0o700 };

/**
 * @param folder DATA_DIR/access. It is made with the first account; where it is there and the file is not, something took the accounts
 * away, and that is said rather than taken for a service without accounts.
 */
export function createFileStore(folder: string): AccessStore {
  const path = join(folder, FILE);
  let kept: { mark: string; book: AccessBook } | null = null;

  function read(): AccessBook | null {
    const mark = markOf(path);
    if (mark === null) {
      if (existsSync(folder)) throw gone(path);
      return null;
    }
    if (kept?.mark !== mark) kept = { mark, book: parse(path) };
    return kept.book;
  }

  return {
    read: async () => read(),
    async change(work) {
      if (!existsSync(folder)) makeFolder(folder, OWNER_ONLY.folder);
      return withLock(join(folder, 'accounts.lock'), () => {
        const isFirst = markOf(path) === null && kept === null;
        const now = isFirst ? EMPTY_BOOK : (read() ?? EMPTY_BOOK);
        const { book, result } = work(now);
        if (book === now) return result;
        replace(path, book);
        kept = { mark: markOf(path)!, book };
        return result;
      });
    },
  };
}

/** Tells one state of the file from another; another process may have replaced it. */
function markOf(path: string): string | null {
  // A folder that is a file has no accounts either; the graph says what is wrong with it.
  const stat = existsSync(path) ? statSync(path, { throwIfNoEntry: false, bigint: true }) : undefined;
  return stat ? `${stat.ino}:${stat.mtimeNs}:${stat.size}` : null;
}

function parse(path: string): AccessBook {
  try {
    return openBook(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new AccessDamaged(
      {
        zh: `账号文件 ${path} 已损坏或无法读取，没有启用任何账号。请用备份替换它；没有备份时删去整个 access 文件夹，再运行 npm run access -- init。`,
        en: `The file of accounts ${path} is damaged or cannot be read, so nobody was let in. Put a backup in its place; without one, remove the whole folder access and run npm run access -- init.`,
      },
      { cause },
    );
  }
}

function gone(path: string): AccessDamaged {
  return new AccessDamaged({
    zh: `文件夹在，而账号文件 ${path} 不见了，没有启用任何账号。请用备份放回它；没有备份时运行 npm run access -- init。`,
    en: `The folder is there but the file of accounts ${path} is gone, so nobody was let in. Put a backup back; without one, run npm run access -- init.`,
  });
}

/** Written beside and moved over the old one once it is on the disk, so that a cut leaves the one or the other. */
function replace(path: string, book: AccessBook): void {
  const next = `${path}.next`;
  const file = openSync(next, 'w', OWNER_ONLY.file);
  try {
    chmodSync(next, OWNER_ONLY.file);
    writeFileSync(file, packBook(book));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
  syncFolder(dirname(path));
}

/** Some systems cannot open a folder; there the move is as safe as they make it. */
function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // As above.
  } finally {
    closeSync(handle);
  }
}

/** The book on a Neo4j, which several servers share. */
import { GraphUnavailable } from '../errors.ts';
import { changeBookText, ensureAccessSchema, readBookText } from '../graph/queries/access-nodes.ts';
import type { GraphSession } from '../graph/session.ts';
import { EMPTY_BOOK, type AccessBook, type AccessStore } from './book.ts';
import { AccessDamaged } from './damage.ts';
import { openBook, packBook } from './envelope.ts';

/** @param session gives the open graph. @throws GraphUnavailable while there is none */
export function createGraphStore(session: () => GraphSession): AccessStore {
  let kept: { version: number; book: AccessBook } | null = null;

  async function read(): Promise<AccessBook | null> {
    const found = await readBookText(session(), kept?.version ?? -1);
    if (found === null) {
      if (kept !== null) throw GONE;
      return null;
    }
    if (found.text !== null) kept = { version: found.version, book: open(found.text) };
    return kept?.book ?? null;
  }

  return {
    async read() {
      try {
        return await read();
      } catch (error) {
        // While the graph is away what is in memory is still answered, and to whom that is known too.
        if (kept !== null && error instanceof GraphUnavailable) return kept.book;
        throw error;
      }
    },
    async change(work) {
      if (kept === null) await ensureAccessSchema(session());
      return changeBookText(session(), (text) => {
        const now = text === null ? EMPTY_BOOK : open(text);
        const { book, result } = work(now);
        return { text: book === now ? null : packBook(book), result };
      });
    },
  };
}

function open(text: string): AccessBook {
  try {
    return openBook(text);
  } catch (cause) {
    throw new AccessDamaged(
      {
        zh: 'Neo4j 中的账号节点 (:AccessBook) 已损坏，没有启用任何账号。请从备份恢复它；没有备份时删除该节点，再运行 npm run access -- init。',
        en: 'The node of accounts (:AccessBook) in the Neo4j is damaged, so nobody was let in. Restore it from a backup; without one, delete the node and run npm run access -- init.',
      },
      { cause },
    );
  }
}

const GONE = new AccessDamaged({
  zh: 'Neo4j 中的账号节点 (:AccessBook) 在服务运行时不见了，没有启用任何账号。请从备份恢复它，或运行 npm run access -- init 并重新启动。',
  en: 'The node of accounts (:AccessBook) in the Neo4j went while the service was running, so nobody was let in. Restore it from a backup, or run npm run access -- init and start again.',
});

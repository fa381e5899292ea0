import { GraphError } from './graph-error.ts';

/** A list as one page of it comes. */
export interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: unknown[];
}

/**
 * An answer with all pages of one of its lists. A ranked list belongs to one revision: where the data changes while it is read, it is
 * read once more from the start.
 * @param read a page, the first where `after` is null
 * @param pick finds the list in an answer
 */
export async function readWhole<R>(read: (after: string | null) => Promise<R>, pick: (answer: R) => Page | null | undefined): Promise<R> {
  try {
    return await readOnce(read, pick);
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'CURSOR_EXPIRED') throw error;
    return readOnce(read, pick);
  }
}

async function readOnce<R>(read: (after: string | null) => Promise<R>, pick: (answer: R) => Page | null | undefined): Promise<R> {
  const whole = await read(null);
  const list = pick(whole);
  let page = list;
  while (list && page?.pageInfo.hasNextPage) {
    page = pick(await read(page.pageInfo.endCursor));
    list.nodes.push(...(page?.nodes ?? []));
  }
  return whole;
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { graphqlFiles } from './read-graphql.ts';

/** A question that the bureau asks, with the query that answers it. Its id is the name of its file and stands in links. */
export interface SavedQuery {
  id: string;
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  query: string;
}

const HEAD = /^# title zh: (.+)\n# title en: (.+)\n# description zh: (.+)\n# description en: (.+)\n\n?/;

/**
 * Reads server/graphql/saved-queries: four comment lines (title and description in both languages), then the query.
 * @throws Error naming the file whose head is not of that form
 */
export function readSavedQueries(folder = 'server/graphql/saved-queries'): SavedQuery[] {
  return graphqlFiles(folder).map((path) => {
    const text = readFileSync(path, 'utf8');
    const head = HEAD.exec(text);
    if (!head)
      throw new Error(`${path} does not start with "# title zh: …", "# title en: …", "# description zh: …" and "# description en: …".`);
    const [all, titleZh, titleEn, descriptionZh, descriptionEn] = head as unknown as [string, string, string, string, string];
    return {
      id: basename(path, '.graphql'),
      title: { zh: titleZh, en: titleEn },
      description: { zh: descriptionZh, en: descriptionEn },
      query: text.slice(all.length),
    };
  });
}

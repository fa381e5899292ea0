import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ROLES, type Role, type SavedQuery } from '../../client/playground/saved-query.ts';
import { graphqlFiles } from './read-graphql.ts';

const HEAD = /^# title zh: (.+)\n# title en: (.+)\n# description zh: (.+)\n# description en: (.+)\n((?:# fill .+\n)*)\n?/;
const FILL = /^# fill (\w+): (\w+)$/gm;

/**
 * Reads server/graphql/saved-queries: four comment lines (title and description in both languages), a line
 * for each variable that is filled, then the query.
 * @throws Error naming the file whose head is not of that form
 */
export function readSavedQueries(folder = 'server/graphql/saved-queries'): SavedQuery[] {
  return graphqlFiles(folder).map((path) => {
    const text = readFileSync(path, 'utf8');
    const head = HEAD.exec(text);
    if (!head)
      throw new Error(`${path} does not start with "# title zh: …", "# title en: …", "# description zh: …" and "# description en: …".`);
    const [all, titleZh, titleEn, descriptionZh, descriptionEn, fills] = head as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      id: basename(path, '.graphql'),
      title: { zh: titleZh, en: titleEn },
      description: { zh: descriptionZh, en: descriptionEn },
      fills: readFills(path, fills),
      query: text.slice(all.length),
    };
  });
}

function readFills(path: string, lines: string): Record<string, Role> {
  const fills = [...lines.matchAll(FILL)].map(([, variable, role]) => [variable as string, role as Role] as const);
  const unknown = fills.find(([, role]) => !ROLES.includes(role));
  if (unknown) throw new Error(`${path} fills "${unknown[0]}" with "${unknown[1]}"; it must be one of ${ROLES.join(', ')}.`);
  return Object.fromEntries(fills);
}

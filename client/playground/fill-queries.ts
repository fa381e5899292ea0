import { ask } from '../api/ask.ts';
import { PlaygroundChainsDocument, PlaygroundExamplesDocument } from '../api/generated.ts';
import { findExamples, type Examples } from './find-examples.ts';
import { savedQueries } from './generated/saved-queries.ts';
import type { Role, SavedQuery } from './saved-query.ts';

type Language = 'zh' | 'en';

/** A saved query about what is loaded. `variables`: JSON, as the editor shows it. */
export interface FilledQuery {
  id: string;
  title: string;
  description: string;
  query: string;
  variables: string;
}

/** The saved queries about the chain and region that are loaded; without an answer from the service, those that need none. */
export async function readFilledQueries(language: Language): Promise<FilledQuery[]> {
  const [chain] = await ask(PlaygroundChainsDocument, {}, language).then(
    ({ chains }) => chains ?? [],
    () => [],
  );
  if (!chain?.region) return fillQueries({}, {}, language);
  const place = { chain: chain.id, region: chain.region.id };
  const examples = await ask(PlaygroundExamplesDocument, place, language).then(
    (found) => findExamples(chain, found),
    (): Examples => ({}),
  );
  return fillQueries(place, examples, language);
}

/** Fills what can be filled and leaves out the queries that lack something. */
export function fillQueries(
  place: Partial<Record<string, string>>,
  examples: Examples,
  language: Language,
  saved: readonly SavedQuery[] = savedQueries,
): FilledQuery[] {
  return saved.flatMap(({ id, title, description, fills, query }) => {
    const asked = [...query.matchAll(/\$(\w+): /g)].map((match) => match[1] as string);
    const values = asked.map((name) => [name, place[name] ?? valueOf(examples, fills[name])] as const);
    if (values.some(([name, value]) => value === undefined && (name in fills || name === 'chain' || name === 'region'))) return [];
    const variables = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    return {
      id,
      title: withNames(title[language], fills, examples, language),
      description: description[language],
      query,
      variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
    };
  });
}

function valueOf(examples: Examples, role: Role | undefined): string | string[] | undefined {
  return role && examples[role]?.value;
}

function withNames(title: string, fills: SavedQuery['fills'], examples: Examples, language: Language): string {
  const and = language === 'zh' ? '、' : ' and ';
  return title.replace(/\{\{(\w+)\}\}/g, (_, variable: string) => {
    const role = fills[variable];
    const named = role ? (examples[role]?.named ?? []) : [];
    return named.map(({ name, nameEn }) => (language === 'en' ? (nameEn ?? name) : name)).join(and);
  });
}

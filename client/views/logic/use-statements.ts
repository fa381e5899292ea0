import { LogicStatementsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';

/** The article whose slogans are answered here. */
const ARTICLE = 'S01';

/** The article and the labels that it holds; null while it is read, and in a graph without it. */
export function useStatements(): { id: string; labels: ReadonlySet<string> } | null {
  const { data } = useGraphQuery(LogicStatementsDocument, { article: ARTICLE });
  const source = data?.source ?? null;
  return source && { id: source.id, labels: new Set(source.passages.map(({ label }) => label)) };
}

/** What the address of the playground says: a saved query by its id, or a query of one's own with its variables. */
export interface PlaygroundAddress {
  saved: string | null;
  query: string | null;
  variables: string | null;
  language: 'zh' | 'en';
}

export function readAddress(search: string): PlaygroundAddress {
  const parameters = new URLSearchParams(search);
  return {
    saved: parameters.get('saved'),
    query: parameters.get('query'),
    variables: parameters.get('variables'),
    language: parameters.get('lang') === 'en' ? 'en' : 'zh',
  };
}

/** The search part of the address for what stands in the editor; what is not ours in it stays. */
export function toSearch(search: string, { saved, query, variables }: Pick<PlaygroundAddress, 'saved' | 'query' | 'variables'>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ saved, query: saved ? null : query, variables })) {
    if (value && value.trim() !== '') parameters.set(name, value);
    else parameters.delete(name);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

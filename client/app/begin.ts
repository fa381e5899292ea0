import type { QueryClient } from '@tanstack/react-query';
import { ShellDocument } from '../api/generated.ts';
import { createQueryClient } from '../api/query-client.ts';
import { toQuestion } from '../api/use-query.ts';
import { readLanguage, remembered } from './preferences.ts';
import { fetchScreen } from './screens.tsx';
import { speak } from './use-spoken.ts';

/**
 * Asks for all that the first picture waits for at once: the words, the screen of the address and what the frame is made of. Drawn piece
 * by piece, each would be asked for only when the one before has come. What fails here is asked for again, and told, where it is drawn.
 */
export function begin({ pathname, search }: Location): QueryClient {
  const language = readLanguage(new URLSearchParams(search).get('lang'), remembered.language());
  const queries = createQueryClient();
  speak(language).catch(() => undefined);
  fetchScreen(pathname);
  void queries.prefetchQuery(toQuestion(ShellDocument, {}, language));
  return queries;
}

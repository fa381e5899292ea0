import { EditSeenDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';

/** The revision that is looked at, null while it is not known. */
export function useSeen(): string | null {
  return useGraphQuery(EditSeenDocument, {}).data?.asOf?.id ?? null;
}

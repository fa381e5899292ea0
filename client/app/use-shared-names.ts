import { useMemo } from 'react';
import { SharedNamesDocument } from '../api/generated.ts';
import { useWholeList } from '../api/use-query.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { toTwinNames } from '../widgets/names/choices.ts';

/** The names that several enterprises bear, each with what tells its bearer apart. Empty until they are known. */
export function useSharedNames(): ReadonlyMap<string, string> {
  const nameOf = useNameOf();
  const { data } = useWholeList(SharedNamesDocument, {}, ({ enterprises }) => enterprises);
  return useMemo(
    () =>
      toTwinNames(
        (data?.enterprises?.nodes ?? []).map((one) => ({ id: one.id, name: nameOf(one), place: one.region && nameOf(one.region) })),
      ),
    [data, nameOf],
  );
}

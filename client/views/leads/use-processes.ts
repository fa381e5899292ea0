import { ProcessChoicesDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';

/** Between several things that speak against a lead. */
export const BETWEEN = ';';

export const splitVeto = (veto: string | null | undefined): string[] => (veto ?? '').split(BETWEEN).filter((one) => one !== '');

/** The processes of the chain, to choose among. */
export function useProcesses() {
  const { chain } = useScope();
  return useWholeList(ProcessChoicesDocument, { chain }, (data) => data.processes).data?.processes?.nodes ?? [];
}

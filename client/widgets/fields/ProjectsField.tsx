import { ProjectChoicesDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import type { Named } from '../../state/use-name-of.ts';
import { NamedField } from './NamedField.tsx';

interface Props {
  label: string;
  /** Those that may be of another chain. */
  was?: readonly (Named & { id: string })[];
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of projects of the chain. */
export function ProjectsField(field: Props) {
  const { chain } = useScope();
  const answer = useWholeList(ProjectChoicesDocument, { chain }, (data) => data.projects);
  return <NamedField {...field} list={answer.data?.projects?.nodes ?? []} />;
}

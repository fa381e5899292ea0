import { ProjectChoicesDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { NamedField, type NamedFieldProps } from './NamedField.tsx';

/** Any number of projects of the chain. */
export function ProjectsField(field: Omit<NamedFieldProps, 'list'>) {
  const { chain } = useScope();
  const answer = useWholeList(ProjectChoicesDocument, { chain }, (data) => data.projects);
  return <NamedField {...field} list={answer.data?.projects?.nodes ?? []} />;
}

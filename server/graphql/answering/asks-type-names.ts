import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Whether an operation asks for no more than the name of the query type: what a watcher asks to see that the service is there.
 * Introspection does not count: it can be made as long as any other answer.
 */
export function asksTypeNamesOnly(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const only = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      if (selection.kind === Kind.INLINE_FRAGMENT) return only(selection.selectionSet);
      return document.definitions.some(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value && only(one.selectionSet),
      );
    });
  return only(operation.selectionSet);
}

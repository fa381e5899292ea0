import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { sayGraphqlInChinese } from '../../shared/say-graphql.ts';

/** Says in Chinese what the editor marks as wrong in a query, whenever it marks anew. */
export function useChineseFaults(isChinese: boolean): void {
  const editor = useMonaco(({ monaco }) => monaco?.editor);
  useEffect(() => {
    if (!editor || !isChinese) return undefined;
    const listener = editor.onDidChangeMarkers((uris) => {
      for (const resource of uris) {
        const model = editor.getModel(resource);
        const marks = editor.getModelMarkers({ resource });
        for (const owner of new Set(marks.map((mark) => mark.owner))) {
          const own = marks.filter((mark) => mark.owner === owner);
          const said = own.map((mark) => ({ ...mark, message: sayGraphqlInChinese(mark.message) }));
          // What is Chinese already stays: to mark it again would tell of it again, for ever.
          if (model && said.some(({ message }, at) => message !== own[at]?.message)) editor.setModelMarkers(model, owner, said);
        }
      }
    });
    return () => listener.dispose();
  }, [editor, isChinese]);
}

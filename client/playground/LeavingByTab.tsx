import { useGraphiQL } from '@graphiql/react';
import { TabFocus } from 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js';
import { useEffect } from 'react';
import { words } from './words.ts';

/** Lets Tab and Shift+Tab leave the editors, as everywhere on a page: who has no mouse would stay in them for ever. Says how to indent. */
export function LeavingByTab({ language }: { language: 'zh' | 'en' }) {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const answer = useGraphiQL((state) => state.responseEditor);
  useEffect(() => TabFocus.setTabFocusMode(true), []);
  useEffect(() => {
    // Chinese commas are no attack on the reader, as the editor would have it.
    for (const editor of [query, variables, answer]) editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    // The names in an answer are Chinese on an English screen too.
    answer?.getContainerDomNode().setAttribute('lang', 'zh-CN');
  }, [query, variables, answer]);
  return <p className="leaving">{words[language].leaving}</p>;
}

import { TabFocus } from 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js';
import { useEffect } from 'react';
import { words } from './words.ts';

/** Lets Tab and Shift+Tab leave the editors, as everywhere on a page: who has no mouse would stay in them for ever. Says how to indent. */
export function LeavingByTab({ language }: { language: 'zh' | 'en' }) {
  useEffect(() => TabFocus.setTabFocusMode(true), []);
  return <p className="leaving">{words[language].leaving}</p>;
}

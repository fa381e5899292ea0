/** Whether Tab leaves every editor of the page; the library's own switch (Ctrl + M), for which it has no setting. */
declare module 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js' {
  export const TabFocus: { setTabFocusMode(leaves: boolean): void };
}

/** The editor's English sentences in Chinese; made at the build (scripts/editor-words.ts). */
declare module 'virtual:editor-words' {
  export const words: Readonly<Record<string, string>>;
}

/** Where the editor looks its sentences up. */
declare var editorWords: Readonly<Record<string, string>> | undefined;

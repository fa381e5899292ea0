/** Whether Tab leaves every editor of the page; the library's own switch (Ctrl + M), for which it has no setting. */
declare module 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js' {
  export const TabFocus: { setTabFocusMode(leaves: boolean): void };
}

/** The Chinese words of the query editor, which its makers ship for another way of loading it than ours. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const EDITOR = 'node_modules/monaco-editor/dev/vs';
const WORDS = 'virtual:editor-words';
/** Keys are called as they are marked. */
const KEYS: ReadonlySet<string> = new Set(['Super', 'Option', 'Windows', 'Shift', 'Ctrl', 'Alt', 'Control', 'Command']);
/** Where the editor asks for each of its sentences, in English with blanks for what is filled in. */
const SAY = 'function _format(message, args) {';

/**
 * Has the editor look its English sentences up in `globalThis.editorWords`, and makes a module of that name's content, so that it is
 * fetched by whoever reads Chinese and by nobody else.
 * @throws Error where the editor's files are not as expected, at the build
 */
export function editorWords(): Plugin {
  return {
    name: 'editor-words',
    resolveId: (id) => (id === WORDS ? `\0${WORDS}` : null),
    load: (id) => (id === `\0${WORDS}` ? `export const words = ${JSON.stringify(readWords())};` : null),
    transform(code, id) {
      if (!id.endsWith('/monaco-editor/esm/vs/nls.js')) return null;
      if (!code.includes(SAY)) throw new Error(`${id} does not hold "${SAY}": its sentences are asked for in another place now.`);
      return { code: code.replace(SAY, `${SAY} message = globalThis.editorWords?.[message] ?? message;`), map: null };
    },
  };
}

/** English sentence → Chinese: the one list is in the program, the other beside it, and numbers hold them together. */
function readWords(): Record<string, string> {
  const program = readFileSync(`${EDITOR}/editor/editor.main.js`, 'utf8');
  const [, list] = /_VSCODE_NLS_MESSAGES=(\[.*?\]);/s.exec(readFileSync(`${EDITOR}/nls.messages.zh-cn.js`, 'utf8')) ?? [];
  const chinese = JSON.parse(list ?? '[]') as string[];
  const found = [...program.matchAll(/localize2?\)?\((\d+), ("(?:[^"\\]|\\.)*")/g)].map(([, at, text]) => [
    JSON.parse((text as string).replaceAll("\\'", "'").replaceAll('\t', '\\t')) as string,
    chinese[Number(at)],
  ]);
  if (found.length === 0 || chinese.length === 0) throw new Error(`The sentences of the editor are not found in ${EDITOR}.`);
  return Object.fromEntries(found.filter(([english, said]) => said && !KEYS.has(english as string)) as [string, string][]);
}

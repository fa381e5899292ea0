import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * Has the browser fetch the program that draws along with the one that begins: the latter asks the server meanwhile, and only then
 * imports the former.
 * @param program the file that draws, and `page` the one that it draws in, both from the root of the client
 */
export function preloadPage(program: string, page: string): Plugin {
  return {
    name: 'preload-page',
    // In development there is no bundle, and the browser asks for each file as it meets it.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (path !== page) return html;
        const start = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(program));
        if (!start) throw new Error(`The build has no program of ${program}.`);
        return [...findFiles(start.fileName, bundle)].filter((file) => !html.includes(`/${file}"`)).map(toTag);
      },
    },
  };
}

/** A program with all that it imports, and their styles. */
function findFiles(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (found.has(file) || chunk?.type !== 'chunk') return found;
  found.add(file);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const one of chunk.imports) findFiles(one, bundle, found);
  return found;
}

function toTag(file: string): HtmlTagDescriptor {
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' };
}

/** How long the functions of a file are, and how wide its lines. */

/** Characters of a line; the one thing that may stand beyond is a sentence or a pattern, which nothing can break. */
const WIDTH = { line: 140, unbroken: 40 };

/**
 * How a function begins, set apart by its indent as the formatter writes it: a declaration, a constant or property, a method, an
 * argument.
 */
const BEGINS = [
  /^(\s*)(?:export )?(?:async )?function\*? (\w+)/,
  /^(\s*)(?:export )?(?:const )?(\w+)(?: =|:) (?:async )?(?:<.*>)?\((?:.*[{(])?$/,
  /^(\s+)(?!if |for |while |switch |return )(?:async |get )?([\w.]+)(?:<.*>)?\(.*\{$/,
];

/** The functions of a file, each with the lines that are in none of those inside it. */
export function findFunctions(text: string): { name: string; own: number }[] {
  const found: { name: string; own: number }[] = [];
  const open: { name: string; own: number; indent: string }[] = [];
  for (const line of text.split('\n')) {
    const [, indent, name] = BEGINS.map((pattern) => pattern.exec(line)).find((match) => match !== null) ?? [];
    if (name !== undefined) open.push({ name, own: 0, indent: indent! });
    const last = open.at(-1);
    if (last === undefined) continue;
    last.own += 1;
    if (!line.startsWith(`${last.indent}}`) && !line.startsWith(`${last.indent});`)) continue;
    // "}: Props) {" ends the parameters only.
    if (/[{(]$/.test(line)) continue;
    found.push({ name: last.name, own: last.own });
    open.pop();
  }
  return found;
}

/** By characters, not by the columns that Chinese takes. */
export function isTooWide(line: string): boolean {
  if ([...line].length <= WIDTH.line) return false;
  if (/^\s*(\/?\*|\/\/)/.test(line)) return true;
  const strings = [...line.matchAll(/'[^']*'|"[^"]*"|[`/].*/g)].map(([text]) => text.length);
  return !strings.some((length) => length >= WIDTH.unbroken);
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What came after Chromium 109, with the version that it came with. The builder turns newer words of the language and of styles into older
 * ones, but brings along no function that is missing. `toSorted` and its like are in the types that the sources are checked against.
 */
const NEWER_IN_PROGRAMS: readonly [RegExp, string][] = [
  [/\.(toSorted|toReversed|toSpliced)\(/, '110'],
  [/\b(search|params|parameters|address|searchParams)\.size\b/, 'URLSearchParams.size, 113'],
  [/\b(Object|Map)\.groupBy\(/, '117'],
  [/\bPromise\.(withResolvers|try)\b/, '119'],
  [/\bURL\.(canParse|parse)\(/, '120'],
  [/\bArray\.fromAsync\(/, '121'],
  [/\.(union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/, '122'],
  [/\b(values|keys|entries)\(\)\s*\.(map|filter|take|drop|flatMap|reduce|some|every|find|toArray|forEach)\(/, 'helpers of iterators, 122'],
  [/\b(AbortSignal\.any|RegExp\.escape|startViewTransition|showPopover)\(/, '111 and later'],
  [/\bisWellFormed\(|\btoWellFormed\(/, '111'],
];
/** What degrades by itself (`text-wrap`) is not here; what needs a word for older browsers has it on the line before. */
const NEWER_IN_STYLES: readonly [RegExp, string][] = [
  [/@starting-style|@scope\b|@property\b/, '111 and later'],
  [/\blight-dark\(|\bfield-sizing:|\banchor-name:|\bposition-anchor:/, '123 and later'],
  [/:popover-open|:user-(in)?valid\b/, '114 and later'],
  [/\bsubgrid\b/, '117'],
  [/^\s*&/, 'nesting, 112'],
];
const MIXED = /^\s*([\w-]+):.*\bcolor-mix\(/;

const files = ['client', 'shared'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);

describe('a browser of the age of Chromium 109', () => {
  it('knows all that programs and styles use, or has another word for it', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap((path) => findNewer(path, readFileSync(path, 'utf8')).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it('is missed where something newer stands, so that the test above means something', () => {
    expect(findNewer('a.ts', 'const a = list.toSorted();\nconst b = [...set.values()].map(f);')).toEqual(['1: 110']);
    expect(findNewer('a.ts', 'if (params.size > 0) go(Object.groupBy(a, f));')).toHaveLength(2);
    expect(findNewer('a.css', 'a {\n  color: color-mix(in srgb, red, blue);\n}')).toEqual(['2: colors are mixed from 111 on']);
    expect(findNewer('a.css', 'a {\n  color: red;\n  color: color-mix(in srgb, red, blue);\n}')).toEqual([]);
    expect(findNewer('a.css', 'a {\n  & b {\n  }\n}')).toEqual(['2: nesting, 112']);
  });
});

/** `line: what came when`, for each thing that is too new. */
function findNewer(path: string, text: string): string[] {
  const isStyle = path.endsWith('.css');
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const newer = (isStyle ? NEWER_IN_STYLES : NEWER_IN_PROGRAMS).filter(([what]) => what.test(line)).map(([, since]) => since);
    const mixed = isStyle ? MIXED.exec(line)?.[1] : undefined;
    if (mixed !== undefined && !lines[at - 1]?.trim().startsWith(`${mixed}:`)) newer.push('colors are mixed from 111 on');
    return newer.map((since) => `${at + 1}: ${since}`);
  });
}

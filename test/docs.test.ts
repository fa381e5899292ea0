import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const pages = tracked.filter((path) => path.endsWith('.md'));
const code = tracked.filter((path) => /^(server|client|scripts|test)\/.*\.(ts|tsx|graphql)$/.test(path) && !path.startsWith('test/docs.'));

describe('the written word', () => {
  it('has every page and file that a page links to', () => {
    const missing = pages.flatMap((page) =>
      linksOf(readFileSync(page, 'utf8'))
        .filter((target) => !existsSync(join(dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('has every section of the analysis that the code refers to', () => {
    const sections = sectionsOf(readFileSync('docs/analysis.md', 'utf8'));
    const cited = code.flatMap((path) => citationsOf(readFileSync(path, 'utf8')).map((section) => ({ path, section })));
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter(({ section }) => !sections.has(section))).toEqual([]);
  });

  it('finds a citation however the line breaks and however many sections it names', () => {
    expect(citationsOf('/** see analysis.md\n * sections 1 and 4: what a group\n */ analysis.md, section 12')).toEqual(['1', '4', '12']);
  });
});

/** Relative targets of links and pictures, without their anchors. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] as string).replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

function sectionsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/^## (\d+)\./gm)].map((match) => match[1] as string));
}

function citationsOf(text: string): string[] {
  const cited = text.matchAll(
    /(?:analysis\.md|of the analysis)?[,(\s*]*(?:analysis\.md)[,\s*]*sections?[\s*]+(\d+(?:(?:,|\s+and|\s+to)\s+\d+)*)/g,
  );
  return [...cited].flatMap((match) => [...(match[1] as string).matchAll(/\d+/g)].map((number) => number[0]));
}

import { tidy, toHalfWidth } from './tidy-text.ts';

const DELIMITERS = [',', '\t', ';'];

/** A spreadsheet may be told the delimiter in a line before the header ("sep=;"); it shows no such row, and counts none. */
const HINT = /^sep=.(\r\n|\r|\n)/i;

export function withoutHint(text: string): string {
  return text.replace(HINT, '');
}

/**
 * What sets the cells of a table apart, decided once for the whole file: the sign between which most of the header's parts are names of
 * columns; where that leaves several, the one that stands there most often.
 */
export function findDelimiter(text: string, columns: readonly string[]): string {
  const header = text.slice(0, text.search(/\r|\n|$/));
  const score = (sign: string) => {
    const parts = header.split(sign).map((part) =>
      toHalfWidth(tidy(part))
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    );
    return { sign, known: parts.filter((part) => columns.includes(part)).length, parts: parts.length };
  };
  const best = DELIMITERS.map(score).sort((a, b) => b.known - a.known || b.parts - a.parts)[0];
  return best?.sign ?? ',';
}

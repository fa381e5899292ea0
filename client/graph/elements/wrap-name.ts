import { fitLabel, widthOfText } from './to-elements.ts';

/** The letters of a box, and the room at its sides. */
export const LABEL = { size: 13, margin: 12, line: 16 } as const;
const MEASURED_AT = 14;

let segmenter: Intl.Segmenter | null = null;

/** Words of a name in either language; single signs where the browser knows no words. */
function wordsOf(name: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...name];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(name)) {
    // Nobody begins a line with what closes a bracket or a sentence.
    if (words.length > 0 && /^[\s)\]）】》、，。·.,;:!?'’”-]+$/u.test(segment)) words[words.length - 1] += segment;
    else if (words.length > 0 && /[(（《【“‘]$/u.test(words.at(-1)!)) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

/**
 * A name in as many lines as its box holds, broken between words, never inside one (unless one alone is wider than the box). What does
 * not fit is cut at the end of the last line: the whole name stands in the title and the table.
 */
export function wrapName(name: string, { width, height }: { width: number; height: number }): string {
  const most = Math.max(1, Math.floor((height - 4) / LABEL.line));
  const room = ((width - LABEL.margin) * MEASURED_AT) / LABEL.size;
  const lines: string[] = [''];
  for (const word of wordsOf(name).flatMap((one) => (widthOfText(one.trimEnd()) > room ? [...one] : [one]))) {
    const last = lines.length - 1;
    if (lines[last] === '' || widthOfText((lines[last]! + word).trimEnd()) <= room) lines[last] += word;
    else lines.push(word.trimStart());
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  if (lines.length > most) shown[most - 1] = fitLabel(`${lines.slice(most - 1).join('')}`, room);
  return shown.join('\n');
}

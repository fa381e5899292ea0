import { InvalidInput } from '../../errors.ts';

/** Characters of a text that are read at once, in code points: what a screen shows, and 60 kB of an answer at most. */
export const MOST_CHARACTERS = 20_000;

export interface TextRange {
  start: number;
  end: number;
}

/** The part of a text to read: from its beginning, and as much as is read at once, where nothing else is said. */
export function toTextRange(given: { start?: number | null; end?: number | null } | null | undefined): TextRange {
  const start = given?.start ?? 0;
  return { start, end: given?.end ?? start + MOST_CHARACTERS };
}

/** @throws InvalidInput for an end before the start, and for more characters than are read at once */
export function checkTextRange(range: TextRange): TextRange {
  const count = range.end - range.start;
  if (count >= 0 && count <= MOST_CHARACTERS) return range;
  throw new InvalidInput(
    {
      zh: `参数 range 须包含 0 到 ${MOST_CHARACTERS} 个字符，收到的是从 ${range.start} 到 ${range.end}，请分几次读取。`,
      en: `The argument range must hold from 0 to ${MOST_CHARACTERS} characters, and it goes from ${range.start} to ${range.end}; please read in parts.`,
    },
    { argument: 'range', maximum: MOST_CHARACTERS },
  );
}

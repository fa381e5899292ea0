/** A text whose places are counted in code points, without keeping each of them. */
export interface SourceText {
  /** In code points. */
  readonly length: number;
  /** The words from start, the end excluded; what lies beyond the text is left out. */
  slice(start: number, end: number): string;
}

/** Every so many code points the place in the text is kept. */
const STEP = 1024;

/** Without the mark that some editors put at the start of a file, which is no character of the text. */
export function toSourceText(content: string): SourceText {
  const text = content.replace(/^\uFEFF/, '');
  // Without characters of two units, code points and units are the same.
  return /[\uD800-\uDBFF]/.test(text) ? toMarkedText(text) : { length: text.length, slice: (start, end) => text.slice(start, end) };
}

function toMarkedText(text: string): SourceText {
  const marks: number[] = [];
  let length = 0;
  for (let unit = 0; unit < text.length; unit += unitsAt(text, unit)) if (length++ % STEP === 0) marks.push(unit);
  const toUnit = (point: number): number => {
    if (point >= length) return text.length;
    let unit = marks[Math.floor(point / STEP)]!;
    for (let left = point % STEP; left > 0; left--) unit += unitsAt(text, unit);
    return unit;
  };
  return { length, slice: (start, end) => text.slice(toUnit(start), toUnit(end)) };
}

function unitsAt(text: string, unit: number): number {
  return text.codePointAt(unit)! > 0xffff ? 2 : 1;
}

/** The words of a range; null where the text is too short for it, so it is another text. */
export function cutQuote(text: SourceText, { start, end }: { start: number; end: number }): string | null {
  return start >= 0 && end <= text.length && start < end ? text.slice(start, end) : null;
}

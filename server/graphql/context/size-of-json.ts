/** `null`, `true` and `false,`. */
const WORD_BYTES = 6;
/** A whole number below the thousand with its sign. */
const SMALL_NUMBER_BYTES = 4;

/**
 * How many bytes a value takes as JSON in UTF-8, at most a few more; stops counting once there are more than `most`. Without
 * recursion, since a caller may nest as deep as he likes. It is asked for every field of every answer, so what has no parts
 * takes next to nothing.
 */
export function sizeOfJson(value: unknown, most = Infinity): number {
  return typeof value === 'object' && value !== null ? sizeOfParts(value, most) : sizeOfOne(value);
}

function sizeOfParts(value: object, most: number): number {
  let bytes = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && bytes <= most) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) bytes += sizeOfOne(one);
    else if (Array.isArray(one)) {
      bytes += 2 + one.length;
      if (bytes <= most) for (const item of one) waiting.push(item);
    } else if (ArrayBuffer.isView(one)) {
      bytes += one.byteLength;
    } else {
      bytes += 2;
      for (const [key, item] of Object.entries(one)) {
        bytes += sizeOfText(key) + 2;
        waiting.push(item);
      }
    }
  }
  return bytes;
}

function sizeOfOne(value: unknown): number {
  if (typeof value === 'string') return sizeOfText(value);
  if (typeof value !== 'number') return WORD_BYTES;
  return Number.isInteger(value) && value > -1000 && value < 1000 ? SMALL_NUMBER_BYTES : String(value).length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPE_BYTES = 6;

function sizeOfText(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20) bytes += ESCAPE_BYTES;
    else if (unit < 0x80) bytes += unit === QUOTE || unit === BACKSLASH ? 2 : 1;
    else if (unit < 0x800) bytes += 2;
    // A half of a pair that stands alone is written as an escape.
    else bytes += unit >= 0xd800 && unit <= 0xdfff ? ESCAPE_BYTES : 3;
  }
  return bytes;
}

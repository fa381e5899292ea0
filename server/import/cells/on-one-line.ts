/** A text that is broken into lines for the width of its cell alone: put together again, with a blank between words of letters. */
export function onOneLine(text: string): string {
  return text.replace(/(?<=[^\x20-\x7e])\s*[\r\n]+\s*/g, '').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** About how wide a text of 13 px is: Chinese signs are as wide as they are high, Latin ones about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/u.test(sign) ? 13 : 7.2;
  return width;
}

/** As much of a text as fits, with an ellipsis where it is cut; the place that shows it tells the whole as a title. */
export function cutText(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(`${kept}${sign}…`) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in at most two lines that fit, broken between words or after a slash, Chinese after any sign; what is left over is cut. */
export function wrapText(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*/gu) ?? [text];
  let first = '';
  let used = 0;
  while (used < pieces.length && widthOf((first + pieces[used]!).trimEnd()) <= width) {
    first += pieces[used]!;
    used += 1;
  }
  const slash = text.indexOf('/') + 1;
  if (slash > 0 && slash < first.length && widthOf(text.slice(slash)) <= width) return [text.slice(0, slash), text.slice(slash)];
  const rest = pieces.slice(used).join('');
  return first === '' ? [cutText(text, width)] : [first.trimEnd(), cutText(rest, width)];
}

/** Lines that squares take in so many slots each; a square is not parted from its number. @param taken slots of each square */
export function countLines(taken: readonly number[], slots: number): number {
  const [last] = placeSlots(taken, slots).slice(-1);
  return last === undefined ? 0 : Math.floor(last / slots) + 1;
}

/** The first slot of each square, counted through the lines. */
export function placeSlots(taken: readonly number[], slots: number): number[] {
  let next = 0;
  return taken.map((own) => {
    if ((next % slots) + own > slots && next % slots > 0) next += slots - (next % slots);
    const slot = next;
    next += own;
    return slot;
  });
}

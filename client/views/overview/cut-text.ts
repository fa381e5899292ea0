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

/** A, B, … Z, AA of a column from 0. */
export function toLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? toLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

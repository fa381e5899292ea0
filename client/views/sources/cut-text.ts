/** A statement's place in a text: 0-based code points, end excluded. */
export interface Placed {
  label: string;
  range: { start: number; end: number };
}

/** A piece of the text and the labels of every statement that covers it. */
export interface TextPiece {
  text: string;
  start: number;
  labels: readonly string[];
}

/** Cuts a text at the borders of its statements; joined, the pieces are the text. Ranges beyond the text are cut off. */
export function cutText(text: string, statements: readonly Placed[]): TextPiece[] {
  const points = [...text];
  const within = (at: number): number => Math.max(0, Math.min(points.length, at));
  const borders = [...new Set([0, points.length, ...statements.flatMap(({ range }) => [within(range.start), within(range.end)])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1] ?? points.length;
    const labels = statements.filter(({ range }) => range.start <= start && range.end >= end).map(({ label }) => label);
    return { text: points.slice(start, end).join(''), start, labels };
  });
}

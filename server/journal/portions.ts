/** Lines a few at a time, so that a long journal is written piece by piece. */
const CHARACTERS = 4_000_000;

export async function* toPortions(texts: AsyncIterable<string>, characters = CHARACTERS): AsyncGenerator<string[]> {
  let portion: string[] = [];
  let length = 0;
  for await (const text of texts) {
    portion.push(text);
    length += text.length;
    if (length < characters) continue;
    yield portion;
    portion = [];
    length = 0;
  }
  if (portion.length > 0) yield portion;
}

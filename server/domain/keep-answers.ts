/** Texts and answers that one function keeps, where nothing else is said; one that is longer stands once, and would only take room. */
const MOST = 1_000;
const MOST_CHARACTERS = 100;

/**
 * A function of a text that looks up what it was asked before: a table says the same few words over and over. What it gives must not be
 * changed by whoever gets it.
 * @param most texts that are kept; beyond, it begins anew
 */
export function keepAnswers<T>(of: (text: string) => T, most = MOST): (text: string) => T {
  const kept = new Map<string, { answer: T }>();
  return (text) => {
    if (text.length > MOST_CHARACTERS) return of(text);
    const known = kept.get(text);
    if (known !== undefined) return known.answer;
    const answer = of(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, { answer });
    return answer;
  };
}

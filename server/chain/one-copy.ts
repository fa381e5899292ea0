/** Words that rows say over and over, each once in memory: rows that were packed part by part bring each of them along. */

/** What one row says for itself, and hardly any other. */
const OWN: ReadonlySet<string> = new Set(['name', 'nameEn', 'note', 'uscc', 'listedCode', 'title', 'text', 'quote', 'summary']);
/** Whose ids others name. */
const NAMED: ReadonlySet<string> = new Set(['chains', 'regions', 'products', 'processes', 'enterprises', 'sources']);
/** Longer ones are sentences. */
const MOST = 40;

/** Goes over rows in place, noun by noun; what is named must come before what names it. It is kept for one reading only. */
export function createOneCopy(): (noun: string, rows: readonly unknown[]) => void {
  const words = new Map<string, string>();
  const visit = (holder: Record<string, unknown>, withId: boolean): void => {
    for (const key in holder) {
      const value = holder[key];
      if (typeof value === 'string') {
        if (value.length > MOST || OWN.has(key) || (key === 'id' && !withId)) continue;
        const known = words.get(value);
        if (known === undefined) words.set(value, value);
        else holder[key] = known;
      } else if (Array.isArray(value) && key !== 'evidence') {
        for (const one of value) if (typeof one === 'object' && one !== null) visit(one as Record<string, unknown>, false);
      }
    }
  };
  return (noun, rows) => {
    const withId = NAMED.has(noun);
    for (const row of rows) if (typeof row === 'object' && row !== null) visit(row as Record<string, unknown>, withId);
  };
}

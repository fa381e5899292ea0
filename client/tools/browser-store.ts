/** What this browser keeps under the key, null where it keeps nothing or forbids to look. */
export function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the text under the key. @returns whether the browser took it: it may keep nothing, or have no room */
export function keepText(key: string, text: string): boolean {
  try {
    window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

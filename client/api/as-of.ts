/** The revision of the past that the page is looked at, `asof=12` in its address; null for the newest. */
export const AS_OF = 'asof';

export function readAsOf(search: string = window.location.search): string | null {
  return new URLSearchParams(search).get(AS_OF)?.slice(0, 40) || null;
}

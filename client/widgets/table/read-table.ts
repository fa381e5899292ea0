/** A cell that is taken along: a number stays one, `percent` says that it is a share. */
export type Cell = string | { value: number; percent: boolean };

/** A table as a reader sees it, and the sources that its cells lead to. */
export interface ReadTable {
  head: string[];
  rows: Cell[][];
  sources: { id: string; title: string }[];
}

/** What is for hands or ears only. */
const NOT_READ = 'button:not(.rec-sort), .lt-ears, [aria-hidden="true"], script, style';
const NUMBER = /^-?\d{1,3}(,?\d{3})*(\.\d+)?$/;

/** Reads the drawn table: head, rows as texts and numbers, and each source that a link in it opens, once. */
export function readTable(table: HTMLTableElement): ReadTable {
  const head = [...table.querySelectorAll('thead th')].map((cell) => textOf(cell));
  const rows = [...table.querySelectorAll('tbody tr:not([hidden])')].map((row) => [...row.children].map(toCell));
  const sources = new Map<string, string>();
  for (const link of table.querySelectorAll<HTMLAnchorElement>('tr:not([hidden]) a[href*="/sources/"]')) {
    const id = decodeURIComponent(/\/sources\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
    if (id !== '' && !sources.has(id)) sources.set(id, link.title || textOf(link));
  }
  return { head, rows, sources: [...sources].map(([id, title]) => ({ id, title })) };
}

function toCell(cell: Element): Cell {
  const text = textOf(cell, true);
  const percent = text.endsWith('%');
  const digits = (percent ? text.slice(0, -1).trim() : text).replace(/^−/, '-');
  if (!cell.matches('.rec-number, .lt-number') || !NUMBER.test(digits)) return text;
  const value = Number(digits.replaceAll(',', ''));
  return { value: percent ? value / 100 : value, percent };
}

/**
 * The text without what is not read; what stands in blocks of its own is parted by "; ".
 * @param taken whether a mark that is a sign on screen says its words
 */
export function textOf(element: Element, taken = false): string {
  const copy = element.cloneNode(true) as Element;
  const marks = [...copy.querySelectorAll<HTMLElement>('[data-taken]')];
  if (taken) for (const mark of marks) mark.replaceWith(` ${mark.dataset['taken']} `);
  for (const one of copy.querySelectorAll(NOT_READ)) one.remove();
  for (const block of copy.querySelectorAll('li, div, p, br')) block.append('\n');
  return (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('; ');
}

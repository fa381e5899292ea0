/** What a meeting is about: a gap, a firm to call (about one product or at large), or a note of one's own. */
export type ListItem =
  | { kind: 'gap'; chain: string; region: string; product: string }
  | { kind: 'target'; chain: string; region: string; product: string | null; enterprise: string }
  | { kind: 'note'; id: string; text: string };

/** A list that nobody could go through in a meeting is no list; notes are lines, not papers. */
export const MOST_ITEMS = 60;
export const LONGEST_NOTE = 400;
export const LONGEST_NAME = 60;
const LONGEST_ID = 200;

/** What tells an item from the others of a list: the same gap stands there once. */
export function keyOf(item: ListItem): string {
  return item.kind === 'note' ? `n~${item.id}` : toCode(item);
}

/**
 * The items as one piece of an address: fields parted by ~, items by commas, both written !- and !. inside a field (and ! as !!), so that
 * Chinese stays as short as the address allows.
 */
export function writeItems(items: readonly ListItem[]): string {
  return items.map(toCode).join(',');
}

/** The items that an address holds; what is none is left out, so is what stands there twice and what goes beyond the limits. */
export function readItems(text: string): ListItem[] {
  return toClean(text.split(',').flatMap((code, at) => toItem(code.split('~').map(unescape), at) ?? []));
}

/** Items from anywhere (an address, what a browser kept), made fit for a list. */
export function toClean(items: readonly ListItem[]): ListItem[] {
  const once = new Map<string, ListItem>();
  for (const item of items) if (!once.has(keyOf(item))) once.set(keyOf(item), item);
  return [...once.values()].slice(0, MOST_ITEMS);
}

/** An item as it was kept as JSON, null where it is none. */
export function toKeptItem(value: unknown): ListItem | null {
  if (typeof value !== 'object' || value === null) return null;
  const kept = value as Readonly<Record<string, unknown>>;
  const [chain, region, product, enterprise, id] = ['chain', 'region', 'product', 'enterprise', 'id'].map((name) => {
    const field = kept[name];
    return typeof field === 'string' && field.length <= LONGEST_ID ? field : '';
  }) as [string, string, string, string, string];
  if (kept['kind'] === 'note') return id && typeof kept['text'] === 'string' ? toNote(id, kept['text']) : null;
  if (!chain || !region) return null;
  if (kept['kind'] === 'gap') return product ? { kind: 'gap', chain, region, product } : null;
  return kept['kind'] === 'target' && enterprise ? { kind: 'target', chain, region, product: product || null, enterprise } : null;
}

function toCode(item: ListItem): string {
  if (item.kind === 'note') return ['n', item.text].map(escape).join('~');
  if (item.kind === 'gap') return ['g', item.product, item.region, item.chain].map(escape).join('~');
  return ['t', item.product ?? '', item.enterprise, item.region, item.chain].map(escape).join('~');
}

function toItem([word, ...fields]: string[], at: number): ListItem | null {
  // Notes are told apart by where they stand: two may say the same.
  if (word === 'n') return fields[0] ? toNote(String(at), fields[0]) : null;
  if (word === 'g') return toKeptItem({ kind: 'gap', product: fields[0], region: fields[1], chain: fields[2] });
  if (word !== 't') return null;
  return toKeptItem({ kind: 'target', product: fields[0], enterprise: fields[1], region: fields[2], chain: fields[3] });
}

function toNote(id: string, text: string): ListItem {
  return { kind: 'note', id, text: text.slice(0, LONGEST_NOTE) };
}

function escape(field: string): string {
  return field.replaceAll('!', '!!').replaceAll('~', '!-').replaceAll(',', '!.');
}

function unescape(field: string): string {
  return field.replace(/!([!\-.])/g, (_, sign: string) => (sign === '!' ? '!' : sign === '-' ? '~' : ','));
}

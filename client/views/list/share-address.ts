import type { NamedList } from '../../list/kept-lists.ts';
import { readItems, writeItems, type ListItem } from '../../list/list-items.ts';
import type { Param } from '../../state/params.ts';

/** What servers and mail programs pass on for certain; an address beyond it would be cut on its way. */
const LONGEST = 8000;

/** A list of somebody else, as the address brings it; null where it brings none. */
export const SHARED_STATE = {
  items: {
    name: 'items',
    read: (text) => (text === null ? null : readItems(text)),
    write: (items) => items && writeItems(items),
  } satisfies Param<ListItem[] | null>,
  title: { name: 'title', read: (text) => text ?? '', write: (title) => title || null } satisfies Param<string>,
};

/** The address that opens the list as it is now, wherever it is opened; null where it would be too long. */
export function toShareAddress(list: NamedList, { href }: { href: string }): string | null {
  const address = new URL(href);
  address.searchParams.set('items', writeItems(list.items));
  if (list.name) address.searchParams.set('title', list.name);
  else address.searchParams.delete('title');
  return address.href.length > LONGEST ? null : address.href;
}

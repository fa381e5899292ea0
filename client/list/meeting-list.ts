import { useSyncExternalStore } from 'react';
import { activeOf, changeLists, followLists, readLists, withActive, type NamedList } from './kept-lists.ts';
import { keyOf, MOST_ITEMS, type ListItem } from './list-items.ts';

/** The meeting list in use, the names of all lists of this browser, and what can be done with them. */
export interface MeetingList extends NamedList {
  all: readonly NamedList[];
  /** False: this browser did not take the last change; it is gone with the page unless the address is kept. */
  kept: boolean;
  has(item: ListItem): boolean;
}

/** The list in use as it is in every place of the page, in other windows too. */
export function useMeetingList(): MeetingList {
  const lists = useSyncExternalStore(followLists, readLists);
  const active = activeOf(lists);
  return {
    ...active,
    all: lists.lists,
    kept: lists.kept,
    has: (item) => active.items.some((one) => keyOf(one) === keyOf(item)),
  };
}

/** How many items the list in use holds, for the header. */
export function useMeetingCount(): number {
  return useSyncExternalStore(followLists, () => activeOf(readLists()).items.length);
}

/** What can be done with the lists of this browser, from anywhere. */
export const meetingLists = {
  /** At the end; nothing where it stands there already. @returns whether there was room */
  add: (...added: ListItem[]): boolean => {
    const { items } = activeOf(readLists());
    const news = added.filter((item) => items.every((one) => keyOf(one) !== keyOf(item)));
    if (items.length + news.length > MOST_ITEMS) return false;
    setItems((now) => [...now, ...news]);
    return true;
  },
  addNote: (text: string): boolean => meetingLists.add({ kind: 'note', id: newId(), text }),
  write: (id: string, text: string) =>
    setItems((items) => items.map((one) => (one.kind === 'note' && one.id === id ? { ...one, text } : one))),
  remove: (item: ListItem) => setItems((items) => items.filter((one) => keyOf(one) !== keyOf(item))),
  /** One place up (-1) or down (1); nothing at the ends. */
  move: (item: ListItem, by: -1 | 1) =>
    setItems((items) => {
      const from = items.findIndex((one) => keyOf(one) === keyOf(item));
      const to = from + by;
      if (from < 0 || to < 0 || to >= items.length) return items;
      const moved = [...items];
      [moved[from], moved[to]] = [moved[to]!, moved[from]!];
      return moved;
    }),
  rename: (name: string) => changeLists((lists) => withActive(lists, (list) => ({ ...list, name }))),
  open: (id: string) => changeLists((lists) => ({ ...lists, active: id })),
  /** A further list, which is then in use. */
  start: (name: string, items: readonly ListItem[] = []) => {
    const id = newId();
    changeLists((lists) => ({ ...lists, active: id, lists: [{ id, name, items: items.map(withNewId) }, ...lists.lists] }));
  },
  drop: (id: string) => changeLists((lists) => ({ ...lists, lists: lists.lists.filter((list) => list.id !== id) })),
};

function setItems(change: (items: readonly ListItem[]) => readonly ListItem[]): void {
  changeLists((lists) => withActive(lists, (list) => ({ ...list, items: change(list.items) })));
}

/** A note from an address has a number only; in a list of one's own it gets a name that no other note has. */
function withNewId(item: ListItem): ListItem {
  return item.kind === 'note' ? { ...item, id: newId() } : item;
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

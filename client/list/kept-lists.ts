import { keepText, readKept } from '../tools/browser-store.ts';
import { LONGEST_NAME, toClean, toKeptItem, type ListItem } from './list-items.ts';

/** One list with its name; the empty name is that of a list nobody named yet. */
export interface NamedList {
  id: string;
  name: string;
  items: readonly ListItem[];
}
/** All lists of this browser; one of them is in use. There is always at least one. */
export interface KeptLists {
  active: string;
  lists: readonly NamedList[];
  /** False: the browser did not take the last change (it keeps nothing, or has no room), which lives as long as this page. */
  kept: boolean;
}

const KEY = 'liantu.lists';
const MOST_LISTS = 30;

let current: KeptLists | null = null;
const readers = new Set<() => void>();

/** The lists as they are; the same object until they change. */
export function readLists(): KeptLists {
  current ??= fromText(readKept(KEY)) ?? EMPTY;
  return current;
}

/**
 * Changes the lists and keeps them. What another window kept meanwhile is the ground that the change is made on, so that two windows do
 * not undo one another.
 */
export function changeLists(change: (lists: KeptLists) => KeptLists): void {
  const before = readLists();
  const next = toSound(change((before.kept && fromText(readKept(KEY))) || before));
  current = { ...next, kept: keepText(KEY, JSON.stringify({ active: next.active, lists: next.lists })) };
  for (const tell of readers) tell();
}

/** Tells of each change, of another window's too. @returns how to stop that */
export function followLists(tell: () => void): () => void {
  const other = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    current = null;
    tell();
  };
  // Nobody listened to other windows until now.
  if (readers.size === 0 && current?.kept) current = null;
  readers.add(tell);
  window.addEventListener('storage', other);
  return () => {
    readers.delete(tell);
    window.removeEventListener('storage', other);
  };
}

/** The list in use. */
export function activeOf({ active, lists }: KeptLists): NamedList {
  return lists.find(({ id }) => id === active) ?? lists[0] ?? FIRST;
}

/** A list in place of the one in use. */
export function withActive(lists: KeptLists, change: (list: NamedList) => NamedList): KeptLists {
  const active = activeOf(lists);
  return { ...lists, lists: lists.lists.map((list) => (list.id === active.id ? change(list) : list)) };
}

const FIRST: NamedList = { id: '1', name: '', items: [] };
const EMPTY: KeptLists = { active: FIRST.id, lists: [FIRST], kept: true };

function toSound({ active, lists, kept }: KeptLists): KeptLists {
  const sound = (lists.length > 0 ? lists : [FIRST])
    .slice(0, MOST_LISTS)
    .map(({ id, name, items }) => ({ id, name: name.slice(0, LONGEST_NAME), items: toClean(items) }));
  return { active: sound.some(({ id }) => id === active) ? active : sound[0]!.id, lists: sound, kept };
}

/** What a browser kept, whoever wrote it there; null where it cannot be read. */
export function fromText(text: string | null): KeptLists | null {
  if (!text) return null;
  try {
    const { active, lists } = JSON.parse(text) as { active?: unknown; lists?: unknown };
    if (!Array.isArray(lists) || lists.length === 0) return null;
    const named = (lists as unknown[]).flatMap((list, at): NamedList[] => {
      const { id, name, items } = (list ?? {}) as { id?: unknown; name?: unknown; items?: unknown };
      if (!Array.isArray(items)) return [];
      return [
        {
          id: typeof id === 'string' ? id : `kept-${at}`,
          name: typeof name === 'string' ? name : '',
          items: items.flatMap((item) => toKeptItem(item) ?? []),
        },
      ];
    });
    return toSound({ active: typeof active === 'string' ? active : '', lists: named, kept: true });
  } catch {
    return null;
  }
}

/** What waits stands in one line per caller, and the lines take turns: whoever asks much keeps nobody else waiting for it. */
export interface FairQueue<Item extends { readonly caller: string }> {
  readonly size: number;
  add(item: Item): void;
  remove(item: Item): void;
  /** Takes the first item that may go out of the line whose turn it is; that line then has its next turn after all others. */
  take(mayGo: (item: Item) => boolean): Item | null;
  /** Takes the last item out of the longest line; out of the caller's own where none is longer. Null where nobody waits. */
  takeFromLongest(caller: string): Item | null;
}

export function createFairQueue<Item extends { readonly caller: string }>(): FairQueue<Item> {
  /** None is empty; the one whose turn it is comes first. */
  const lines = new Map<string, Item[]>();

  function takeOut(line: Item[], place: number): Item {
    const item = line.splice(place, 1)[0]!;
    if (line.length === 0) lines.delete(item.caller);
    return item;
  }

  return {
    get size() {
      return [...lines.values()].reduce((sum, line) => sum + line.length, 0);
    },
    add(item) {
      const line = lines.get(item.caller);
      if (line) line.push(item);
      else lines.set(item.caller, [item]);
    },
    remove(item) {
      const line = lines.get(item.caller) ?? [];
      const place = line.indexOf(item);
      if (place >= 0) takeOut(line, place);
    },
    take(mayGo) {
      for (const [caller, line] of lines) {
        const place = line.findIndex(mayGo);
        if (place < 0) continue;
        const item = takeOut(line, place);
        if (lines.delete(caller)) lines.set(caller, line);
        return item;
      }
      return null;
    },
    takeFromLongest(caller) {
      let longest = lines.get(caller) ?? [];
      for (const line of lines.values()) if (line.length > longest.length) longest = line;
      return longest.length === 0 ? null : takeOut(longest, longest.length - 1);
    },
  };
}

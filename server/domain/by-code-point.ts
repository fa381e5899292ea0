/** Orders strings by Unicode code point, the one order of every list of ids (`<` orders by UTF-16 unit instead). */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogateX = x >= 0xd800 && x <= 0xdfff;
    const surrogateY = y >= 0xd800 && y <= 0xdfff;
    return surrogateX === surrogateY ? x - y : surrogateX ? 1 : -1;
  }
  return a.length - b.length;
}

/** Sorts a copy of the items by their id; what is in order already, as lists mostly are, costs one look along it. */
export function sortedById<T extends { id: string }>(items: readonly T[]): T[] {
  return items.every((item, i) => i === 0 || byCodePoint(items[i - 1]!.id, item.id) <= 0)
    ? [...items]
    : [...items].sort((a, b) => byCodePoint(a.id, b.id));
}

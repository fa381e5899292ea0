/**
 * Splits links into those that run one way and those that would close a circle (what is recycled), which a Sankey cannot draw. Links are
 * taken in the order given: give the ones that matter first. Complexity: links × links.
 * @param endsOf the ids of the parts that a link runs from and to
 */
export function withoutCircles<L>(links: readonly L[], endsOf: (link: L) => readonly [string, string]): { oneWay: L[]; back: L[] } {
  const next = new Map<string, string[]>();
  const oneWay: L[] = [];
  const back: L[] = [];
  for (const link of links) {
    const [from, to] = endsOf(link);
    if (from === to || isReached(next, to, from)) {
      back.push(link);
      continue;
    }
    oneWay.push(link);
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  return { oneWay, back };
}

function isReached(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const stack = [from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === to) return true;
    for (const one of next.get(at) ?? []) {
      if (seen.has(one)) continue;
      seen.add(one);
      stack.push(one);
    }
  }
  return false;
}

/**
 * The material balance once more, as slowly and plainly as can be: maps of ids over the facts, every round over every process. It
 * takes what runs, whose it is and what it asks for from the slow reference of the sets, and shares no code with the server.
 */
import type { Facts, Process, Production } from '../../../server/domain/facts.ts';
import type { Reference } from './analysis-reference.ts';

export interface Span {
  lo: number;
  hi: number;
}

export interface BalanceReference {
  supply: Map<string, Span>;
  need: Map<string, Span>;
  verdict: Map<string, 'SHORT' | 'ENOUGH' | 'OPEN' | null>;
  mustGo: Set<string>;
  /** A ring was still moving after so many rounds that the two ways of going round may end apart. */
  slow: boolean;
}

const ROUNDS = 600;
const LATE = 80;
const add = (a: Span, b: Span): Span => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
const multiply = (a: Span, b: Span): Span => ({ lo: a.lo * b.lo, hi: a.hi === 0 || b.hi === 0 ? 0 : a.hi * b.hi });
const total = (all: Span[]): Span => all.reduce(add, { lo: 0, hi: 0 });
const isNear = (a: number, b: number): boolean =>
  a === b || (a !== Infinity && b !== Infinity && Math.abs(a - b) <= 1e-11 * Math.max(a, b));

/** All in tonnes and t/t; every enterprise with region `here` is local, and the region counts as surveyed. */
export function referenceBalance(facts: Facts, sets: Reference): BalanceReference {
  const find = (q: string) => facts.products.find((one) => one.id === q)!;
  const ids = facts.products.filter((q) => !q.isClass).map((q) => q.id as string);
  const local = new Set<string>(facts.enterprises.filter((e) => e.region === 'here').map((e) => e.id));
  const isEstimate = (row: Production) => row.evidence.length > 0 && row.evidence.every((e) => e.confidence === 'ESTIMATE');
  const head = (enterprise: string): string => {
    const up = facts.relations.flatMap((r) =>
      (r.kind === 'SUBSIDIARY_OF' || r.kind === 'PART_OF') && r.from === enterprise
        ? [r.to]
        : r.kind === 'PARENT_OF' && r.to === enterprise
          ? [r.from]
          : [],
    );
    return new Set(up).size === 1 ? head(up[0]!) : enterprise;
  };
  const rows = (q: string) =>
    facts.productions.filter((m) => m.product === q && m.phase === 'OPERATING' && local.has(m.enterprise) && !isEstimate(m));
  const figure = (m: Production) => (m.status === '停产' ? 0 : m.capacity);
  const groups = (q: string): Map<string, Span> => {
    const found = new Map<string, Span>();
    for (const group of new Set(rows(q).map((m) => head(m.enterprise)))) {
      const own = rows(q).filter((m) => head(m.enterprise) === group);
      const plain = own.filter((m) => !m.aggregate);
      const known = plain.reduce((sum, m) => sum + (figure(m) ?? 0), 0);
      const totals = own.filter((m) => m.aggregate && figure(m) !== null).map((m) => figure(m)!);
      const silent = own.some((m) => !plain.some((one) => one.enterprise === m.enterprise) || (!m.aggregate && figure(m) === null));
      found.set(group, { lo: known, hi: totals.length > 0 ? Math.max(known, ...totals) : silent ? Infinity : known });
    }
    return found;
  };
  const isPossible = (q: string) => sets.available.has(q) && !sets.recorded.has(q);
  const capacity = (q: string): Span => {
    const all = total([...groups(q).values()]);
    return isPossible(q) ? { lo: all.lo, hi: Infinity } : all;
  };

  const running = facts.processes.filter((p) => sets.owners.has(p.id));
  const runsHere = (p: Process) => sets.runHere.has(p.id);
  const isCalled = (p: Process) => runsHere(p) && find(p.output.product).trade === 'LOCAL';
  const rivals = (p: Process) => running.filter((other) => runsHere(other) && other.output.product === p.output.product).length;
  const throughput = new Map<string, Span>();
  const run = (p: Process, span: Span) => throughput.set(p.id, rivals(p) > 1 ? { lo: 0, hi: span.hi } : span);
  for (const p of running) {
    if (!runsHere(p)) throughput.set(p.id, { lo: 0, hi: Infinity });
    else run(p, isCalled(p) ? { lo: 0, hi: 0 } : capacity(p.output.product));
  }
  const rate = (flows: Process['inputs'], q: string): Span => {
    const { quantity, quantityTo } = flows.find((flow) => flow.product === q)!;
    return quantity === null ? { lo: 0, hi: Infinity } : { lo: quantity, hi: quantityTo ?? quantity };
  };
  const need = (q: string): Span => {
    const parts: Span[] = [];
    for (const p of running) {
      for (const members of sets.asks.get(p.id)!) {
        if (!members.includes(q)) continue;
        const amount = multiply(throughput.get(p.id)!, rate(p.inputs, q));
        parts.push(members.length > 1 ? { lo: 0, hi: amount.hi } : amount);
      }
    }
    const asking = running.filter((p) => runsHere(p) && sets.asks.get(p.id)!.some((members) => members.includes(q)));
    const covered = new Set(asking.flatMap((p) => rows(p.output.product).map((m) => head(m.enterprise))));
    for (const n of facts.needs.filter((row) => row.product === q && local.has(row.enterprise) && !covered.has(head(row.enterprise))))
      parts.push(n.quantity === null ? { lo: 0, hi: Infinity } : { lo: n.quantity, hi: n.quantity });
    return total(parts);
  };

  const called = [...new Set(running.filter(isCalled).map((p) => p.output.product as string))];
  const uses = (a: string, b: string) =>
    running.some((p) => isCalled(p) && p.output.product === b && sets.asks.get(p.id)!.some((members) => members.includes(a)));
  const reach = (q: string) => {
    const seen = new Set(called.filter((b) => uses(q, b)));
    for (const a of seen) for (const b of called) if (uses(a, b)) seen.add(b);
    return seen;
  };
  const ringOf = (q: string) => (reach(q).has(q) ? [...reach(q)].filter((b) => reach(b).has(q)) : [q]);
  const fixed = new Map<string, Span>();
  let slow = false;
  const call = (q: string): Span => {
    const { lo, hi } = need(q);
    const most = capacity(q).hi;
    return { lo: Math.min(lo, most), hi: Math.min(hi, most) };
  };
  const runAll = (q: string, span: Span) => running.filter((p) => isCalled(p) && p.output.product === q).forEach((p) => run(p, span));
  /** Rounds over all that is called for until nothing moves; the products that still move at the end. */
  const goRound = (): string[] => {
    for (const q of called) if (!fixed.has(q)) runAll(q, { lo: 0, hi: 0 });
    let moving: string[] = [];
    let before = new Map<string, Span>();
    for (let round = 0; round < ROUNDS; round++) {
      const now = new Map(called.map((q) => [q, fixed.get(q) ?? call(q)]));
      moving = called.filter(
        (q) => !before.has(q) || !isNear(before.get(q)!.lo, now.get(q)!.lo) || !isNear(before.get(q)!.hi, now.get(q)!.hi),
      );
      for (const [q, span] of now) runAll(q, span);
      before = now;
      if (moving.length === 0) {
        slow ||= round > LATE;
        return [];
      }
    }
    return moving;
  };
  for (let moving = goRound(); moving.length > 0; moving = goRound()) {
    const next = moving.map(ringOf).find((ring) => (ring.length > 1 || reach(ring[0]!).has(ring[0]!)) && !ring.some((q) => fixed.has(q)));
    // a ring that only another one keeps moving comes to rest with it: the first that no other moving ring feeds
    const rings = moving.map(ringOf).filter((ring) => reach(ring[0]!).has(ring[0]!));
    const first = rings.find(
      (ring) => !rings.some((other) => other[0] !== ring[0] && !ring.includes(other[0]!) && reach(ring[0]!).has(other[0]!)),
    );
    const ring = first ?? next!;
    for (const q of ring) runAll(q, { lo: 0, hi: 0 });
    const certain = ring.map((q) => call(q).lo);
    ring.forEach((q, i) => fixed.set(q, { lo: certain[i]!, hi: capacity(q).hi }));
  }

  const yields = (q: string): Span => {
    const stated = new Set(
      [...groups(q).keys()].filter((group) => rows(q).some((m) => head(m.enterprise) === group && figure(m) !== null)),
    );
    const parts = running
      .filter((p) => p.output.product !== q && p.byproducts.some((flow) => flow.product === q))
      .map((p) => {
        const owners = [...sets.owners.get(p.id)!];
        const others = owners.filter((group) => !stated.has(group));
        if (others.length === 0) return { lo: 0, hi: 0 };
        const all = throughput.get(p.id)!;
        const pick = (wanted: string[]) => total([...groups(p.output.product)].filter(([g]) => wanted.includes(g)).map(([, span]) => span));
        let part = all;
        if (others.length < owners.length && runsHere(p)) {
          const theirs = pick(others);
          const silent = pick(owners.filter((group) => stated.has(group)));
          part = isCalled(p)
            ? { lo: Math.max(0, all.lo - silent.hi), hi: Math.min(all.hi, theirs.hi) }
            : { lo: rivals(p) > 1 ? 0 : theirs.lo, hi: theirs.hi };
        }
        return multiply(part, rate(p.byproducts, q));
      });
    return total(parts);
  };
  const supply = new Map(ids.map((q) => [q, add(capacity(q), yields(q))]));
  const needs = new Map(ids.map((q) => [q, need(q)]));
  const above = (a: number, b: number) => a > b && !isNear(a, b);
  const verdict = new Map(
    ids.map((q) => {
      const [s, n] = [supply.get(q)!, needs.get(q)!];
      if (n.hi === 0) return [q, null] as const;
      return [q, above(n.lo, s.hi) ? 'SHORT' : above(n.hi, s.lo) ? 'OPEN' : 'ENOUGH'] as const;
    }),
  );
  const mustGo = ids.filter((q) => {
    const [s, n] = [supply.get(q)!, needs.get(q)!];
    if (find(q).trade === 'WIDE' || s.hi === 0) return false;
    if (!running.some((p) => p.output.product !== q && p.byproducts.some((flow) => flow.product === q))) return false;
    return verdict.get(q) === null || verdict.get(q) === 'OPEN' || above(s.lo, n.hi);
  });
  return { supply, need: needs, verdict, mustGo: new Set(mustGo), slow };
}

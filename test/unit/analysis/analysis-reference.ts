/**
 * The definitions of the analysis once more, as slowly and plainly as can be: sets of ids over the facts, every set computed
 * from scratch, loss by recomputing the closure. Shares no code with the server; the property tests compare both.
 */
import { append } from '../../../server/domain/append.ts';
import type { Facts, Process } from '../../../server/domain/facts.ts';

export interface Reference {
  recorded: Set<string>;
  planned: Set<string>;
  runHere: Set<string>;
  needed: Set<string>;
  byproductHere: Set<string>;
  inHouse: Set<string>;
  gradePossible: Set<string>;
  available: Set<string>;
  supplement: Set<string>;
  extend: Set<string>;
  strengthen: Set<string>;
  loses: Map<string, string[]>;
}

const groupsOf = (p: Process): string[][] => {
  const groups = new Map<string, string[]>();
  p.inputs.forEach((flow, i) => {
    const key = flow.anyOf ?? `plain ${i}`;
    append(groups, key, flow.product);
  });
  return [...groups.values()];
};
const yieldsOf = (p: Process): string[] => [p.output, ...p.byproducts].map((flow) => flow.product);

export function referenceClosure(
  processes: readonly Process[],
  base: Iterable<string>,
  banned: ReadonlySet<string> = new Set(),
): Set<string> {
  const has = new Set([...base].filter((q) => !banned.has(q)));
  for (let size = -1; size !== has.size;) {
    size = has.size;
    for (const p of processes) {
      if (groupsOf(p).every((group) => group.some((q) => has.has(q))))
        yieldsOf(p)
          .filter((q) => !banned.has(q))
          .forEach((q) => has.add(q));
    }
  }
  return has;
}

/** Every enterprise with region `here` is local; one parent by SUBSIDIARY_OF, PART_OF or PARENT_OF leads to the head. */
export function referenceAnalysis(facts: Facts): Reference {
  const local = new Set<string>(facts.enterprises.filter((e) => e.region === 'here').map((e) => e.id));
  const products = facts.products.filter((q) => !q.isClass);
  const stage = (q: string) => products.find((product) => product.id === q)!.stage;
  const ids = products.map((q) => q.id as string);
  const pick = (test: (q: string) => boolean) => new Set(ids.filter(test));
  const makers = (q: string, phase = 'OPERATING') =>
    new Set<string>(
      facts.productions.filter((m) => m.product === q && m.phase === phase && local.has(m.enterprise)).map((m) => m.enterprise),
    );

  const recorded = pick((q) => makers(q).size > 0);
  const planned = pick((q) => !recorded.has(q) && makers(q, 'PLANNED').size > 0);
  const missing = (p: Process) => groupsOf(p).filter((group) => group.every((q) => stage(q) >= 1 && !recorded.has(q))).length;
  const running = facts.processes.filter(
    (p) =>
      recorded.has(p.output.product) &&
      facts.processes.filter((other) => other.output.product === p.output.product).every((other) => missing(p) <= missing(other)),
  );
  const byproductHere = pick((q) => !recorded.has(q) && running.some((p) => p.byproducts.some((flow) => flow.product === q)));

  const neededMembers = (p: Process) =>
    groupsOf(p).flatMap((group) => {
      const settled = group.filter((q) => recorded.has(q) || byproductHere.has(q));
      return settled.length > 0 ? settled : group;
    });
  const needed = pick(
    (q) => running.some((p) => neededMembers(p).includes(q)) || facts.needs.some((n) => n.product === q && local.has(n.enterprise)),
  );

  const rawInUse = new Set(running.flatMap((p) => groupsOf(p).flat()).filter((q) => stage(q) === 0));
  const inHouse = new Set<string>();
  for (let changed = true; changed;) {
    changed = false;
    for (const q of needed) {
      if (stage(q) === 0 || recorded.has(q) || byproductHere.has(q) || inHouse.has(q)) continue;
      const there = (x: string) => recorded.has(x) || byproductHere.has(x) || inHouse.has(x) || rawInUse.has(x);
      const found = facts.processes.some(
        (p) =>
          yieldsOf(p).includes(q) &&
          groupsOf(p).every((group) => group.some(there)) &&
          [...local].some(
            (e) =>
              groupsOf(p)
                .flat()
                .some((x) => stage(x) >= 1 && makers(x).has(e)) &&
              running.some((user) => neededMembers(user).includes(q) && makers(user.output.product).has(e)),
          ),
      );
      if (!found) continue;
      inHouse.add(q);
      changed = true;
    }
  }
  const gradePossible = pick((q) => {
    const parent = facts.products.find((product) => product.id === q)!.parentClass;
    return (
      !recorded.has(q) &&
      parent !== null &&
      facts.products.some((c) => c.id === parent && c.classKind === 'GRADE') &&
      makers(parent).size > 0
    );
  });
  const available = new Set([...recorded, ...byproductHere, ...inHouse, ...gradePossible]);
  const supplement = pick((q) => !available.has(q) && stage(q) >= 1 && needed.has(q));
  const extend = pick(
    (q) =>
      !available.has(q) &&
      stage(q) >= 1 &&
      !needed.has(q) &&
      facts.processes.some(
        (p) =>
          p.output.product === q &&
          groupsOf(p)
            .flat()
            .some((x) => available.has(x)),
      ),
  );

  const alive = facts.processes.filter(
    (p) =>
      running.includes(p) ||
      (yieldsOf(p).some((q) => inHouse.has(q)) && groupsOf(p).every((group) => group.some((q) => available.has(q) || stage(q) === 0))),
  );
  const outside = ids.filter((q) => stage(q) === 0 || (needed.has(q) && !available.has(q)));
  const reached = referenceClosure(alive, outside);
  const explained = new Set(alive.filter((p) => groupsOf(p).every((group) => group.some((q) => reached.has(q)))).flatMap(yieldsOf));
  const base = [...outside, ...[...available].filter((q) => !explained.has(q))];
  const whole = referenceClosure(alive, base);
  const loses = new Map(
    ids.map((q) => {
      const without = referenceClosure(alive, base, new Set([q]));
      return [q, [...whole].filter((x) => !without.has(x) && available.has(x) && x !== q).sort()];
    }),
  );
  const strengthen = pick(
    (q) => recorded.has(q) && new Set([...makers(q)].map((e) => headOf(facts, e))).size === 1 && loses.get(q)!.length > 0,
  );
  return {
    recorded,
    planned,
    runHere: new Set(running.map((p) => p.id as string)),
    needed,
    byproductHere,
    inHouse,
    gradePossible,
    available,
    supplement,
    extend,
    strengthen,
    loses,
  };

  function headOf(all: Facts, enterprise: string): string {
    const parents = new Set<string>(
      all.relations.flatMap((r) => {
        if ((r.kind === 'SUBSIDIARY_OF' || r.kind === 'PART_OF') && r.from === enterprise) return [r.to];
        return r.kind === 'PARENT_OF' && r.to === enterprise ? [r.from] : [];
      }),
    );
    return parents.size === 1 ? headOf(all, [...parents][0]!) : enterprise;
  }
}

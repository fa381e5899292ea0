/**
 * The definitions of the analysis once more, as slowly and plainly as can be: sets of ids over the facts, every set computed
 * from scratch, every loss by recomputing the closure. Shares no code with the server; the property tests compare both.
 */
import type { Facts, Process } from '../../../server/domain/facts.ts';
import type { Records } from '../../../server/domain/records.ts';
import type { InputPart } from '../../../server/domain/words.ts';

export interface Reference {
  recorded: Set<string>;
  planned: Set<string>;
  runHere: Set<string>;
  needed: Set<string>;
  byproductHere: Set<string>;
  inHouse: Set<string>;
  gradePossible: Set<string>;
  estimated: Set<string>;
  available: Set<string>;
  supplement: Set<string>;
  extend: Set<string>;
  strengthen: Set<string>;
  loses: Map<string, string[]>;
  hard: Map<string, string[]>;
  linked: Map<string, string[]>;
  /** process that runs → the groups that it belongs to; and of each of its requirements the members that are needed */
  owners: Map<string, Set<string>>;
  asks: Map<string, string[][]>;
  /** group → own and lost of its stop, where it has something of its own */
  stops: Map<string, string[]>;
}

interface Requirement {
  part: InputPart;
  members: string[];
  /** Purchase meets it: a widely traded member, or a small regional reagent. */
  bought: boolean;
}

const PARTS: InputPart[] = ['MAIN', 'AUX', 'ENERGY'];
const yieldsOf = (p: Process): string[] => [p.output, ...p.byproducts].map((flow) => flow.product);
const byproductsOf = (p: Process): string[] => p.byproducts.map((flow) => flow.product).filter((q) => q !== p.output.product);

interface Firing {
  requirements: Requirement[];
  yields: string[];
  met(requirement: Requirement): boolean;
}

function fireAll(list: readonly Firing[], base: Iterable<string>, banned: ReadonlySet<string>): { has: Set<string>; fired: Set<Firing> } {
  const has = new Set([...base].filter((q) => !banned.has(q)));
  const fired = new Set<Firing>();
  for (let size = -1; size !== fired.size;) {
    size = fired.size;
    for (const one of list) {
      if (fired.has(one) || !one.requirements.every((r) => one.met(r) || r.members.some((q) => has.has(q)))) continue;
      fired.add(one);
      for (const q of one.yields) if (!banned.has(q)) has.add(q);
    }
  }
  return { has, fired };
}

function groupsOf(p: Process, trades: readonly { id: string; trade: string }[]): Requirement[] {
  const groups = new Map<string, Process['inputs']>();
  const plain = new Set(p.inputs.filter((flow) => flow.anyOf === null).map((flow) => flow.product as string));
  for (const flow of p.inputs) {
    const key = flow.anyOf ?? `plain ${flow.product}`;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  const tradeOf = (q: string) => trades.find((one) => one.id === q)?.trade;
  return [...groups]
    .filter(([key, flows]) => key.startsWith('plain ') || !flows.some((flow) => plain.has(flow.product)))
    .map(([, flows]) => {
      const part = PARTS[Math.min(...flows.map((flow) => PARTS.indexOf(flow.part!)))]!;
      const isSmall = (flow: (typeof flows)[number]) =>
        part === 'AUX' && tradeOf(flow.product) === 'REGIONAL' && ['t/t', 'kg/kg'].includes(flow.unit!) && flow.quantity! < 0.1;
      return {
        part,
        members: flows.map((flow) => flow.product),
        bought: flows.some((flow) => tradeOf(flow.product) === 'WIDE' || isSmall(flow)),
      };
    });
}

/**
 * Every enterprise with region `here` is local; one parent by SUBSIDIARY_OF, PART_OF or PARENT_OF leads to the head. The region counts as
 * surveyed.
 */
export function referenceAnalysis(facts: Facts, records: Pick<Records, 'projects'>): Reference {
  const local = new Set<string>(facts.enterprises.filter((e) => e.region === 'here').map((e) => e.id));
  const products = facts.products.filter((q) => !q.isClass);
  const find = (q: string) => facts.products.find((product) => product.id === q)!;
  const stage = (q: string) => find(q).stage;
  const ids = products.map((q) => q.id as string);
  const pick = (test: (q: string) => boolean) => new Set(ids.filter(test));
  const processes = facts.processes.filter((p) => !p.inputs.some((flow) => flow.illustrative));
  const requirements = new Map(processes.map((p) => [p, groupsOf(p, products)]));
  const need = (p: Process) => requirements.get(p)!;
  const last = Math.max(...facts.chains[0]!.stages.map((s) => s.index));
  const isEstimate = (row: { evidence: { confidence: string }[] }) =>
    row.evidence.length > 0 && row.evidence.every((e) => e.confidence === 'ESTIMATE');
  const rows = (q: string, phase: string, estimate?: boolean) =>
    facts.productions
      .filter((m) => m.product === q && m.phase === phase && local.has(m.enterprise))
      .filter((m) => estimate === undefined || isEstimate(m) === estimate)
      .map((m) => m.enterprise as string);
  const makers = (q: string) => new Set(rows(q, 'OPERATING', false));
  const users = (q: string) => facts.needs.filter((n) => n.product === q && local.has(n.enterprise)).map((n) => n.enterprise as string);
  const classes = (q: string): string[] => {
    const found: string[] = [];
    for (let at = find(q).parentClass as string | null; at !== null; at = find(at).parentClass) found.push(at);
    return found.filter((c) => find(c).classKind === 'GRADE');
  };
  const byProject = (q: string, stages: string[], chainOnly: boolean) =>
    records.projects.some(
      (one) =>
        stages.includes(one.stage) &&
        one.region === 'here' &&
        (!chainOnly || one.inChain) &&
        one.products.some(({ product, role }) => role === 'MAKES' && [q, ...classes(q)].includes(product)),
    );

  const recorded = pick((q) => makers(q).size > 0);
  const gradePossible = pick((q) => !recorded.has(q) && classes(q).some((c) => makers(c).size > 0));
  const estimated = pick(
    (q) =>
      !recorded.has(q) && ([q, ...classes(q)].some((c) => rows(c, 'OPERATING', true).length > 0) || byProject(q, ['OPERATING'], false)),
  );
  const planned = pick(
    (q) => !recorded.has(q) && ([q, ...classes(q)].some((c) => rows(c, 'PLANNED').length > 0) || byProject(q, ['STARTED', 'FUNDED'], true)),
  );

  const near = new Set(processes.filter((p) => recorded.has(p.output.product)).flatMap(byproductsOf));
  const fit = (p: Process): number[] => {
    const main = need(p).filter(({ part }) => part === 'MAIN');
    const isNear = (r: Requirement) => r.members.some((q) => recorded.has(q) || near.has(q));
    return [
      need(p).filter((r) => !isNear(r) && !r.members.some((q) => stage(q) === 0)).length,
      -main.filter((r) => r.members.some((q) => recorded.has(q))).length,
      -main.filter(isNear).length,
      main.filter((r) => !isNear(r) && r.members.some((q) => stage(q) === 0)).length,
    ];
  };
  const isBetter = (a: number[], b: number[]) => {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at >= 0 && a[at]! < b[at]!;
  };
  const bestOf = (rivals: Process[]) => rivals.filter((p) => !rivals.some((other) => isBetter(fit(other), fit(p))));
  const runHere = [...recorded].flatMap((q) => bestOf(processes.filter((p) => p.output.product === q)));
  const ofRunHere = pick((q) => !recorded.has(q) && runHere.some((p) => byproductsOf(p).includes(q)));

  const settles = (q: string) => recorded.has(q) || ofRunHere.has(q) || gradePossible.has(q) || estimated.has(q);
  const wants = (p: Process): string[] => need(p).flatMap(({ members }) => (members.some(settles) ? members.filter(settles) : members));
  const neededHere = pick((q) => runHere.some((p) => wants(p).includes(q)) || users(q).length > 0);

  const headOf = (enterprise: string): string => {
    const parents = new Set<string>(
      facts.relations.flatMap((r) => {
        if ((r.kind === 'SUBSIDIARY_OF' || r.kind === 'PART_OF') && r.from === enterprise) return [r.to];
        return r.kind === 'PARENT_OF' && r.to === enterprise ? [r.from] : [];
      }),
    );
    return parents.size === 1 ? headOf([...parents][0]!) : enterprise;
  };
  const heads = (enterprises: Iterable<string>) => new Set([...enterprises].map(headOf));

  const inHouse = new Set<string>();
  const tyingOf = (p: Process, q: string): string[] => {
    const there = (x: string) => recorded.has(x) || ofRunHere.has(x) || inHouse.has(x) || (stage(x) === 0 && neededHere.has(x));
    if (!yieldsOf(p).includes(q) || !need(p).every(({ members }) => members.some(there))) return [];
    const withInput = heads(
      need(p)
        .filter(({ part }) => part === 'MAIN')
        .flatMap(({ members }) => members.flatMap((x) => [...(stage(x) >= 1 ? makers(x) : []), ...users(x)])),
    );
    const making = heads(runHere.filter((user) => wants(user).includes(q)).flatMap((user) => [...makers(user.output.product)]));
    return [...withInput].filter((head) => making.has(head));
  };
  const isOpen = (q: string) =>
    neededHere.has(q) && stage(q) >= 1 && ![recorded, ofRunHere, gradePossible, estimated].some((set) => set.has(q));
  for (let size = -1; size !== inHouse.size;) {
    size = inHouse.size;
    for (const q of ids) if (isOpen(q) && processes.some((p) => tyingOf(p, q).length > 0)) inHouse.add(q);
  }
  const owners = new Map<Process, Set<string>>(runHere.map((p) => [p, heads(makers(p.output.product))]));
  const own = (p: Process, groups: Iterable<string>) => owners.set(p, new Set([...(owners.get(p) ?? []), ...groups]));
  for (const q of inHouse) for (const p of processes) if (tyingOf(p, q).length > 0) own(p, tyingOf(p, q));
  const ofBehind = [...owners.keys()].filter((p) => !runHere.includes(p)).flatMap(byproductsOf);
  const byproductHere = pick((q) => ofRunHere.has(q) || (!recorded.has(q) && ofBehind.includes(q)));
  const available = new Set([...recorded, ...byproductHere, ...inHouse, ...gradePossible, ...estimated]);

  const goals = new Set<string>(facts.goals.filter((goal) => goal.region === 'here').map((goal) => goal.product));
  const readiness = (p: Process) => {
    const counted = need(p).filter(({ part, members }) => part !== 'ENERGY' && members.some((q) => stage(q) >= 1));
    return counted.length === 0 ? 1 : counted.filter(({ members }) => members.some((q) => available.has(q))).length / counted.length;
  };
  const forGoals = [...goals]
    .filter((q) => !available.has(q))
    .flatMap((q) => {
      const [best] = processes.filter((p) => p.output.product === q).sort((a, b) => readiness(b) - readiness(a) || (a.id < b.id ? -1 : 1));
      return best ? need(best).filter(({ part }) => part !== 'ENERGY') : [];
    })
    .flatMap(({ members }) => (members.some(settles) ? members.filter(settles) : members));
  const needed = pick((q) => neededHere.has(q) || forGoals.includes(q));
  const supplement = pick((q) => !available.has(q) && stage(q) >= 1 && needed.has(q));
  const isSecure = (q: string) => {
    const main = processes.filter((p) => p.output.product === q);
    if (main.length === 0) return processes.some((p) => yieldsOf(p).includes(q));
    const isOre = (x: string) => stage(x) === 0 && find(x).trade === 'LOCAL' && !available.has(x);
    return main.every((p) => need(p).some(({ members }) => members.every(isOre)));
  };
  const hasMaterial = (p: Process) => {
    const main = need(p).filter(({ part, members }) => part === 'MAIN' && members.some((q) => stage(q) >= 1));
    const there = main.filter(({ members }) => members.some((q) => available.has(q)));
    return main.some(({ members }) => members.some((q) => stage(q) >= 1 && available.has(q))) && 3 * there.length >= 2 * main.length;
  };
  const extend = pick(
    (q) =>
      !available.has(q) &&
      stage(q) >= 1 &&
      !needed.has(q) &&
      (goals.has(q) || (stage(q) < last && !isSecure(q) && processes.some((p) => p.output.product === q && hasMaterial(p)))),
  );

  for (const q of gradePossible) {
    if (byproductHere.has(q) || inHouse.has(q)) continue;
    const able = processes.filter(
      (p) => p.output.product === q && need(p).every(({ members }) => members.some((x) => available.has(x) || neededHere.has(x))),
    );
    const whose = heads(classes(q).flatMap((c) => [...makers(c)]));
    for (const p of bestOf(able)) own(p, whose);
  }
  const running = [...owners.keys()];
  const support = new Map(
    [...available].map((q) => [
      q,
      new Set([
        ...heads(makers(q)),
        ...running.filter((p) => yieldsOf(p).includes(q)).flatMap((p) => [...owners.get(p)!]),
        ...(gradePossible.has(q) ? heads(classes(q).flatMap((c) => [...makers(c)])) : []),
        ...(estimated.has(q) ? heads([q, ...classes(q)].flatMap((c) => rows(c, 'OPERATING', true))) : []),
      ]),
    ]),
  );

  const yieldedBy = (q: string) => running.filter((p) => yieldsOf(p).includes(q));
  const plain = pick((q) => (available.has(q) ? yieldedBy(q).length === 0 : neededHere.has(q)));
  const ring = new Set<string>();
  type Met = (p: Process, r: Requirement) => boolean;
  const never: Met = () => false;
  const run = (banned: ReadonlySet<string>, met: Met, off: ReadonlySet<Process> = new Set()) => {
    const standing = new Set([...ring].filter((q) => !banned.has(q)));
    for (;;) {
      const list = running
        .filter((p) => !off.has(p))
        .map((p) => ({ p, requirements: need(p), yields: yieldsOf(p), met: (r: Requirement) => met(p, r) }));
      const { has, fired } = fireAll(list, [...plain, ...standing], banned);
      const gone = [...standing].filter((q) => !list.some((one) => fired.has(one) && one.yields.includes(q)));
      if (gone.length === 0) return has;
      for (const q of gone) standing.delete(q);
    }
  };
  /** Without dropping: the ring sources are being found. */
  const reach = () =>
    fireAll(
      running.map((p) => ({ requirements: need(p), yields: yieldsOf(p), met: () => false })),
      [...plain, ...ring],
      new Set(),
    ).has;
  for (let has = reach(); ; has = reach()) {
    const unreached = [...available].filter((q) => !has.has(q));
    if (unreached.length === 0) break;
    const feeds = (a: string, b: string) =>
      running.some(
        (p) => yieldsOf(p).includes(b) && need(p).some(({ members }) => members.includes(a) && !members.some((x) => has.has(x))),
      );
    const upstream = new Map(
      unreached.map((q) => {
        const above = new Set([q]);
        for (const b of above) for (const a of unreached) if (feeds(a, b)) above.add(a);
        return [q, above];
      }),
    );
    // a ring that nothing outside feeds: whatever is above one of it has that one above itself
    const top = unreached.filter((q) => [...upstream.get(q)!].every((a) => upstream.get(a)!.has(q)));
    for (const q of top) {
      const part = [...upstream.get(q)!];
      const lowest = Math.min(...part.map(stage));
      for (const one of part) if (stage(one) === lowest) ring.add(one);
    }
  }
  const whole = run(new Set(), never);
  const lostWith = (met: Met) => (q: string) => {
    const without = run(new Set([q]), met);
    return [...available].filter((x) => x !== q && !without.has(x)).sort();
  };
  const links = facts.relations
    .filter((r) => r.kind === 'SUPPLIES' && !isEstimate(r))
    .map((r) => ({ from: headOf(r.from), to: headOf(r.to) }));
  const feels = (p: Process, x: string) =>
    find(x).trade === 'LOCAL' ||
    [...(support.get(x) ?? [])].some(
      (head) => owners.get(p)!.has(head) || links.some(({ from, to }) => from === head && owners.get(p)!.has(to)),
    );
  const toMap = (lose: (q: string) => string[]) => new Map(ids.map((q) => [q, whole.has(q) ? lose(q) : []]));
  const loses = toMap(lostWith(never));
  const hard = toMap((q) => (find(q).trade === 'WIDE' ? [] : lostWith((_, r) => r.bought)(q)));
  const linked = toMap(lostWith((p, r) => r.members.some((x) => whole.has(x) && !feels(p, x))));

  const stops = new Map<string, string[]>();
  for (const head of heads(local)) {
    const isAlone = (groups: ReadonlySet<string>) => groups.size === 1 && groups.has(head);
    const ownProducts = [...available].filter((q) => isAlone(support.get(q)!));
    if (ownProducts.length === 0) continue;
    const left = run(new Set(ownProducts), never, new Set(running.filter((p) => isAlone(owners.get(p)!))));
    stops.set(head, [...available].filter((q) => !left.has(q)).sort());
  }
  const strengthen = pick((q) => {
    const groups = support.get(q);
    if (!recorded.has(q) || groups?.size !== 1 || loses.get(q)!.length === 0) return false;
    const others = new Set([...running.filter((p) => wants(p).includes(q)).flatMap((p) => [...owners.get(p)!]), ...heads(users(q))]);
    return [...others].some((head) => !groups.has(head));
  });
  return {
    owners: new Map([...owners].map(([p, whose]) => [p.id, whose])),
    asks: new Map(
      running.map((p) => [
        p.id,
        need(p)
          .map(({ members }) => (members.some(settles) ? members.filter(settles) : [...members]).sort())
          .sort((a, b) => (a.join() < b.join() ? -1 : 1)),
      ]),
    ),
    recorded,
    planned,
    runHere: new Set(runHere.map((p) => p.id as string)),
    needed,
    byproductHere,
    inHouse,
    gradePossible,
    estimated,
    available,
    supplement,
    extend,
    strengthen,
    loses,
    hard,
    linked,
    stops,
  };
}

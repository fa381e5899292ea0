/** What the supply and the need of a product are made of, part by part: who, by which process, how much, and what says so. */
import { isInferred } from '../model/mark-of.ts';
import type { Evidence } from '../../domain/facts.ts';
import { OPERATING, rowOf } from '../model/model.ts';
import type { Balances } from './balance.ts';
import type { Use, Yield } from './flows.ts';
import { exactly, UNKNOWN, upTo, type Interval } from './interval.ts';

/** Numbers of the model; the enterprise is null for a process that several groups run, both null for a maker that nobody names. */
export interface BalancePart {
  enterprise: number | null;
  process: number | null;
  amount: Interval;
  /** How much of the process runs, in units of its main output, and the amount per such unit; null for what an enterprise states. */
  throughput: Interval | null;
  perUnit: Interval | null;
  /** The needed alternatives, where any of several products would do. */
  oneOf: number[];
  /** A total over several places or forms, or over grades of which this is one. */
  total: boolean;
  /** Nothing but an estimate says it. */
  estimated: boolean;
  evidence: Evidence[];
}

/** Makers with what they state, makers that are only possible, then what arises beside other products. */
export function findSuppliers({ view, flows }: Balances, q: number): BalancePart[] {
  const { model } = view;
  const stated = flows.groups(q).flatMap(({ makers }) =>
    makers.map(({ enterprise, amount, aggregate, row }) => {
      const stands = amount === null ? UNKNOWN : aggregate ? upTo(exactly(amount)) : exactly(amount);
      return toPart({ enterprise, amount: stands, total: aggregate, evidence: row?.evidence ?? [] });
    }),
  );
  const somebody = view.local.isAdded[q] && view.recorded[q] ? [toPart({ amount: UNKNOWN })] : [];
  return [...stated, ...somebody, ...findPossibleMakers(view, q), ...flows.yields(q).map((one) => toProcessPart(view, one, q))].sort(
    (a, b) => (a.process === null ? 0 : 1) - (b.process === null ? 0 : 1) || b.amount.lo - a.amount.lo || b.amount.hi - a.amount.hi || 0,
  );

  function toProcessPart(of: Balances['view'], one: Yield, product: number): BalancePart {
    const process = of.model.processes[one.process]!;
    const flow = process.byproducts.find((line) => line.product === model.products[product]!.id);
    return toPart({ ...one, enterprise: one.heads.length === 1 ? toEnterprise(of, one.heads[0]!) : null, evidence: flow?.evidence ?? [] });
  }
}

/** Processes that take it, then enterprises that state a use of their own; the larger need first. */
export function findUsers({ view, flows }: Balances, q: number): BalancePart[] {
  const { model } = view;
  const id = model.products[q]!.id;
  const byProcess = flows.uses(q).map((use: Use) => {
    const flow = model.processes[use.process]!.inputs.find((input) => input.product === id);
    return toPart({ ...use, evidence: flow?.evidence ?? [] });
  });
  const byEnterprise = flows
    .consumptions(q)
    .map(({ row, amount }) => toPart({ enterprise: model.needEnterprise[row]!, amount, evidence: model.needs[row]!.evidence }));
  return [...byProcess, ...byEnterprise].sort((a, b) => b.amount.lo - a.amount.lo || b.amount.hi - a.amount.hi || 0);
}

/** What the process makes that takes most of q for certain, or the only process that takes it at all; null where neither is known. */
export function findMainUse({ view, flows }: Balances, q: number): number | null {
  const uses = flows.uses(q);
  let most: Use | undefined;
  for (const use of uses) if (use.amount.lo > (most?.amount.lo ?? 0)) most = use;
  most ??= uses.length === 1 ? uses[0] : undefined;
  return most === undefined ? null : view.model.mainOutput[most.process]!;
}

/** Whoever here may make it though no row of theirs proves it: by a grade class, by an estimate, or as a step of their own. */
function findPossibleMakers(view: Balances['view'], q: number): BalancePart[] {
  const { model, local } = view;
  if (!view.possible[q] || view.possibleBecause(q) === 'BYPRODUCT') return [];
  const names = new Set(rowOf(view.running().support, q));
  return [...names].map((enterprise) => {
    const rows = [q, ...rowOf(model.gradeClasses, q)]
      .flatMap((product) => [...rowOf(model.productionsOf, product)])
      .filter((m) => model.productionEnterprise[m] === enterprise && model.productionPhase[m] === OPERATING && local.isLocal[enterprise])
      .map((m) => model.productions[m]!);
    const isClass = rows.some(({ product }) => product !== model.products[q]!.id);
    return toPart({
      enterprise: toEnterprise(view, enterprise),
      amount: UNKNOWN,
      total: isClass,
      evidence: rows.flatMap(({ evidence }) => evidence),
    });
  });
}

function toEnterprise({ model }: Balances['view'], enterprise: number): number | null {
  return enterprise < model.enterprises.length ? enterprise : null;
}

function toPart(part: Partial<BalancePart> & Pick<BalancePart, 'amount'>): BalancePart {
  const { evidence = [] } = part;
  return {
    enterprise: part.enterprise ?? null,
    process: part.process ?? null,
    amount: part.amount,
    throughput: part.throughput ?? null,
    perUnit: part.perUnit ?? null,
    oneOf: part.oneOf ?? [],
    total: part.total ?? false,
    estimated: isInferred(evidence),
    evidence,
  };
}

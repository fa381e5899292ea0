import type { Doubted } from '../../api/doubted.ts';
import type { FlowProductFragment, MaterialFlowsQuery, ProductStatus } from '../../api/generated.ts';
import type { Named } from '../../state/use-name-of.ts';

type Balance = NonNullable<MaterialFlowsQuery['balance']>['nodes'][number];

/** Where a flow begins or ends: a product, an enterprise that uses one, what lies beyond the records. */
export type End =
  | { kind: 'product'; product: FlowProductFragment }
  | { kind: 'user'; enterprise: Named & { id: string } }
  | { kind: 'beyond' };

/** So much a year of one product goes into another, in tonnes at nameplate; `hi` is null where no upper end is known. */
export interface Flow {
  id: string;
  /** `use`: into what is made of it; `short`: what the records here leave uncovered; `over`: more than all uses here can take. */
  kind: 'use' | 'short' | 'over';
  /** Of which product. */
  product: FlowProductFragment;
  from: End;
  to: End;
  lo: number;
  hi: number | null;
  /** The figures behind it that a rule speaks against. */
  doubted: Doubted;
  /** Whether it rests on a quantity that is nobody's but an estimate. */
  estimated: boolean;
}

export interface Flows {
  /** Those of which at least a lower bound is known, largest first. */
  known: Flow[];
  /** Uses without a figure: the product, and what it goes into. */
  unknown: { id: string; product: FlowProductFragment; to: End }[];
  statuses: ReadonlyMap<string, ProductStatus>;
}

const TONNES: Readonly<Record<string, number>> = { 't/a': 1, 'kg/a': 1e-3 };

/** The balances as flows. What is not counted in tonnes (power, pieces) is none; what is used at an unknown rate is told apart. */
export function toFlows(balances: readonly Balance[]): Flows {
  const known = new Map<string, Flow>();
  const unknown = new Map<string, Flows['unknown'][number]>();
  for (const { product, users, short, supply, need, doubted } of balances) {
    const share = TONNES[need.unit];
    if (share === undefined) continue;
    const from: End = { kind: 'product', product };
    const rest = { doubted, estimated: users.some(({ estimated }) => estimated) };
    for (const { enterprise, process, amount, estimated, doubted: behind } of users) {
      const made = process?.outputs.find(({ byproduct }) => !byproduct)?.product;
      const to: End = made ? { kind: 'product', product: made } : enterprise ? { kind: 'user', enterprise } : { kind: 'beyond' };
      const id = `${product.id}>${endId(to)}`;
      if (amount.lo > 0) addTo(known, { id, kind: 'use', product, from, to, ...span(amount, share), doubted: behind, estimated });
      else if (amount.hi !== 0) unknown.set(id, { id, product, to });
    }
    if (short && short.lo > 0) {
      addTo(known, { id: `${product.id}<`, kind: 'short', product, from: { kind: 'beyond' }, to: from, ...span(short, share), ...rest });
    }
    if (need.hi !== null && need.hi > 0 && supply.lo > need.hi) {
      const over = { lo: supply.lo - need.hi, hi: supply.hi === null ? null : supply.hi - need.lo };
      addTo(known, { id: `${product.id}>`, kind: 'over', product, from, to: { kind: 'beyond' }, ...span(over, share), ...rest });
    }
  }
  return {
    known: [...known.values()].sort((a, b) => b.lo - a.lo || (a.id < b.id ? -1 : 1)),
    unknown: [...unknown.values()].filter(({ id }) => !known.has(id)),
    statuses: new Map(balances.map(({ product, status }) => [product.id, status])),
  };
}

/** Two processes that make one product of another are one flow. */
function addTo(flows: Map<string, Flow>, flow: Flow): void {
  const known = flows.get(flow.id);
  if (!known) return void flows.set(flow.id, flow);
  flows.set(flow.id, {
    ...known,
    lo: known.lo + flow.lo,
    hi: known.hi === null || flow.hi === null ? null : known.hi + flow.hi,
    doubted: [...known.doubted, ...flow.doubted],
    estimated: known.estimated || flow.estimated,
  });
}

function span({ lo, hi }: { lo: number; hi: number | null }, share: number): { lo: number; hi: number | null } {
  return { lo: lo * share, hi: hi === null ? null : hi * share };
}

/** Names an end within a picture; what lies beyond stands at both sides of it, once for where things come from, once for where they go. */
export function endId(end: End, side: 'from' | 'to' = 'to'): string {
  return end.kind === 'product' ? end.product.id : end.kind === 'user' ? `user:${end.enterprise.id}` : `beyond:${side}`;
}

export function endsOf({ from, to }: Pick<Flow, 'from' | 'to'>): readonly [string, string] {
  return [endId(from, 'from'), endId(to, 'to')];
}

export function isBound({ lo, hi }: Pick<Flow, 'lo' | 'hi'>): boolean {
  return hi === null || hi > lo * 1.0001;
}

/** Those that begin or end in one of the segments; all where none is named. */
export function inSegments(flows: Flows, segments: readonly string[]): Flows {
  if (segments.length === 0) return flows;
  const holds = (product: FlowProductFragment, ...ends: End[]): boolean =>
    [product, ...ends.flatMap((end) => (end.kind === 'product' ? [end.product] : []))].some((one) => segments.includes(one.segment ?? ''));
  return {
    ...flows,
    known: flows.known.filter(({ product, from, to }) => holds(product, from, to)),
    unknown: flows.unknown.filter(({ product, to }) => holds(product, to)),
  };
}

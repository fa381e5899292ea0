/** What-if changes of one question: each distinct one has the chain seen anew, which is charged, and only so many may stand in one. */
import { getNamedType, type GraphQLArgument } from 'graphql';
import { MAX_FIRST } from '../paging/connection.ts';

export const MAX_SCENARIOS = 8;
/** What seeing a chain from a region after a change costs, and reading this many entries of the change once more. */
const VIEW_COST = 500;
const ENTRIES_FOR_ONE = 20;

type Change = Readonly<Record<string, readonly unknown[] | undefined>>;

/** Collects the changes of one question while its fields are visited. */
export class ScenarioCount {
  /** Each distinct change has a number. */
  private readonly changes = new Map<string, number>();
  private readonly views = new Set<string>();
  /** A change that is a variable may be long, and stand under a hundred names: it is read once. */
  private readonly read = new WeakMap<object, number>();

  /**
   * Takes the changes among the arguments of one field.
   * @param args with their defaults filled in
   * @param given as they stand in the question, the same object wherever the same variable stands
   * @returns what reading them costs each time that the field is answered
   */
  add(expected: readonly GraphQLArgument[], args: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>>): number {
    let cost = 0;
    for (const { name, type } of expected) {
      if (args[name] === undefined || getNamedType(type).name !== 'ScenarioChange') continue;
      const change = args[name] as Change;
      const number = this.numberOf(change, given[name]);
      if (number === null) continue;
      this.views.add(JSON.stringify([number, args['chain'], args['region']]));
      cost += Math.ceil(countEntries(change) / ENTRIES_FOR_ONE);
    }
    return cost;
  }

  /** Null for a change of nothing. */
  private numberOf(change: Change, given: unknown): number | null {
    const known = this.read.get(given as object);
    if (known !== undefined) return known;
    const key = toKey(change);
    if (key === '') return null;
    const number = this.changes.get(key) ?? this.changes.size;
    this.changes.set(key, number);
    this.read.set(given as object, number);
    return number;
  }

  get count(): number {
    return this.changes.size;
  }

  /** What the views of all of them cost together, each once. */
  get cost(): number {
    return this.views.size * VIEW_COST;
  }
}

/** Equal for equal changes, whatever the order of their lists; empty for a change of nothing. */
function toKey(change: Change): string {
  const parts = Object.entries(change).flatMap(([kind, list = []]) => {
    // A list that is too long is refused by its field, so what is in it does not matter.
    const entries = list.length > MAX_FIRST ? [list.length] : list;
    return entries.map((entry) => `${kind} ${JSON.stringify(entry)}`);
  });
  return [...new Set(parts)].sort().join('\n');
}

function countEntries(change: Change): number {
  return Object.values(change).reduce((sum, list) => sum + Math.min(list?.length ?? 0, MAX_FIRST), 0);
}

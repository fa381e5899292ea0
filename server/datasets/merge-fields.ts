/** One node as several datasets state it: what it says in the graph, what each of them says otherwise, and where they contradict. */
import { byCodePoint } from '../domain/by-code-point.ts';
import { LABELS, LINKS, type Label } from '../graph/vocabulary.ts';
import { DERIVED, type Fields } from './fields.ts';
import { EMPTIED, saysInPart } from './hand.ts';

/** dataset → field → what it says where the graph says something else; null where it says nothing. */
export type Overrides = Record<string, string | null>;

export interface MergedFields {
  fields: Fields;
  /** dataset → its own words. */
  overrides: ReadonlyMap<string, Overrides>;
  /** Fields that contradict each other, sorted. */
  conflicts: readonly string[];
  /** The dataset that counts for them; null when nobody has said. */
  counts: string | null;
}

/**
 * Registries: whoever leaves a field of them empty knows less, and contradicts nobody. Anything else that one lacks may change the
 * numbers of its chain.
 */
const REGISTRIES: readonly Label[] = [LABELS.enterprise, LABELS.region, LABELS.source, LABELS.person];
const CHAIN_FIELD = `→${LINKS.inChain}`;

/** Whether a dataset that says nothing in this field contradicts nobody. */
const mayBeSilent = (dataset: string, label: Label, field: string): boolean =>
  saysInPart(dataset) || REGISTRIES.includes(label) || field.startsWith(CHAIN_FIELD);

/** The fields in which a dataset contradicts what the graph says of the node. */
export function contradictedIn(label: Label, overrides: Overrides, dataset: string): string[] {
  return Object.entries(overrides)
    .filter(([field, value]) => field !== DERIVED && (value !== null || !mayBeSilent(dataset, label, field)))
    .map(([field]) => field);
}

/**
 * @param stated dataset → what it says of the node; at least one
 * @param toWinner the dataset that counts where some contradict, null when nobody has said
 */
export function mergeFields(
  label: Label,
  stated: ReadonlyMap<string, Fields>,
  toWinner: (conflicts: readonly string[]) => string | null,
): MergedFields {
  const datasets = [...stated.keys()].sort(byCodePoint);
  const names = [...new Set([...stated.values()].flatMap((fields) => Object.keys(fields)))].sort(byCodePoint);
  const valueIn = (dataset: string, name: string) => stated.get(dataset)?.[name] ?? null;
  /** What each of them says of the field, that there is none among it; nothing of those that leave it open. */
  const wordsOn = (name: string) =>
    datasets.flatMap((dataset) => valueIn(dataset, name) ?? (mayBeSilent(dataset, label, name) ? [] : [EMPTIED]));
  const conflicts = names.filter((name) => name !== DERIVED && new Set(wordsOn(name)).size > 1);
  const counts = conflicts.length === 0 ? null : toWinner(conflicts);
  const first = counts ?? datasets[0]!;
  const fields: Record<string, string> = {};
  for (const name of names) {
    const own = valueIn(first, name);
    const value =
      own ?? (mayBeSilent(first, label, name) ? (datasets.map((one) => valueIn(one, name)).find((one) => one !== null) ?? null) : null);
    if (value !== null && value !== EMPTIED) fields[name] = value;
  }
  if (conflicts.length === 0)
    setLongest(
      fields,
      datasets.map((dataset) => valueIn(dataset, DERIVED)),
    );
  const overrides = new Map(
    datasets
      .map((dataset): [string, Overrides] => [dataset, toOverrides(stated.get(dataset)!, fields, names)])
      .filter(([, own]) => Object.keys(own).length > 0),
  );
  return { fields, overrides, conflicts, counts };
}

/** Where one knows another name more, the text that is searched holds it. */
function setLongest(fields: Record<string, string>, values: readonly (string | null)[]): void {
  const known = values.filter((value) => value !== null).sort((a, b) => b.length - a.length);
  if (known[0] !== undefined) fields[DERIVED] = known[0];
}

function toOverrides(own: Fields, merged: Fields, names: readonly string[]): Overrides {
  return Object.fromEntries(names.filter((name) => own[name] !== merged[name]).map((name) => [name, own[name] ?? null]));
}

/** What a dataset says of a node whose fields in the graph are `merged`. */
export function ownFields(merged: Fields, overrides: Overrides = {}): Fields {
  const own: Record<string, string> = { ...merged };
  for (const [name, value] of Object.entries(overrides)) {
    if (value === null) delete own[name];
    else own[name] = value;
  }
  return own;
}

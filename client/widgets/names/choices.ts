import { anyHolds } from '../../../shared/fold-text.ts';

interface Listed {
  id: string;
  /** As the reader sees it. */
  name: string;
  /** What tells it from another of the same name: where an enterprise is. */
  place?: string | null;
}
interface Choice {
  value: string;
  label: string;
}

/**
 * What a list to choose from shows, in the order given: the place beside the name, and where two still read alike the id too, since
 * nobody could tell which of them he chose.
 */
export function toChoices(listed: readonly Listed[]): Choice[] {
  return withIds(listed.map(({ id, name, place }) => ({ value: id, label: place ? `${name} · ${place}` : name })));
}

/** Id → name for a picture, which has little room: the place only beside names that stand there twice. */
export function toTwinNames(listed: readonly Listed[]): ReadonlyMap<string, string> {
  const times = countBy(listed.map(({ name }) => name));
  const twins = listed.map((one) => ((times.get(one.name) ?? 0) > 1 ? one : { ...one, place: null }));
  return new Map(toChoices(twins).map(({ value, label }) => [value, label]));
}

function withIds(choices: readonly Choice[]): Choice[] {
  const times = countBy(choices.map(({ label }) => label));
  return choices.map(({ value, label }) => ({ value, label: (times.get(label) ?? 0) > 1 ? `${label} · ${value}` : label }));
}

function countBy(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** For a list that is searched here: finds its labels as the service finds names. */
export const bySearch = {
  filterOption: (text: string, choice?: { label?: unknown; path?: unknown }) =>
    anyHolds(
      [choice?.label, choice?.path].map((one) => (typeof one === 'string' ? one : null)),
      text,
    ),
};

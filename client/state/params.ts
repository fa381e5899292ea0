/** One piece of a view's state as one search parameter of the address; the fallback is left out of the address. */
export interface Param<T> {
  name: string;
  read(text: string | null): T;
  /** Null: the parameter is left out. */
  write(value: T): string | null;
}

/** A name → parameter table describes the state of a view; `StateOf` is its value. */
export type Schema = Readonly<Record<string, { name: string; read(text: string | null): unknown; write(value: never): string | null }>>;
export type StateOf<S> = { [K in keyof S]: S[K] extends { read(text: string | null): infer T } ? T : never };

const MAX_TEXT = 200;

export function textParam(name: string): Param<string> {
  return { name, read: (text) => (text ?? '').slice(0, MAX_TEXT), write: (value) => value || null };
}

/** An id or nothing. */
export function idParam(name: string): Param<string | null> {
  return { name, read: (text) => text?.slice(0, MAX_TEXT) || null, write: (value) => value };
}

/** One of a closed list of words; anything else in the address reads as the fallback. */
export function wordParam<const W extends string>(name: string, words: readonly W[], fallback: W): Param<W> {
  return { name, read: (text) => words.find((word) => word === text) ?? fallback, write: (value) => (value === fallback ? null : value) };
}

/** A set of words or ids, comma-separated in code point order; with `words`, others are dropped. */
export function wordsParam<const W extends string = string>(name: string, words?: readonly W[]): Param<readonly W[]> {
  const isKnown = (word: string): word is W => word !== '' && (words === undefined || (words as readonly string[]).includes(word));
  return {
    name,
    read: (text) => [...new Set((text ?? '').split(',').filter(isKnown))].sort(),
    write: (value) => [...new Set(value)].sort().join(',') || null,
  };
}

/** A set of whole numbers, comma-separated ascending. */
export function numbersParam(name: string): Param<readonly number[]> {
  const isWhole = (text: string): boolean => /^\d{1,6}$/.test(text);
  return {
    name,
    read: (text) => [...new Set((text ?? '').split(',').filter(isWhole).map(Number))].sort((a, b) => a - b),
    write: (value) => [...new Set(value)].sort((a, b) => a - b).join(',') || null,
  };
}

export function flagParam(name: string): Param<boolean> {
  return { name, read: (text) => text === '1', write: (value) => (value ? '1' : null) };
}

/** Numbers by word, `demand:0.3,opens:0`; words outside the list and odd numbers are dropped. */
export function numbersByWordParam<const W extends string>(name: string, words: readonly W[]): Param<Readonly<Partial<Record<W, number>>>> {
  return {
    name,
    read: (text) => {
      const entries = (text ?? '').split(',').map((part) => part.split(':'));
      return Object.fromEntries(
        entries
          .filter(([word, value]) => (words as readonly string[]).includes(word ?? '') && /^-?\d+(\.\d+)?$/.test(value ?? ''))
          .map(([word, value]) => [word, Number(value)]),
      ) as Partial<Record<W, number>>;
    },
    write: (value) => words.flatMap((word) => (value[word] === undefined ? [] : [`${word}:${value[word]}`])).join(',') || null,
  };
}

/** An amount from 0 to `most`, as written by {@link writeAmount}; anything else reads as the fallback. */
export function numberParam<F extends number | null>(name: string, fallback: F, most: number): Param<number | F> {
  return {
    name,
    read: (text) => readAmount(text, most) ?? fallback,
    write: (value) => (value === fallback || value === null ? null : writeAmount(value)),
  };
}

/** Amounts by id, `anode:12.5,film:3`; what is no amount from 0 to `most` is dropped. */
export function numbersByIdParam(name: string, most: number): Param<Readonly<Record<string, number>>> {
  return {
    name,
    read: (text) =>
      Object.fromEntries(
        (text ?? '').split(',').flatMap((part) => {
          const at = part.lastIndexOf(':');
          const amount = at > 0 ? readAmount(part.slice(at + 1), most) : null;
          return amount === null ? [] : [[part.slice(0, Math.min(at, MAX_TEXT)), amount] as const];
        }),
      ),
    write: (value) =>
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, amount]) => `${id}:${writeAmount(amount)}`)
        .join(',') || null,
  };
}

function readAmount(text: string | null, most: number): number | null {
  if (text === null || !/^\d{1,15}(\.\d{1,6})?$/.test(text)) return null;
  return Number(text) <= most ? Number(text) : null;
}

function writeAmount(amount: number): string {
  return String(Number(amount.toFixed(6)));
}

/** The state that an address holds. */
export function readState<S extends Schema>(schema: S, search: URLSearchParams): StateOf<S> {
  return Object.fromEntries(Object.entries(schema).map(([key, param]) => [key, param.read(search.get(param.name))])) as StateOf<S>;
}

/** The address for a changed state; parameters that the schema does not name are kept as they are. */
export function writeState<S extends Schema>(schema: S, change: Partial<StateOf<S>>, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    const param = schema[key];
    if (!param) continue;
    const text = param.write(value as never);
    if (text === null) next.delete(param.name);
    else next.set(param.name, text);
  }
  next.sort();
  return next;
}

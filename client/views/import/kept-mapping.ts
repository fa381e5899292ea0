import { keepText, readKept } from '../../tools/browser-store.ts';

const KEY = 'liantu.import.columns';
const MOST = 300;

/** Header → field, as somebody has chosen it in this browser before. */
export type KeptMapping = Readonly<Record<string, string>>;

export function readKeptMapping(): KeptMapping {
  try {
    const kept: unknown = JSON.parse(readKept(KEY) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Keeps one choice; the oldest go where there are many. */
export function keepChoice(column: string, field: string): void {
  const { [column]: _, ...others } = readKeptMapping();
  keepText(KEY, JSON.stringify(Object.fromEntries([...Object.entries(others), [column, field]].slice(-MOST))));
}

interface Read {
  file: string;
  column: string;
  field?: string | null | undefined;
}

/** The columns that were chosen to be something else before than they are read as now. */
export function findKept(columns: readonly Read[], kept: KeptMapping): { file: string; column: string; field: string }[] {
  return columns.flatMap(({ file, column, field }) => {
    const before = Object.hasOwn(kept, column) ? kept[column] : undefined;
    return before === undefined || before === (field ?? 'note') ? [] : [{ file, column, field: before }];
  });
}

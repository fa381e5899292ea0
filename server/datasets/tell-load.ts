/** What a load would do, in sentences: counts per kind, the first names, and what other datasets have to do with it. */
import { append } from '../domain/append.ts';
import type { Sentence } from '../errors.ts';
import { endOf, keyOf, type NodePart } from '../ingest/write/graph-parts.ts';
import { findStatements } from '../ingest/write/find-changes.ts';
import { LABEL_WORDS } from '../graph/label-words.ts';
import type { Label } from '../graph/vocabulary.ts';
import type { LoadPlan } from './plan-load.ts';
import { sayAdopted } from './say-adopted.ts';
import { readEntry } from './withdrawn.ts';

/** So many names of each kind are told. */
const TOLD = 3;

/** @param name what the statements with these keys are called, where they are called anything */
export function tellLoad(dataset: string, plan: LoadPlan, name: (keys: readonly string[]) => ReadonlyMap<string, Sentence>): Sentence[] {
  const { changes, isNew, others, shared, released, adopted, keptOut, entriesOut } = plan;
  const statements = findStatements(changes);
  const told = [
    group({ zh: '新增', en: 'added' }, statements.added.keys()),
    group({ zh: '更改', en: 'changed' }, statements.changed),
    group({ zh: '删除', en: 'removed' }, statements.removed.keys()),
    group(
      { zh: '不再由它陈述、但另有数据集陈述而留下', en: 'no longer stated by it, kept because another dataset states it' },
      keysOf(released),
    ),
    group({ zh: '与别的数据集共有', en: 'shared with other datasets' }, isNew ? keysOf(shared) : []),
    group({ zh: '早已手工撤回、因此不再装入', en: 'taken out by hand before, and so left out' }, keysOf(keptOut.map(({ node }) => node))),
  ];
  const entries = entriesOut
    .slice(0, TOLD_ENTRIES)
    .map(({ node, entry, reason }) => ({ of: keyOf(node), to: keyOf(readEntry(entry).to), reason }));
  const names = name([...told.flatMap(({ kinds }) => [...kinds.values()].flatMap(first)), ...entries.flatMap(({ of, to }) => [of, to])]);
  return [
    ...(adopted ? [sayAdopted(adopted)] : []),
    ...(isNew && others.length > 0 ? [sayNew(dataset, others.map(({ id }) => id).join(', '))] : []),
    ...told.flatMap((one) => tell(one, names)),
    ...entries.map((one) => sayEntryOut(one, names)),
    ...(entriesOut.length > TOLD_ENTRIES ? [sayMoreOut(entriesOut.length - TOLD_ENTRIES)] : []),
    ...(statements.added.size + statements.changed.length + statements.removed.size === 0 ? [NOTHING] : []),
  ];
}

/** What happens to some statements: their keys by kind. */
interface Group {
  what: Sentence;
  kinds: ReadonlyMap<Label, string[]>;
}
type Names = ReadonlyMap<string, Sentence>;

const keysOf = (nodes: readonly NodePart[]): string[] => nodes.map(keyOf);
const first = (keys: readonly string[]): string[] => keys.slice(0, TOLD);

function group(what: Sentence, keys: Iterable<string>): Group {
  const kinds = new Map<Label, string[]>();
  for (const key of keys) append(kinds, endOf(key).label, key);
  return { what, kinds };
}

function tell({ what, kinds }: Group, names: Names): Sentence[] {
  if (kinds.size === 0) return [];
  const say = (language: keyof Sentence, comma: string, list: (names: string) => string) =>
    [...kinds].map(([label, all]) => {
      const said = first(all).map((key) => nameIn(names, key)[language]);
      return `${LABEL_WORDS[label]?.[language] ?? label} ${all.length}${list(said.join(comma) + (all.length > TOLD ? '…' : ''))}`;
    });
  const count = [...kinds.values()].reduce((sum, all) => sum + all.length, 0);
  return [
    {
      zh: `${what.zh} ${count} 条：${say('zh', '、', (list) => `（${list}）`).join('；')}。`,
      en: `${count} ${what.en}: ${say('en', ', ', (list) => ` (${list})`).join('; ')}.`,
    },
  ];
}

function nameIn(names: Names, key: string): Sentence {
  const { id } = endOf(key);
  return names.get(key) ?? { zh: id, en: id };
}

/** So many entries are told one by one. */
const TOLD_ENTRIES = 10;

function sayEntryOut({ of, to, reason }: { of: string; to: string; reason: string }, names: Names): Sentence {
  const [whose, what] = [nameIn(names, of), nameIn(names, to)];
  return {
    zh: `${whose.zh} 的列表里 ${what.zh} 早已手工去掉（${reason}），因此不再装入。`,
    en: `${what.en} was taken out of a list of ${whose.en} by hand before (${reason}), and so left out.`,
  };
}

const sayMoreOut = (more: number): Sentence => ({
  zh: `另有 ${more} 处列表里的内容早已手工去掉。`,
  en: `${more} more entries of lists were taken out by hand before.`,
});

const NOTHING: Sentence = { zh: '图里的事实已经与这个文件夹一致。', en: 'The facts of the graph are those of this folder already.' };

const sayNew = (dataset: string, others: string): Sentence => ({
  zh: `图里还没有数据集 ${dataset}（已有 ${others}）；它会加在旁边，别的数据集的事实不动。`,
  en: `The graph does not hold the dataset ${dataset} yet (it holds ${others}); it is added beside, and no fact of another dataset is touched.`,
});

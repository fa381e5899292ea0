/** What a load would do, in sentences: counts per kind, the first names, and what other datasets have to do with it. */
import { append } from '../domain/append.ts';
import type { Sentence } from '../errors.ts';
import { endOf, keyOf, type NodePart } from '../ingest/write/graph-parts.ts';
import { findStatements } from '../ingest/write/find-changes.ts';
import { LABEL_WORDS } from '../graph/label-words.ts';
import { nameOf } from './node-name.ts';
import type { LoadPlan } from './plan-load.ts';
import { sayAdopted } from './say-adopted.ts';
import { readEntry } from './withdrawn.ts';

/** So many names of each kind are told. */
const TOLD = 3;

export function tellLoad(dataset: string, plan: LoadPlan): Sentence[] {
  const { changes, isNew, others, shared, released, adopted, keptOut, entriesOut } = plan;
  const statements = findStatements(changes);
  const [added, removed] = [[...statements.added.values()], [...statements.removed.values()]];
  const known = new Map(changes.changedNodes.map(({ after }) => [keyOf(after), after]));
  const changed = statements.changed.map((key) => known.get(key) ?? toNamed(key));
  return [
    ...(adopted ? [sayAdopted(adopted)] : []),
    ...(isNew && others.length > 0 ? [sayNew(dataset, others.map(({ id }) => id).join(', '))] : []),
    ...tell({ zh: '新增', en: 'added' }, added),
    ...tell({ zh: '更改', en: 'changed' }, changed),
    ...tell({ zh: '删除', en: 'removed' }, removed),
    ...tell({ zh: '不再由它陈述、但另有数据集陈述而留下', en: 'no longer stated by it, kept because another dataset states it' }, released),
    ...(isNew && shared.length > 0 ? tell({ zh: '与别的数据集共有', en: 'shared with other datasets' }, shared) : []),
    ...tell(
      { zh: '早已手工撤回、因此不再装入', en: 'taken out by hand before, and so left out' },
      keptOut.map(({ node }) => node),
    ),
    ...entriesOut.slice(0, TOLD_ENTRIES).map(sayEntryOut),
    ...(entriesOut.length > TOLD_ENTRIES ? [sayMoreOut(entriesOut.length - TOLD_ENTRIES)] : []),
    ...(added.length + changed.length + removed.length === 0 ? [NOTHING] : []),
  ];
}

/** A statement whose own node stays as it is: its key says which it is. */
function toNamed(key: string): NodePart {
  return { ...endOf(key), also: [], props: {}, owner: key };
}

function tell(what: Sentence, nodes: readonly NodePart[]): Sentence[] {
  const kinds = new Map<string, NodePart[]>();
  for (const node of nodes) append(kinds, node.label, node);
  if (kinds.size === 0) return [];
  const say = (language: keyof Sentence, comma: string, list: (names: string) => string) =>
    [...kinds].map(([label, all]) => {
      const names = all
        .slice(0, TOLD)
        .map((node) => nameOf(node) ?? node.id)
        .join(comma);
      return `${LABEL_WORDS[label]?.[language] ?? label} ${all.length}${list(names + (all.length > TOLD ? '…' : ''))}`;
    });
  return [
    {
      zh: `${what.zh} ${nodes.length} 条：${say('zh', '、', (names) => `（${names}）`).join('；')}。`,
      en: `${nodes.length} ${what.en}: ${say('en', ', ', (names) => ` (${names})`).join('; ')}.`,
    },
  ];
}

/** So many entries are told one by one. */
const TOLD_ENTRIES = 10;

function sayEntryOut({ node, entry, reason }: LoadPlan['entriesOut'][number]): Sentence {
  const [name, { to }] = [nameOf(node) ?? node.id, readEntry(entry)];
  return {
    zh: `${name} 的列表里 ${to.id} 早已手工去掉（${reason}），因此不再装入。`,
    en: `${to.id} was taken out of a list of ${name} by hand before (${reason}), and so left out.`,
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

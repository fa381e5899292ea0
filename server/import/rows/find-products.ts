import { toShort } from '../../ingest/problems/check-problems.ts';
import { splitAmount, splitNames } from '../cells/split-names.ts';
import type { FieldCell } from './row-cells.ts';
import { addNote, addProblem, say, type RowTask } from './row-task.ts';

/** A product that a cell names, with the amount that stands right beside it there. */
export interface NamedProduct {
  id: string;
  text: string;
  amount: string;
}

/** The products that a cell names, each once; those that nobody knows are problems, those decided to lie outside the chain are notes. */
export function findProducts(task: RowTask, cell: FieldCell | null): NamedProduct[] {
  if (cell === null) return [];
  const { products, mapping } = task.context;
  const isKnown = (name: string) => mapping.products[name] !== undefined || products.find(name).length > 0;
  const isNamed = (name: string) => isKnown(name) || isKnown(splitAmount(name).name);
  const found = new Map<string, NamedProduct>();
  for (const text of splitNames(cell.text, isNamed, isKnown)) {
    const parted = splitAmount(text);
    // 硫酸镍（3万吨）: a name is known with what stands behind it in brackets, and the amount there counts
    const isWhole = mapping.products[text] !== undefined || (isKnown(text) && !isKnown(parted.name));
    const { name, amount } = isWhole ? { name: text, amount: '' } : parted;
    const id = findProduct(task, name, cell.column.name);
    if (id !== null && !found.has(id)) found.set(id, { id, text: name, amount });
  }
  return [...found.values()];
}

function findProduct(task: RowTask, name: string, column: string): string | null {
  const { products, mapping } = task.context;
  const decided = mapping.products[name];
  if (decided === null) {
    addNote(task, column, name);
    say(task, column, `“${toShort(name)}”不在本链，记在备注里`, `"${toShort(name)}" is not of the chain and is kept as a note`);
    return null;
  }
  if (decided !== undefined) return decided;
  const found = products.find(name);
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1) {
    const ids = found.map((one) => `${one.name}（${one.id}）`).join('、');
    addProblem(task, column, {
      zh: `“${toShort(name)}”可能是 ${ids}；写编号`,
      en: `"${toShort(name)}" may be ${ids}; write the id`,
    });
    return null;
  }
  const near = products.suggest(name).map((one) => ({ zh: `${one.name}（${one.id}）`, en: `${one.nameEn ?? one.name} (${one.id})` }));
  const or = (language: 'zh' | 'en') => near.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
  addProblem(task, column, {
    zh: `链里没有“${toShort(name)}”这种产品${near.length > 0 ? `；相近的有 ${or('zh')}；` : '；'}写链里的名称或别名；不是本链的，记作不在本链`,
    en: `the chain has no product "${toShort(name)}"${near.length > 0 ? `; near it are ${or('en')};` : ';'} write a name or alias of the chain, or decide that it is not of the chain`,
  });
  task.unknownProducts.push(name);
  return null;
}

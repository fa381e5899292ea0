import { toShort } from '../../ingest/problems/check-problems.ts';
import { isStruckOff } from '../cells/read-words.ts';
import type { ImportContext } from './import-context.ts';
import { addProblem, type RowTask } from './row-task.ts';

const COMPANY = /(?:公司|集团|厂|研究院|研究所|分公司)$/;
/** Some more whom nobody names: CNGR & others, 甲公司等3家, X et al. */
const AND_OTHERS =
  /(?:&|＆|\+|,|\band\b|\bwith\b)\s*others?$|\bet al\.?$|等\s*(?:\d+|[一二三四五六七八九十几数多])?\s*[家个]?(?:企业|公司|单位)?$/i;
/** A name with a hole in it: 某公司, XX公司, 一家企业. */
const NOT_SAID = /某家?(?:公司|企业|厂|集团|单位)$|^[xX×＊*]{2,}|[×＊*]{2,}|^一家/;

/** Whether the graph, or a row before, has an enterprise of this very name or alias. */
export function isNamed({ enterprises }: ImportContext, name: string): boolean {
  const { exact } = enterprises.formsOf(name);
  return enterprises.byId.has(name) || enterprises.byKey('exact', exact).length > 0 || enterprises.byKey('alias', exact).length > 0;
}

/** Notes what is wrong where the cell of an enterprise does not name one, or one that exists no more. */
export function checkOneName(task: RowTask, text: string, column: string): void {
  const { context, cells } = task;
  const status = cells.of('status');
  const isOne = isNamed(context, text);
  const parts = isOne ? [text] : text.split(/[;；、\n]+|(?<=公司|集团|厂)\s*[,，/／]\s*/).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => COMPANY.test(part) || isNamed(context, part))) {
    const isProject = cells.of('project') !== null;
    addProblem(task, column, {
      zh: `“${toShort(text)}”写了 ${parts.length} 家；${isProject ? '只写牵头的一家，别的写在股东一列' : '一家写一行，各有各的数'}`,
      en: `"${toShort(text)}" names ${parts.length} companies; ${isProject ? 'write the one that leads, and the others as shareholders' : 'write a row for each, with its own figures'}`,
    });
    return;
  }
  if (!isOne && (AND_OTHERS.test(text) || NOT_SAID.test(text))) {
    addProblem(task, column, {
      zh: `“${toShort(text)}”没有说清是哪一家；写一家的名称`,
      en: `"${toShort(text)}" does not name one company; write the name of one`,
    });
    return;
  }
  if (status === null || !isStruckOff(status.text)) return;
  addProblem(task, status.column.name, {
    zh: `登记里写着“${toShort(status.text)}”，这家已不在；不导入就删去这一行`,
    en: `its register says "${toShort(status.text)}", so that there is no such company any more; take the row out`,
  });
}

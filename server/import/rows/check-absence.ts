import { regionsAround } from '../../domain/regions-around.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import type { FoundEnterprise } from './find-enterprise.ts';
import { addProblem, type RowTask } from './row-task.ts';

/** Somebody has looked and found nobody there who makes it: whether that still holds a person says, before a row may say otherwise. */
export function checkAbsence(task: RowTask, enterprise: FoundEnterprise, product: string): void {
  const { context, fresh } = task;
  const absent = context.absences.get(product);
  if (absent === undefined) return;
  const place = (fresh.get(enterprise.id) ?? context.enterprises.byId.get(enterprise.id))?.region ?? null;
  for (const at of regionsAround(context.regions.byId, place)) {
    const found = absent.find(({ region }) => region === at);
    if (found === undefined) continue;
    const name = context.regions.byId.get(at)?.name ?? at;
    const date = found.date === null ? '' : `（${found.date}）`;
    addProblem(task, task.cells.of('product')?.column.name ?? null, {
      zh: `图中已核实${toShort(name)}没有人生产 ${product}${date}；若现在有了，请先撤回那条核实，再导入这一行`,
      en: `the graph holds that nobody in ${toShort(name)} makes ${product}${found.date === null ? '' : ` (${found.date})`}; where somebody does now, retract that first and import this row then`,
    });
    return;
  }
}

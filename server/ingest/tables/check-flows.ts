import { fitsFlowUnit } from '../../domain/units.ts';
import { toShort, type Place } from '../problems/check-problems.ts';
import { checkReference } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import type { FlowRow } from './flows.ts';

/** Checks one row of flows.csv by itself: its process and product exist, the product is no class, OR letters stand with inputs only. */
export function checkFlow({ value, at }: FlowRow, checks: Checks): void {
  const { problems, products } = checks;
  checkReference('process', value.process_id, at('process_id'), checks);
  checkReference('product', value.product_id, at('product_id'), checks);
  if (products.get(value.product_id)?.isClass) {
    problems.add(
      at('product_id'),
      `${value.product_id} 是类节点，只作合计；工艺要用具体产品`,
      `${value.product_id} is a class and only carries totals; a process needs a real product`,
    );
  }
  if (value.any_of !== null && value.role !== 'input')
    problems.add(at('any_of'), '只有 input 行可以写任选组', 'only an input may belong to an OR group');
  if (value.role === 'output' && value.quantity !== null && value.quantity !== 1) {
    problems.add(
      at('quantity'),
      '用量按每 1 单位主产出计，主产出应为 1',
      'quantities are per one unit of the main output, so the main output is 1',
    );
  }
  if (value.role === 'input' && value.quantity === 0)
    problems.add(at('quantity'), '用量不能为 0；不知道就留空', 'must not be 0; leave it empty when it is not known');
  if (value.part !== null && value.role !== 'input')
    problems.add(at('part'), '只有 input 行分主料、辅料、能源，其余留空', 'only an input is main, aux or energy; leave it empty');
  if (value.quantity_to !== null && (value.role === 'output' || value.quantity === null || value.quantity_to <= value.quantity))
    problems.add(
      at('quantity_to'),
      '是用量的上端：quantity 写下端，这里应比它大；主产出不写',
      'is the upper end of the quantity: it should be greater than quantity, and a main output has none',
    );
  if (value.quantity !== null && value.unit === null)
    problems.add(at('unit'), '有用量就要有单位，例如 t/t', 'a quantity needs its unit, for example t/t');
}

/** A process has one main output, and that is not its own input. Returns its row, or null when there is none. */
export function checkOutputs(flows: readonly FlowRow[], process: Place, { problems }: Checks): FlowRow | null {
  const outputs = flows.filter((row) => row.value.role === 'output').sort((a, b) => (a.at(null).row ?? 0) - (b.at(null).row ?? 0));
  const main = outputs[0];
  if (main === undefined) {
    problems.add(
      process,
      '这道工艺在 flows.csv 里没有 output 行（主产出）',
      'this process has no output row (its main output) in flows.csv',
    );
    return null;
  }
  for (const second of outputs.slice(1)) {
    problems.add(
      second.at('role'),
      `${second.value.process_id} 已有主产出 ${main.value.product_id}；其他产出写 byproduct`,
      `${second.value.process_id} already has the main output ${main.value.product_id}; other yields are byproduct`,
    );
  }
  const loop = flows.find((row) => row.value.role === 'input' && row.value.product_id === main.value.product_id);
  if (loop)
    problems.add(
      loop.at('product_id'),
      `${loop.value.product_id} 是这道工艺自己的主产出，不能又作原料；回用量请按净耗计`,
      `${loop.value.product_id} is the main output of this very process and cannot be its input; give net consumption`,
    );
  return main;
}

/** The unit of a flow is an amount of its product per amount of the main output. */
export function checkFlowUnit({ value, at }: FlowRow, mainOutput: string, { problems, products }: Checks): void {
  const unit = products.get(value.product_id)?.unit ?? null;
  const per = products.get(mainOutput)?.unit ?? null;
  if (value.unit === null || unit === null || per === null || fitsFlowUnit(value.unit, unit, per)) return;
  problems.add(
    at('unit'),
    `“${toShort(value.unit)}”不对：${value.product_id} 以 ${unit} 计，主产出 ${mainOutput} 以 ${per} 计，应为 ${unit}/${per}`,
    `"${toShort(value.unit)}" is wrong: ${value.product_id} is measured in ${unit}, the main output ${mainOutput} in ${per}, so it should be ${unit}/${per}`,
  );
}

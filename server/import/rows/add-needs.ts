import { toNeedId } from '../../ingest/tables/parse-consumption.ts';
import { addClaims, amountFor, isPlain, toCapacity } from './add-amount.ts';
import type { FoundEnterprise } from './find-enterprise.ts';
import { findProducts } from './find-products.ts';
import { addLine, type RowTask } from './row-task.ts';

/** What the enterprise of a row buys or uses. */
export function addNeeds(task: RowTask, enterprise: FoundEnterprise): void {
  const cell = task.cells.of('uses');
  const needs = findProducts(task, cell);
  const amountCell = task.cells.of('usesAmount');
  for (const product of needs) {
    const own = product.amount !== '' || needs.length === 1;
    const amount = own ? amountFor(task, amountCell, product.amount) : null;
    const { capacity: quantity, unit } = toCapacity(amount);
    const line = { enterprise_id: enterprise.id, product_id: product.id, quantity, unit, note: task.note };
    addLine(
      task,
      'consumption',
      line,
      own && product.amount === '' ? { product_id: cell, quantity: amountCell ?? cell, unit: amountCell ?? cell } : { product_id: cell },
    );
    if (amount !== null && !isPlain(amount))
      addClaims(
        task,
        amount,
        { subject: enterprise.name, about: toNeedId(line), indicator: '需求量', kind: 'actual' },
        own ? amountCell : null,
      );
  }
}

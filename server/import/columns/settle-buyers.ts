import type { Column } from './column.ts';

const BUYER =
  /^(?:buyers?|customers?|off-?takers?|purchasers?|consumers?|end users?|importers?|consignees?|进口(?:商|企业|单位)|收货(?:人|单位|企业)|采购(?:方|商|企业|单位)|需求(?:方|企业|单位)|购买(?:方|企业)|买方|使用(?:企业|单位)|下游(?:客户|企业|用户)|客户|用户)(?:名称)?$/i;
/** Whether a column is called after who buys. */
export const isBuyer = (name: string): boolean => BUYER.test(name);

const AMOUNT: ReadonlySet<string | null> = new Set(['capacity', 'output']);

/**
 * A table of who buys what: the buyer is the enterprise of its rows, whoever else is named in them, and what is bought is what it uses.
 * Where a column says what somebody makes, a buyer beside it is a note.
 */
export function settleBuyers(columns: Column[], mapped: ReadonlyMap<string, unknown>): void {
  const at = (wanted: string) => columns.find(({ field }) => field === wanted);
  const buyer = columns.find(({ name, field }) => BUYER.test(name) && !mapped.has(name) && field === null);
  if (buyer === undefined) return;
  const [seller, product] = [at('enterprise'), at('product')];
  if (at('uses') === undefined) {
    if (seller !== undefined || product === undefined || mapped.has(product.name)) return;
    product.field = 'uses';
    for (const column of columns) if (AMOUNT.has(column.field) && !mapped.has(column.name)) column.field = 'usesAmount';
  } else if (product !== undefined) return;
  if (seller !== undefined && !mapped.has(seller.name)) seller.field = null;
  if (at('enterprise') === undefined) buyer.field = 'enterprise';
}

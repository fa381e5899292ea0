import { findMainUse, findSuppliers, findUsers, type BalancePart } from '../../analysis/balance/parts.ts';
import type { BalanceResolvers } from '../generated/resolvers.ts';
import { findBalanceRows } from '../lines/balance-rows.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { toIntervalLine, toYearlyLine } from '../lines/to-interval.ts';
import { toProducts } from '../lines/to-products.ts';
import type { BalanceLine } from '../nodes/parents.ts';

const productOf = ({ balances, product }: BalanceLine) => balances.view.model.products[product]!;
const toLines = ({ balances, product }: BalanceLine, parts: readonly BalancePart[]) =>
  parts.map((part) => ({ ...part, balances, of: product }));

export const Balance: BalanceResolvers = {
  product: productOf,
  supply: (balance) => toYearlyLine(balance.supply, productOf(balance)),
  need: (balance) => toYearlyLine(balance.need, productOf(balance)),
  short: (balance) => balance.short && toYearlyLine(balance.short, productOf(balance)),
  usedHere: ({ usedHere }) => usedHere && toIntervalLine(usedHere, '1'),
  suppliers: (balance) => toLines(balance, findSuppliers(balance.balances, balance.product)),
  users: (balance) => toLines(balance, findUsers(balance.balances, balance.product)),
  doubted: ({ balances, product }, _, context) => doubtedAbout(findBalanceRows(balances, product), context),
  mainUse: ({ balances, product }) => balances.view.model.products[findMainUse(balances, product) ?? -1] ?? null,
  askFirst: ({ balances, product }) => balances.view.model.enterprises[balances.askFirst(product)?.enterprise ?? -1] ?? null,
  askAbout: ({ balances, product }) => balances.view.model.products[balances.askFirst(product)?.product ?? -1] ?? null,
  ring: ({ balances, product }) => toProducts(balances.view.model, balances.flows.ring(product)),
  status: ({ balances, product }) => balances.view.statuses()[product]!,
};

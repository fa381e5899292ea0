import { findBalances } from '../../../analysis/balance/balance.ts';
import { findPlantNeed, findPlantSize, type PlantNeed, type PlantSizeFrom } from '../../../analysis/balance/plant.ts';
import { findSiteChecks } from '../../../analysis/balance/site-checks.ts';
import type { ChainModel } from '../../../analysis/model/model.ts';
import { findBestProcess } from '../../../analysis/region/best-process.ts';
import type { RegionView } from '../../../analysis/region/region-view.ts';
import type { Horizon } from '../../../domain/words.ts';
import { InvalidInput, NotFound } from '../../../errors.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';
import type { Context } from '../../context/context.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findBalanceRows, findNeedRows } from '../../lines/balance-rows.ts';
import { doubtedAbout } from '../../lines/doubted.ts';
import { toYearlyLine, toYearlyUnit } from '../../lines/to-interval.ts';
import { toProducts } from '../../lines/to-products.ts';

/** The balance that a size comes from; a size that is asked for, or that pays anywhere, comes from none. */
const HORIZON_OF: Readonly<Record<PlantSizeFrom, readonly Horizon[]>> = {
  ASKED: [],
  MARKET: ['NOW'],
  MARKET_WITH_PLANNED: ['WITH_PLANNED'],
  SMALLEST: [],
};

/** Null where no process has the product as its main output: no plant makes it by itself. */
export const plant: QueryResolvers['plant'] = (_, { product, process, size, site, ...place }, context) => {
  const view = viewOf(place, context);
  const { model } = view;
  const q = toNumber(model, product, 'product');
  const park = site == null ? null : mustFind(context.index.regions, site, 'region');
  const p = process == null ? (findBestProcess(view, q)?.process ?? -1) : toProcess(model, process, q);
  if (model.mainOutput[p] !== q) return null;
  const sized = size == null ? mustSize(view, q) : { size: { lo: size, hi: size }, from: 'ASKED' as const };
  const need = findPlantNeed(view, p, sized.size.lo);
  return {
    product: model.products[q]!,
    process: model.processes[p]!,
    size: toYearlyLine(sized.size, model.products[q]!),
    sizeFrom: sized.from,
    doubted: doubtedAbout(findNeedRows(view, q, HORIZON_OF[sized.from]), context),
    inputs: need.inputs.map((input) => toInputLine(view, input, context)),
    unquantified: toProducts(model, need.unquantified),
    powerMWh: need.powerMWh,
    site: park,
    fits: findSiteChecks(model, p, sized.size.lo, need.powerMWh, park?.id ?? null).map(({ capacity, unit, ...check }) => ({
      ...check,
      unit: toYearlyUnit(unit),
      fits: check.free === null ? null : check.needs <= check.free,
      asOf: capacity?.date ?? null,
      evidence: capacity?.evidence ?? [],
    })),
  };
};

function toInputLine(view: RegionView, { product, amount, flow, fromSurplus }: PlantNeed['inputs'][number], context: Context) {
  const made = view.model.products[product]!;
  return {
    product: made,
    amount: amount.lo,
    amountTo: amount.hi > amount.lo ? amount.hi : null,
    unit: toYearlyUnit(made.unit),
    part: flow.part ?? 'MAIN',
    anyOf: flow.anyOf,
    status: view.statuses()[product]!,
    fromSurplus: fromSurplus && toYearlyLine(fromSurplus, made),
    doubted: fromSurplus ? doubtedAbout(findBalanceRows(findBalances(view), product), context) : [],
  };
}

/** @throws NotFound for a process that the chain does not hold; InvalidInput for one that makes something else */
function toProcess(model: ChainModel, id: string, q: number): number {
  const p = model.graph.processIndex.get(id);
  if (p === undefined)
    throw new NotFound(
      { zh: `本产业链中没有编号为“${id}”的工艺。`, en: `There is no process with the id "${id}" in this chain.` },
      { argument: 'process' },
    );
  if (model.mainOutput[p] === q) return p;
  const [made, asked] = [model.products[model.mainOutput[p]!]!, model.products[q]!];
  throw new InvalidInput(
    {
      zh: `工艺“${model.processes[p]!.name}”的主产出是${made.name}，不是${asked.name}，请换一道工艺，或不写 process。`,
      en: `The process "${model.processes[p]!.nameEn ?? id}" makes ${made.nameEn ?? made.name}, not ${asked.nameEn ?? asked.name}; please name another, or leave process out.`,
    },
    { argument: 'process' },
  );
}

/** @throws InvalidInput where nothing says how large the plant should be */
function mustSize(view: RegionView, q: number) {
  const found = findPlantSize(view, q);
  if (found) return found;
  const { name, nameEn, unit } = view.model.products[q]!;
  throw new InvalidInput(
    {
      zh: `本地对${name}的需求还没有数字，也没有登记起步规模：请写明规模 size（${toYearlyUnit(unit)}）。`,
      en: `No figure is known for the need of ${nameEn ?? name} here, nor the smallest plant that pays: please give the size (${toYearlyUnit(unit)}).`,
    },
    { argument: 'size' },
  );
}

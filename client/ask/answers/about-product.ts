import * as api from '../../api/generated.ts';
import type { kindOf } from './kind-of.ts';
import {
  answer,
  asProduct,
  asEnterprise,
  asPlain,
  list,
  told,
  distinct,
  here,
  thing,
  ofProduct,
  onMap,
  onPanel,
  firstOf,
  without,
  type Answer,
  type Said,
} from './answer.ts';

/** What stops with a product: what nothing that is bought replaces, then what is made of it directly, then what follows. */
function surestFirst(critical: NonNullable<api.AskStopQuery['critical']>[number] | undefined) {
  const [hard, direct] = [critical?.hardLoses, critical?.directLoses].map((some) => new Set(some?.map(({ id }) => id)));
  const sure = ({ id }: { id: string }): number => Number(hard!.has(id)) * 2 + Number(direct!.has(id));
  return [...(critical?.loses ?? [])].sort((a, b) => sure(b) - sure(a));
}

/** Questions about one product. */
export const ABOUT_PRODUCT = {
  makers: answer(
    api.AskMakersDocument,
    (filled) => ({ product: thing(filled), region: filled.regions[0] ?? null, outside: filled.outside ?? null, first: firstOf(filled) }),
    ({ enterprises }, filled) => without((enterprises?.nodes ?? []).map(asEnterprise), enterprises?.totalCount, filled),
    onMap,
  ),
  users: answer(
    api.AskUsersDocument,
    (filled) => ({ product: thing(filled), region: filled.regions[0] ?? filled.region, chain: filled.chain }),
    ({ product }) =>
      list(
        distinct(
          (product?.neededBy.nodes ?? []).flatMap((need) =>
            need.enterprise ? asEnterprise(need.enterprise) : need.process ? asPlain(need.process) : [],
          ),
        ),
        product?.neededBy.totalCount,
      ),
    onMap,
  ),
  recipe: answer(
    api.AskRecipeDocument,
    (filled) => ({ product: thing(filled) }),
    ({ product }) =>
      told(product?.outputOf.length ?? 0, distinct((product?.outputOf[0]?.inputs ?? []).map((flow) => asProduct(flow.product)))),
    onMap,
  ),
  uses: answer(
    api.AskUsesDocument,
    (filled) => ({ product: thing(filled) }),
    ({ product }) =>
      list(
        distinct(
          (product?.inputOf ?? []).flatMap(({ outputs }) =>
            outputs.filter(({ byproduct }) => !byproduct).map((flow) => asProduct(flow.product)),
          ),
        ),
      ),
    onMap,
  ),
  why: answer(
    api.AskWhyDocument,
    ofProduct,
    ({ gap, product }) => told(gap ? 1 : 0, [], { text: gap?.reason ?? '', status: product?.status ?? null }),
    (filled) => ({ gaps: thing(filled) }),
  ),
  packages: answer(
    api.AskPackagesDocument,
    ofProduct,
    ({ packages }) => (packages?.stopReason === 'ALREADY_MAKEABLE' ? list([], 0) : list((packages?.packages[0]?.add ?? []).map(asProduct))),
    onPanel('packages'),
  ),
  targets: answer(
    api.AskTargetsDocument,
    ofProduct,
    ({ targets }) => list((targets ?? []).map(({ enterprise }) => asEnterprise(enterprise))),
    onPanel('targets'),
  ),
  stop: answer(
    api.AskStopDocument,
    ofProduct,
    ({ critical }) =>
      list(surestFirst(critical?.[0]).map(asProduct), undefined, { values: { value: critical?.[0]?.hardLoses.length ?? 0 } }),
    onPanel('stops'),
  ),
  opens: answer(
    api.AskAddDocument,
    (filled) => ({ ...here(filled), products: filled.things.map(({ id }) => id) }),
    ({ scenario }) => list((scenario?.opened ?? []).map(asProduct)),
    (filled) => ({ path: '/map', extra: { sandbox: '1', add: filled.things.map(({ id }) => id).join(',') } }),
  ),
  makeable: answer(
    api.AskMakeableDocument,
    ofProduct,
    ({ proof }) => told(proof?.makeable ? 1 : 0, (proof?.build ?? []).map(asPlain)),
    onPanel('packages'),
  ),
  status: answer(
    api.AskStatusDocument,
    ofProduct,
    ({ product }) =>
      list(distinct((product?.madeBy.nodes ?? []).map(({ enterprise }) => asEnterprise(enterprise))), product?.madeBy.totalCount, {
        status: product?.status ?? null,
      }),
    onMap,
  ),
  capacity: answer(
    api.AskStatusDocument,
    ofProduct,
    ({ product }, { year }) => {
      const all = (product?.madeBy.nodes ?? []).flatMap(({ enterprise, capacity, unit, year: of, doubted }) =>
        capacity === null || capacity === undefined
          ? []
          : [{ ...asEnterprise(enterprise), amount: { value: capacity, unit: unit ?? null, year: of ?? null, doubted } }],
      );
      const ofYear = all.filter(({ amount }) => String(amount.year) === year);
      // Figures of another year are no answer to this one, but all that there is: that is said.
      return year && ofYear.length === 0 ? list(all, all.length, { note: 'otherYears' }) : list(year ? ofYear : all);
    },
    onMap,
  ),
  market: answer(
    api.AskMarketDocument,
    ofProduct,
    ({ gap }) => told(gap?.market ? 1 : 0, [], { market: gap?.market ?? null, doubted: gap?.marketDoubted ?? [] }),
    (filled) => ({ gaps: thing(filled) }),
  ),
  balanceOf: answer(
    api.AskBalanceOfDocument,
    ofProduct,
    ({ balance }, filled) => {
      const line = balance?.nodes.find(({ product }) => product.id === thing(filled));
      return told(line ? 1 : 0, [], {
        ...(line ? { supply: line.supply, need: line.need, verdict: line.verdict ?? undefined, doubted: line.doubted } : {}),
      });
    },
    (filled) => ({ path: '/balance', extra: { product: thing(filled) } }),
  ),
  sourceOf: answer(
    api.AskSourcesOfProductDocument,
    (filled) => ({ product: thing(filled) }),
    ({ product }) => sourcesOf(product?.madeBy.nodes),
    onMap,
  ),
} satisfies Partial<Record<ReturnType<typeof kindOf>, Answer>>;

/** The sources of productions, each once. */
export function sourcesOf(productions: readonly { evidence: readonly { source: { title: string } }[] }[] = []): Said {
  return list(distinct(productions.flatMap(({ evidence }) => evidence.map(({ source }) => ({ name: source.title })))));
}

import * as api from '../../api/generated.ts';
import { sourcesOf } from './about-product.ts';
import type { kindOf } from './kind-of.ts';
import {
  answer,
  asProduct,
  asEnterprise,
  asPlain,
  list,
  told,
  percent,
  distinct,
  here,
  thing,
  onEnterprise,
  type Answer,
} from './answer.ts';

/** Questions about enterprises, one or two of them. */
export const ABOUT_ENTERPRISE = {
  relation: answer(
    api.AskRelationDocument,
    ({ things }) => ({ from: things[0]?.id ?? '', to: things[1]?.id ?? '' }),
    ({ paths }) => told(paths?.[0]?.length ?? 0, (paths?.[0]?.nodes ?? []).map(asPlain)),
    ({ things }) => ({ path: '/partners', extra: { enterprise: things[0]?.id ?? '', to: things[1]?.id ?? '' } }),
  ),
  partners: answer(
    api.AskPartnersDocument,
    (filled) => ({ chain: filled.chain, enterprise: thing(filled) }),
    ({ partnerNetwork }) => list((partnerNetwork?.enterprises ?? []).slice(1).map(asEnterprise)),
    (filled) => ({ path: '/partners', extra: { enterprise: thing(filled) } }),
  ),
  group: answer(
    api.AskGroupDocument,
    (filled) => ({ enterprise: thing(filled) }),
    ({ enterprise }) => list([...(enterprise?.parents ?? []), ...(enterprise?.subsidiaries ?? [])].map(asEnterprise)),
    onEnterprise,
  ),
  fills: answer(
    api.AskEnterpriseDocument,
    (filled) => ({ ...here(filled), enterprise: thing(filled) }),
    ({ enterprise }) =>
      list(
        distinct(
          (enterprise?.makes.nodes ?? []).filter(({ product }) => product.status === 'MISSING').map(({ product }) => asProduct(product)),
        ),
      ),
    onEnterprise,
  ),
  profile: answer(
    api.AskEnterpriseDocument,
    (filled) => ({ ...here(filled), enterprise: thing(filled) }),
    ({ enterprise }) =>
      list(distinct((enterprise?.makes.nodes ?? []).filter(({ product }) => !product.isClass).map(({ product }) => asProduct(product)))),
    onEnterprise,
  ),
  where: answer(
    api.AskWhereDocument,
    (filled) => ({ enterprise: thing(filled) }),
    ({ enterprise }) => told(enterprise?.region ? 1 : 0, enterprise?.region ? [asPlain(enterprise.region)] : []),
    onEnterprise,
  ),
  sourceOfEnterprise: answer(
    api.AskSourcesOfEnterpriseDocument,
    (filled) => ({ enterprise: thing(filled) }),
    ({ enterprise }) => sourcesOf(enterprise?.makes.nodes),
    onEnterprise,
  ),
  // What a stop of an enterprise takes with it; `stop` asks about a product.
  stopOfEnterprise: answer(
    api.AskGroupStopDocument,
    (filled) => ({ ...here(filled), enterprise: thing(filled) }),
    ({ groupStop }) =>
      list((groupStop?.lost ?? []).map(asProduct), undefined, {
        values: { value: percent(groupStop?.share), own: groupStop?.own.length ?? 0 },
      }),
    (filled) => ({ path: '/map', extra: { sandbox: '1', stop: thing(filled) } }),
  ),
} satisfies Partial<Record<ReturnType<typeof kindOf>, Answer>>;

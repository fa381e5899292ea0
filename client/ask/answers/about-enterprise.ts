import * as api from '../../api/generated.ts';
import type { QuestionId } from '../cues.ts';
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
} satisfies Partial<Record<QuestionId, Answer>>;

/** What a stop of an enterprise takes with it; `stop` asks about a product. */
export const STOP_OF_ENTERPRISE: Answer = answer(
  api.AskGroupStopDocument,
  (filled) => ({ ...here(filled), enterprise: thing(filled) }),
  ({ groupStop }) =>
    list((groupStop?.lost ?? []).map(asProduct), undefined, {
      values: { value: percent(groupStop?.share), own: groupStop?.own.length ?? 0 },
    }),
  (filled) => ({ path: '/map', extra: { sandbox: '1', stop: thing(filled) } }),
);

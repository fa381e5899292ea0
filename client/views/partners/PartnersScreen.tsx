import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterpriseNamedDocument, PartnerNetworkDocument, PartnersLeaderDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { LoadingState } from '../../widgets/LoadingState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { MutualList } from './MutualList.tsx';
import { NetworkView } from './NetworkView.tsx';
import { PartnersTools } from './PartnersTools.tsx';
import { PathFinder } from '../../widgets/paths/PathFinder.tsx';
import { PARTNERS_STATE, readDate } from './partners-state.ts';
import '../../widgets/screen/list-screen.css';
import './partners.css';

/** The partners screen: who is tied to whom around one enterprise, by what and since when. */
export function PartnersScreen() {
  const { t } = useTranslation();
  const nameOf = useEnterpriseName();
  const [state, change] = useViewState(PARTNERS_STATE);
  // Who comes with a question is answered before the picture; who asks it here keeps it where it stands, beside it.
  const [isAsked] = useState(state.to !== null);
  const { chain, region } = useScope();
  const leader = useGraphQuery(PartnersLeaderDocument, { chain, region }, { enabled: state.enterprise === null });
  const id = state.enterprise ?? leader.data?.leaders?.[0]?.enterprise.id ?? null;
  const named = useGraphQuery(EnterpriseNamedDocument, { id: id ?? '' }, { enabled: id !== null });
  const variables = {
    chain,
    enterprise: id ?? '',
    depth: Number(state.depth),
    kinds: state.kinds.length > 0 ? [...state.kinds] : null,
    since: readDate(state.since),
    until: readDate(state.until),
    inferred: state.inferred,
  };
  const answer = useGraphQuery(PartnerNetworkDocument, variables, { enabled: id !== null, keepLast: true });
  const network = id === null ? null : (answer.data?.partnerNetwork ?? null);
  const enterprise = id === null ? null : (named.data?.enterprise ?? null);
  const own = network && id !== null && network.enterprises.some((one) => one.id === id) ? network : null;
  const title =
    own && enterprise
      ? t('partners.title', { name: nameOf(enterprise), partners: own.enterprises.length - 1, relations: own.partnerships.length })
      : t('partners.noTitle');
  useDocumentTitle(title);
  const path = enterprise && (
    <section className="partners-path" aria-labelledby="partners-path">
      <h2 id="partners-path">{t('partners.pathTitle', { name: nameOf(enterprise) })}</h2>
      <PathFinder from={enterprise.id} to={state.to} inferred={state.inferred} onTo={(to) => change({ to })} />
    </section>
  );
  return (
    <section className="list-screen partners-screen" aria-labelledby="partners-title">
      <h1 id="partners-title">{title}</h1>
      <p className="lt-soft">{t('partners.everywhere')}</p>
      <PartnersTools key={state.enterprise ?? ''} state={{ ...state, enterprise: id }} change={change} />
      {id === null && leader.isFetching && <LoadingState what={t('partners.loading')} />}
      {id === null && !leader.isFetching && <EmptyState reason={t('partners.none')} next={t('partners.noneNext')} />}
      {id !== null && <AnswerOf query={answer} loading={t('partners.loading')} />}
      {own && enterprise && (
        <>
          <p className="lt-soft">
            {t(state.inferred ? 'partners.withEstimates' : 'partners.factsOnly')} <EnterpriseLink enterprise={enterprise} />
          </p>
          {own.truncated && (
            <p role="status">
              <strong>{t('partners.truncated')}</strong>
            </p>
          )}
          {isAsked && path}
          {own.partnerships.length === 0 ? (
            <>
              <EmptyState reason={t('partners.noRelations', { name: nameOf(enterprise) })} next={t('partners.noRelationsNext')} />
              {!isAsked && path}
            </>
          ) : (
            <NetworkView network={own} enterprise={enterprise.id} state={state} change={change} path={!isAsked && path} />
          )}
        </>
      )}
      <MutualList inferred={state.inferred} />
    </section>
  );
}

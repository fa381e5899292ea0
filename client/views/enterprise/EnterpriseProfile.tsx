import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnterpriseProfileDocument, EnterpriseSupplyDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { FactTools } from '../../edit/FactTools.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AddToList } from '../../list/AddToList.tsx';
import { useScope } from '../../state/scope.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { PathFinder } from '../../widgets/paths/PathFinder.tsx';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';
import { BriefStrip } from './BriefStrip.tsx';
import { DoingCards } from './DoingCards.tsx';
import { GroupCards } from './GroupCards.tsx';
import { ProductCards } from './ProductCards.tsx';
import { SignalCard } from './SignalCard.tsx';
import { SupplyCards } from './SupplyCards.tsx';
import { PROFILE_STATE } from './enterprise-state.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Roving } from '../../widgets/Roving.tsx';

/** Everything the graph says of one enterprise, each statement with its sources. */
export function EnterpriseProfile({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const [{ inferred, to }, change] = useViewState(PROFILE_STATE);
  const answer = useGraphQuery(EnterpriseProfileDocument, { id });
  const { data } = answer;
  const supply = useGraphQuery(EnterpriseSupplyDocument, { id, inferred }, { keepLast: true });
  const one = data?.enterprise ?? null;
  const relations = supply.data?.enterprise?.partnerships.totalCount;
  const title =
    one === null
      ? t('enterprises.screen')
      : t('enterprises.profileTitle', { name: nameOf(one), makes: one.makes.totalCount, relations: relations ?? '…' });
  useDocumentTitle(title);
  const facts =
    one === null
      ? []
      : [
          t(`enterprises.kind.${one.kind}`),
          one.region && nameOf(one.region),
          one.area && t('enterprises.area', { name: nameOf(one.area) }),
          one.aliases.length > 0 && t('enterprises.aliases', { names: one.aliases.join(t('enterprises.comma')) }),
          one.uscc && t('enterprises.uscc', { code: one.uscc }),
          one.listedCode && t('enterprises.listed', { code: one.listedCode }),
        ].filter((part) => typeof part === 'string');
  return (
    <section className="list-screen" aria-labelledby="enterprise-title">
      <p>
        <Link to={addresses.screen('/enterprises')}>{t('enterprises.toList')}</Link>
      </p>
      <h1 id="enterprise-title">{title}</h1>
      <AnswerOf query={answer} loading={t('enterprises.loadingOne')} />
      {data && one === null && <EmptyState reason={t('enterprises.unknown', { id })} next={t('enterprises.unknownNext')} />}
      {one && (
        <>
          <p>
            <AsPrinted text={facts.join(' · ')} />
            {!one.nameVerified && <span className="lt-badge">{t('enterprises.unverified')}</span>}
            {one.standsFor > 1 && <span className="lt-badge">{t('enterprises.standsFor', { count: one.standsFor })}</span>}
          </p>
          <SourceFold evidence={one.evidence} fact={id} />
          <FactTools fact={id} />
          <div className="list-tools">
            <Checkbox checked={inferred} onChange={(event) => change({ inferred: event.target.checked })}>
              {t('partners.inferred')}
            </Checkbox>
            <Link to={addresses.screen('/partners', { enterprise: id })}>{t('enterprises.toPartners')}</Link>
            <Link to={addresses.screen(`/brief/enterprise/${encodeURIComponent(id)}`)}>{t('panel.brief')}</Link>
            <AddToList item={{ kind: 'target', chain, region, product: null, enterprise: id }} name={nameOf(one)} />
          </div>
          <BriefStrip enterprise={one} />
          <section className="enterprise-card" aria-labelledby="enterprise-path">
            <h2 id="enterprise-path">{t('enterprises.pathTitle')}</h2>
            <PathFinder from={id} to={to} inferred={inferred} onTo={(wanted) => change({ to: wanted })} />
          </section>
          <Roving className="enterprise-cards">
            <ProductCards enterprise={one} />
            <SupplyCards answer={supply} enterprise={id} />
            <GroupCards enterprise={one} />
            <SignalCard enterprise={one} />
            <DoingCards id={id} />
          </Roving>
        </>
      )}
    </section>
  );
}

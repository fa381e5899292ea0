import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OverviewMapDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import { PRODUCT_STATUSES } from '../../widgets/status.ts';

/** How the chain stands in the region, and what to do first. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { chain, region, regionName, chainName } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(OverviewMapDocument, { chain, region, scenario });
  const map = answer.data?.chainMap;
  const counts = (map?.cells ?? []).flatMap((cell) => cell.counts);
  return (
    <ScreenFrame
      title={
        answer.data
          ? t('overview.title', { region: regionName, chain: chainName, count: answer.data.supplement?.totalCount ?? 0 })
          : t('places.overview')
      }
    >
      <AnswerOf query={answer} loading={t('overview.loading')} />
      {map && (
        <p className="rec-line">
          {PRODUCT_STATUSES.map((status) => (
            <Link key={status} to={addresses.map()}>
              <StatusMark status={status} withWord /> {counts.reduce((sum, one) => sum + (one.status === status ? one.products : 0), 0)}
            </Link>
          ))}
        </p>
      )}
    </ScreenFrame>
  );
}

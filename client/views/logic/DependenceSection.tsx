import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicForestDocument, LogicLeadersDocument, LogicLossDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { isHere } from './is-here.ts';
import { LeaderSelect } from './LeaderSelect.tsx';
import { LogicSection } from './LogicSection.tsx';
import { ProductSquares } from './ProductSquares.tsx';
import type { ChangeLogic } from './logic-state.ts';
import { ProductLine, type LinedProduct } from '../../widgets/names/ProductLine.tsx';
import { toPercent } from './to-percent.ts';

interface Props {
  asked: boolean;
  leader: string | null;
  change: ChangeLogic;
}

/** 金川兴则金昌富: which share of what is made here hangs on one leader, and what is left without it. */
export function DependenceSection({ asked, leader, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const all = useGraphQuery(LogicLeadersDocument, { chain, region });
  const map = useGraphQuery(LogicForestDocument, { chain, region });
  const leaders = all.data?.leaders ?? [];
  const chosen = (leaders.find(({ enterprise }) => enterprise.id === leader) ?? leaders[0])?.enterprise;
  const loss = useGraphQuery(
    LogicLossDocument,
    { chain, region, leader: chosen?.id ?? '' },
    { enabled: chosen !== undefined, keepLast: true },
  );
  const available = (map.data?.chainMap?.nodes ?? []).filter(isHere).map(({ product, status }) => ({ ...product, status }));
  const lost = new Set(loss.data?.cascade?.lostProducts.map(({ id }) => id));
  const [gone, left] = [available.filter(({ id }) => lost.has(id)), available.filter(({ id }) => !lost.has(id))];
  const answer =
    !all.data || !map.data
      ? null
      : !chosen
        ? t('logic.dependence.none', { region: regionName })
        : !loss.data
          ? null
          : loss.isPlaceholderData
            ? t('logic.loading', { what: nameOf(chosen) })
            : t('logic.dependence.answer', {
                region: regionName,
                all: available.length,
                lost: gone.length,
                share: toPercent(gone.length / Math.max(1, available.length)),
                name: nameOf(chosen),
                left: left.length,
              });
  return (
    <LogicSection section="dependence" asked={asked} answer={answer} query={[all, map, loss]}>
      {chosen && (
        <>
          <LeaderSelect
            label={t('logic.dependence.choose')}
            leaders={leaders.map(({ enterprise }) => enterprise)}
            value={chosen.id}
            onChange={(id) => change({ leader: id })}
          />
          {!loss.isPlaceholderData && (
            <Lists leader={chosen.id} stopped={loss.data?.cascade?.stopped.length ?? 0} left={left} gone={gone} />
          )}
        </>
      )}
    </LogicSection>
  );
}

function Lists({
  leader,
  stopped,
  left,
  gone,
}: {
  leader: string;
  stopped: number;
  left: readonly LinedProduct[];
  gone: readonly LinedProduct[];
}) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <>
      <p>
        <Link to={addresses.screen('/map', { sandbox: '1', stop: leader })}>{t('logic.dependence.toMap')}</Link>
      </p>
      <p className="lt-soft">
        {t('logic.dependence.group', { count: stopped })} {t('logic.dependence.squares')}
      </p>
      <ProductSquares left={left} gone={gone} />
      <h3>{t('logic.dependence.left', { count: left.length })}</h3>
      <ProductLine products={left} most={40} />
      <h3>{t('logic.dependence.gone', { count: gone.length })}</h3>
      <ProductLine products={gone} most={8} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NumbersOverTimeDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useHistoryWhole } from '../../state/use-history-whole.ts';
import { SmallLine } from './SmallLine.tsx';
import { toSeries } from './to-series.ts';

/** How completeness and the number of gaps went, revision by revision; nothing while they were always the same. */
export function NumbersOverTime() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const { data } = useGraphQuery(NumbersOverTimeDocument, { chain, region }, { enabled: useHistoryWhole() });
  const series = toSeries(data?.chainHistory?.numbers ?? []);
  if (series === null) return null;
  const { gaps, completeness, first, last } = series;
  return (
    <p className="ov-over-time">
      <span>{t('overview.overTime.gaps', { from: gaps[0], to: gaps.at(-1), first, last })}</span>
      <SmallLine values={gaps} />
      {completeness && (
        <>
          <span>{t('overview.overTime.completeness', { from: percent(completeness[0]!), to: percent(completeness.at(-1)!) })}</span>
          <SmallLine values={completeness} />
        </>
      )}
      <Link to={addresses.screen('/revisions', { part: 'gaps' })}>{t('overview.overTime.why')}</Link>
    </p>
  );
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

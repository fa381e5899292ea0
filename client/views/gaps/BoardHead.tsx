import { Button } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useCoverage } from '../../state/use-coverage.ts';
import { toLocalDay } from '../../tools/local-time.ts';
import { countFilters } from './filter.ts';
import type { BoardProps } from './board-props.ts';
import { sum } from './use-gaps.ts';

/** `kept`: how many pass the filters. */
type Props = Pick<BoardProps, 'answer' | 'state' | 'change'> & { kept: number };

/** The question of the screen and its answer in words and numbers; then what the list is, and as of when. */
export function BoardHead({ answer, kept, state, change }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const scope = useScope();
  const surveyed = useCoverage()?.surveyed ?? true;
  const { asOf } = scope;
  const own = Object.keys(state.weights).length;
  const filters = countFilters(state);
  const sub = [
    t('gaps.onTheWayCount', { count: answer.onTheWay }),
    own > 0 ? t('gaps.ownWeights', { count: own }) : t('gaps.defaultWeights'),
    answer.passed && sum(answer.passed) > answer.gaps.length
      ? t('gaps.onlyBest', { count: answer.gaps.length, total: sum(answer.passed) })
      : null,
    asOf === null
      ? null
      : asOf.factsUntil === null
        ? t('gaps.loaded', { revision: asOf.revision, date: toLocalDay(asOf.at) })
        : t('gaps.asOf', { revision: asOf.revision, facts: asOf.factsUntil }),
  ].filter((part) => part !== null);
  return (
    <header className="gaps-head">
      <div>
        <h1 id="gaps-title" className="gaps-title">
          <Trans
            t={t}
            i18nKey={surveyed ? 'gaps.title' : 'gaps.titleNotSurveyed'}
            values={{
              region: scope.regionName,
              supplement: answer.counts.SUPPLEMENT,
              extend: answer.counts.EXTEND,
              strengthen: answer.counts.STRENGTHEN,
            }}
            components={{
              supplement: <Link to={addresses.gaps(undefined, 'SUPPLEMENT')} />,
              extend: <Link to={addresses.gaps(undefined, 'EXTEND')} />,
              strengthen: <Link to={addresses.gaps(undefined, 'STRENGTHEN')} />,
            }}
          />
        </h1>
        <p className="gaps-sub">{sub.join(t('gaps.separator'))}</p>
        <p className="gaps-sub" role="status">
          {filters > 0 && t('gaps.filtered', { count: kept, total: answer.total })}
        </p>
      </div>
      <div className="gaps-head-tools">
        {state.view === 'board' && (
          <Button aria-pressed={!state.plotless} onClick={() => change({ plotless: !state.plotless }, { replace: true })}>
            {t(state.plotless ? 'gaps.plot.show' : 'gaps.plot.hide')}
          </Button>
        )}
        <Button onClick={() => change({ weighing: !state.weighing, product: null })} aria-expanded={state.weighing}>
          {t('gaps.weights.open')}
          {own > 0 && ` (${own})`}
        </Button>
        <Button onClick={() => window.print()}>{t('gaps.print')}</Button>
      </div>
    </header>
  );
}

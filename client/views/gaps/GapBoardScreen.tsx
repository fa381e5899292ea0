import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { GapBoard } from './GapBoard.tsx';
import { GAPS_STATE } from './gaps-state.ts';
import { asRanked, rankGaps } from './rank.ts';
import { useGaps } from './use-gaps.ts';
import './gaps.css';

/** The gap board: what to act on in this region, ranked, with the reason. */
export function GapBoardScreen() {
  const { t } = useTranslation();
  const scope = useScope();
  const scenario = useScenario();
  const [state, change] = useViewState(GAPS_STATE);
  const { data, queries } = useGaps({ chain: scope.chain, region: scope.region, scenario }, state);
  const { gaps, passed } = data ?? {};
  const ranked = useMemo(() => (passed ? asRanked(gaps ?? []) : rankGaps(gaps ?? [], state.weights)), [gaps, passed, state.weights]);
  const title = data ? t('gaps.documentTitle', { region: scope.regionName, count: data.total }) : t('shell.gaps');
  useDocumentTitle(scenario ? t('sandbox.documentTitle', { title }) : title);
  return (
    <section className={state.weighing || state.product !== null ? 'gaps-screen gaps-shared' : 'gaps-screen'} aria-labelledby="gaps-title">
      {!data && (
        <h1 id="gaps-title" className="gaps-title">
          {t('shell.gaps')}
        </h1>
      )}
      <AnswerOf query={queries} loading={t('gaps.loading', { region: scope.regionName })} />
      {data && data.total === 0 && (
        <>
          <h1 id="gaps-title" className="gaps-title">
            {t('gaps.noneTitle', { region: scope.regionName, chain: scope.chainName })}
          </h1>
          <EmptyState reason={t('gaps.none', { region: scope.regionName })} next={t('gaps.noneNext')} />
        </>
      )}
      {data && data.total > 0 && <GapBoard answer={data} ranked={ranked} state={state} change={change} />}
    </section>
  );
}

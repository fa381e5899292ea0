import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MatchingDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { findMatches } from './find-matches.ts';
import { MATCHING_STATE } from './matching-state.ts';
import { MatchTable } from './MatchTable.tsx';

/** 供需对接: who here makes what others here need, without a recorded supply; and what has no maker here at all. */
export function MatchingScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(MATCHING_STATE);
  const { chain, region, regionName } = useScope();
  const answer = useGraphQuery(MatchingDocument, { chain, region });
  const { data } = answer;
  const matches = useMemo(() => (data ? findMatches(data, region) : []), [data, region]);
  const lists = {
    here: matches.filter(({ makersHere }) => makersHere.length > 0),
    elsewhere: matches.filter(({ makersHere }) => makersHere.length === 0),
  };
  const total = data?.matching?.totalCount ?? 0;
  const shown = lists[state.makers];
  return (
    <ScreenFrame
      title={
        data
          ? t('matching.title', {
              region: regionName,
              here: lists.here.length,
              estimated: lists.here.filter(({ makersHere }) => makersHere.every(({ isEstimated }) => isEstimated)).length,
              elsewhere: lists.elsewhere.length,
            })
          : t('matching.name')
      }
      sub={t('matching.sub')}
    >
      <AnswerOf query={answer} loading={t('matching.loading')} />
      {data && (
        <>
          <div className="rec-tools">
            <ViewButtons
              label={t('matching.which')}
              words={['here', 'elsewhere']}
              chosen={state.makers}
              choose={(makers) => change({ makers })}
              say={(word) => t(`matching.list.${word}`, { count: lists[word].length })}
            />
            {total > matches.length && (
              <span role="status" className="lt-soft">
                {t('matching.onlyFirst', { count: matches.length, total })}
              </span>
            )}
          </div>
          {shown.length > 0 ? (
            <MatchTable matches={shown} makers={state.makers} />
          ) : (
            <EmptyState reason={t(`matching.none.${state.makers}`, { region: regionName })} next={t('matching.noneNext')} />
          )}
        </>
      )}
    </ScreenFrame>
  );
}

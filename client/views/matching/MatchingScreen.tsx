import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MatchingDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useRegions } from '../../state/use-regions.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { findMatches } from './find-matches.ts';
import { MATCHING_STATE } from './matching-state.ts';
import { MatchFlow } from './MatchFlow.tsx';
import { MatchTable } from './MatchTable.tsx';

/** 供需对接: who here makes what others here need, without a recorded supply; and what has no maker here at all. */
export function MatchingScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(MATCHING_STATE);
  const { chain, region, regionName } = useScope();
  const answer = useWholeList(MatchingDocument, { chain, region }, ({ matching }) => matching);
  const regions = useRegions();
  const known = regions.data?.regions;
  const data = known ? answer.data : undefined;
  const matches = useMemo(() => (data && known ? findMatches(data, known, region) : []), [data, known, region]);
  const lists = {
    here: matches.filter(({ makersHere }) => makersHere.length > 0),
    elsewhere: matches.filter(({ makersHere }) => makersHere.length === 0),
  };
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
      <AnswerOf query={[answer, regions]} loading={t('matching.loading')} />
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
          </div>
          {state.makers === 'here' && shown.length > 0 && <MatchFlow matches={shown} />}
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

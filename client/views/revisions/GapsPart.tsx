import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { GapHistoryDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useScope } from '../../state/scope.ts';
import { useHistoryWindow } from '../../state/use-history-whole.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionId, toRevisionNumber } from '../../tools/revision-number.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { LoadingState } from '../../widgets/LoadingState.tsx';
import { MoreButton } from '../../widgets/MoreButton.tsx';
import { GapMoves } from './GapMoves.tsx';
import { REVISIONS_STATE } from './revisions-state.ts';

/**
 * Every gap of the region that opened or closed, newest first, some hundred revisions at a time; of one product where the address names
 * it.
 */
export function GapsPart() {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const [{ gap: product, upto }, change] = useViewState(REVISIONS_STATE);
  const upTo = upto === null ? null : toRevisionId(upto);
  const { isWhole, earlier } = useHistoryWindow(upTo);
  const answer = usePages('GapHistory', GapHistoryDocument, { chain, region, product, upTo }, ({ gapHistory }) => gapHistory, {
    staleTime: 0,
    enabled: isWhole,
  });
  return (
    <>
      {upto !== null && (
        <p>
          {t('revisions.upTo', { number: upto })} <Button onClick={() => change({ upto: null })}>{t('revisions.newest')}</Button>
        </p>
      )}
      {product !== null && <Button onClick={() => change({ gap: null })}>{t('revisions.allGaps')}</Button>}
      {!isWhole && <LoadingState what={t('revisions.tracing')} />}
      <AnswerOf query={answer} loading={t('revisions.tracing')} />
      {answer.data && answer.nodes.length === 0 && (
        <EmptyState reason={t('revisions.noMoves', { region: regionName })} next={t('revisions.noMovesNext')} />
      )}
      {answer.nodes.length > 0 && (
        <GapMoves caption={t('revisions.moves', { region: regionName, count: answer.total ?? 0 })} moves={answer.nodes} />
      )}
      <MoreButton pages={answer}>{t('revisions.more')}</MoreButton>
      {isWhole && earlier !== null && !answer.hasNextPage && (
        <p>
          {t('revisions.until', { number: toRevisionNumber(earlier) })}{' '}
          <Button onClick={() => change({ upto: toRevisionNumber(earlier) })}>{t('revisions.older')}</Button>
        </p>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ComparedRevisionsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useHistoryWhole } from '../../state/use-history-whole.ts';
import { toRevisionId } from '../../tools/revision-number.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { LoadingState } from '../../widgets/LoadingState.tsx';
import { GapMoves } from './GapMoves.tsx';

/** What is different at the later of two revisions, facts counted and gaps by name. */
export function ComparedGaps({ from, to, withCounts = false }: { from: string; to: string; withCounts?: boolean }) {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const isWhole = useHistoryWhole();
  const variables = { chain, region, from: toRevisionId(from), to: toRevisionId(to) };
  const answer = useGraphQuery(ComparedRevisionsDocument, variables, { enabled: isWhole });
  const found = answer.data?.compareRevisions;
  return (
    <>
      {!isWhole && <LoadingState what={t('revisions.comparing')} />}
      <AnswerOf query={answer} loading={t('revisions.comparing')} />
      {found && withCounts && <p>{t('revisions.net', { added: found.added, changed: found.changed, removed: found.removed })}</p>}
      {found && found.gaps.length === 0 && <p>{t('revisions.noMoves', { region: regionName })}</p>}
      {found && found.gaps.length > 0 && (
        <GapMoves caption={t('revisions.moves', { region: regionName, count: found.gaps.length })} moves={found.gaps} />
      )}
    </>
  );
}

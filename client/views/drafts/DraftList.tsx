import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf, type Asked } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { MoreButton, type Pages } from '../../widgets/MoreButton.tsx';
import { RecordTable, type Column } from '../../widgets/screen/RecordTable.tsx';
import type { ListedDraft } from './draft.ts';
import { DRAFTS_STATE } from './drafts-state.ts';

interface Props {
  /** The one that lies open beside the list. */
  opened: string | null;
  answer: Asked & Pages & { data: unknown; nodes: readonly ListedDraft[]; total: number | null };
}

/** The drafts in one state, newest first, a page at a time. */
export function DraftList({ answer, opened }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [{ state }] = useViewState(DRAFTS_STATE);
  const settled: Column<ListedDraft>[] = [
    { head: t('drafts.settledAt'), cell: ({ settledAt }) => settledAt && toMoment(settledAt) },
    { head: t('drafts.settledBy'), cell: ({ settledBy }) => settledBy },
    {
      head: t('drafts.became'),
      cell: ({ reason, revision }) =>
        revision ? (
          <Link to={addresses.screen('/revisions', { revision: toRevisionNumber(revision.id) })}>
            {t('drafts.revision', { number: toRevisionNumber(revision.id) })}
          </Link>
        ) : (
          reason
        ),
    },
  ];
  return (
    <div className="dr-list">
      <AnswerOf query={answer} loading={t('drafts.loading')} />
      {answer.data !== undefined && answer.nodes.length === 0 && (
        <EmptyState reason={t('drafts.none', { state: t(`drafts.is.${state}`) })} next={t('drafts.noneNext')} />
      )}
      {answer.nodes.length > 0 && (
        <RecordTable
          caption={t('drafts.list', { count: answer.total ?? 0 })}
          rows={answer.nodes}
          keyOf={({ id }) => id}
          rowLook={({ id }) => (id === opened ? 'dr-on' : '')}
          columns={[
            {
              head: t('drafts.what'),
              cell: ({ id, title }) => (
                <Link to={addresses.screen('/drafts', { state, draft: id })} aria-current={id === opened ? 'true' : undefined}>
                  {title}
                </Link>
              ),
              isName: true,
            },
            { head: t('drafts.by'), cell: ({ by }) => by },
            { head: t('drafts.at'), cell: ({ at }) => toMoment(at) },
            ...(state === 'OPEN' ? [] : settled),
          ]}
        />
      )}
      <MoreButton pages={answer}>{t('drafts.more')}</MoreButton>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf, type Asked } from '../../widgets/AnswerOf.tsx';
import { MoreButton, type Pages } from '../../widgets/MoreButton.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import type { ListedRevision } from './revision.ts';
import { useWriterName } from './use-writer-name.ts';

interface Props {
  answer: Asked & Pages & { nodes: readonly ListedRevision[]; total: number | null };
}

/** Every revision, newest first, a page at a time. */
export function RevisionList({ answer }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const writerOf = useWriterName();
  return (
    <>
      <AnswerOf query={answer} loading={t('revisions.loading')} />
      {answer.nodes.length > 0 && (
        <RecordTable
          caption={t('revisions.list', { count: answer.total ?? 0 })}
          rows={answer.nodes}
          keyOf={({ id }) => id}
          columns={[
            {
              head: t('revisions.number'),
              cell: ({ id }) => (
                <Link to={addresses.screen('/revisions', { revision: toRevisionNumber(id) })}>
                  {t('revisions.open', { number: toRevisionNumber(id) })}
                </Link>
              ),
              isName: true,
            },
            { head: t('revisions.at'), cell: ({ at }) => toMoment(at) },
            { head: t('revisions.by'), cell: writerOf },
            {
              head: t('revisions.note'),
              cell: ({ note, dataset, kind }) => note ?? dataset ?? (kind === 'REVISION' ? '' : t(`revisions.kind.${kind}`)),
            },
            { head: t('revisions.did'), cell: ({ words }) => words.map((one) => <div key={one}>{one}</div>) },
            { head: t('revisions.added'), cell: ({ added }) => added, isNumber: true },
            { head: t('revisions.changed'), cell: ({ changed }) => changed, isNumber: true },
            { head: t('revisions.removed'), cell: ({ removed }) => removed, isNumber: true },
          ]}
        />
      )}
      <MoreButton pages={answer}>{t('revisions.more')}</MoreButton>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ImportListDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** What was handed in and is kept, newest first. */
export function UploadList({ onOpen }: { onOpen: (upload: string) => void }) {
  const { t } = useTranslation();
  const answer = useGraphQuery(ImportListDocument, {});
  const all = answer.data?.imports ?? [];
  if (!answer.data) return <AnswerOf query={answer} loading={t('import.loading')} />;
  if (all.length === 0) return <p className="lt-soft">{t('import.none')}</p>;
  return (
    <RecordTable
      caption={t('import.list')}
      rows={all}
      keyOf={({ upload }) => upload}
      columns={[
        {
          head: t('import.file'),
          cell: ({ upload, files }) => (
            <button type="button" className="lt-link imp-open" onClick={() => onOpen(upload)}>
              <AsPrinted text={files.join(t('import.comma'))} />
            </button>
          ),
        },
        { head: t('import.at'), cell: ({ at }) => toMoment(at) },
        { head: t('import.by'), cell: ({ by }) => <AsPrinted text={by} /> },
        {
          head: t('import.state'),
          cell: ({ revision }) => (revision ? t('import.inRevision', { number: toRevisionNumber(revision.id) }) : t('import.notWritten')),
        },
      ]}
    />
  );
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RevisionsQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf, type Asked } from '../../widgets/AnswerOf.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { toNumber } from './revisions-state.ts';

type Revision = NonNullable<RevisionsQuery['revisions']>['nodes'][number];

interface Props {
  answer: Asked & {
    nodes: readonly Revision[];
    total: number | null;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
}

/** Every revision, newest first, a page at a time. */
export function RevisionList({ answer }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
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
                <Link to={addresses.screen('/revisions', { revision: toNumber(id) })}>{t('revisions.open', { number: toNumber(id) })}</Link>
              ),
              isName: true,
            },
            { head: t('revisions.at'), cell: ({ at }) => toMoment(at) },
            { head: t('revisions.by'), cell: ({ by }) => by },
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
      {answer.hasNextPage && (
        <Button loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {t('revisions.more')}
        </Button>
      )}
    </>
  );
}

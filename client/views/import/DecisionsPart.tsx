import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ForgetMatchDocument, ImportDecisionsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { useImportChange } from './use-import.ts';

/** What people have decided about names, each of which can be taken back. */
export function DecisionsPart() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { change, isBusy, wrong } = useImportChange();
  const answer = useGraphQuery(ImportDecisionsDocument, {});
  const all = answer.data?.matchDecisions?.nodes ?? [];
  return (
    <>
      <p className="lt-soft">{t('import.decisionsHow')}</p>
      <Wrong text={wrong} />
      <AnswerOf query={answer} loading={t('import.loading')} />
      {answer.data && all.length === 0 && <p>{t('import.noDecisions')}</p>}
      {all.length > 0 && (
        <RecordTable
          caption={t('import.decisions', { count: answer.data?.matchDecisions?.totalCount ?? 0 })}
          rows={all}
          keyOf={({ id }) => id}
          columns={[
            { head: t('import.given'), cell: ({ given }) => <AsPrinted text={given} /> },
            { head: t('import.place'), cell: ({ region }) => region && nameOf(region) },
            { head: t('import.means'), cell: ({ chosen }) => (chosen ? <EnterpriseLink enterprise={chosen} /> : t('import.aNewOne')) },
            { head: t('import.by'), cell: ({ by }) => by && <AsPrinted text={by} /> },
            { head: t('import.at'), cell: ({ at }) => toMoment(at) },
            {
              head: t('import.actions'),
              cell: ({ id }) => (
                <Button size="small" type="text" disabled={isBusy} onClick={() => void change(ForgetMatchDocument, { id })}>
                  {t('import.forget')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

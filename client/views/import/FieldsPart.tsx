import { useTranslation } from 'react-i18next';
import { ImportColumnsDocument } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** The dictionary of columns, as the server reads them. */
export function FieldsPart() {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const answer = useGraphQuery(ImportColumnsDocument, {});
  const fields = answer.data?.importFields ?? [];
  return (
    <>
      <p>
        <a href="/import/template" download>
          {t('import.template')}
        </a>
      </p>
      <AnswerOf query={answer} loading={t('import.loading')} />
      {fields.length > 0 && (
        <RecordTable
          caption={t('import.dictionary', { count: fields.length })}
          rows={fields}
          keyOf={({ id }) => id}
          columns={[
            { head: t('import.column'), cell: ({ name, nameEn }) => (language === 'en' ? nameEn : name) },
            { head: t('import.expected'), cell: ({ holds }) => <AsPrinted text={holds} /> },
            { head: t('import.example'), cell: ({ example }) => example && <AsPrinted text={example} /> },
            { head: t('import.alsoNamed'), cell: ({ alsoNamed }) => <AsPrinted text={alsoNamed.join(t('import.comma'))} /> },
          ]}
        />
      )}
    </>
  );
}

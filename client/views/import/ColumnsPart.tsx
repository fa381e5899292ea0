import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportColumnsDocument, ReadImportDocument } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { findKept, keepChoice, readKeptMapping } from './kept-mapping.ts';
import { toMapping } from './to-mapping.ts';
import { toPlace } from './to-place.ts';
import { useImportChange, type Report } from './use-import.ts';

/** What each column was read as; another choice reads the tables again, and is kept in this browser for the next ones. */
export function ColumnsPart({ report }: { report: Report }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const { change, isBusy, wrong } = useImportChange();
  const id = useId();
  const toId = (read: Pick<Report['columns'][number], 'file' | 'sheet' | 'column'>) =>
    `${id}${report.columns.findIndex((one) => one.file === read.file && one.sheet === read.sheet && one.column === read.column)}`;
  const fields = useGraphQuery(ImportColumnsDocument, {}).data?.importFields ?? [];
  const options = [
    ...fields.map(({ id, name, nameEn }) => ({ value: id, label: language === 'en' ? nameEn : name })),
    ...(['number', 'personal', 'problem', 'origin'] as const).map((word) => ({ value: word, label: t(`import.passed.${word}`) })),
  ];
  const { upload, columns } = report;
  const known = columns.filter(({ field }) => field).length;
  // once open it stays so, whatever is chosen
  const [isOpen, setOpen] = useState(known < columns.length);
  const kept = findKept(columns, readKeptMapping());
  const choose = (file: string, column: string, field: string) => {
    keepChoice(column, field);
    void change(ReadImportDocument, { upload, mapping: toMapping(columns, [{ file, column, field }]) });
  };
  const isMany = new Set(columns.map(({ file, sheet }) => `${file}\0${sheet}`)).size > 1;
  return (
    <details className="imp-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('import.columns', { count: known, all: columns.length })}</summary>
      {kept.length > 0 && (
        <p>
          <Button disabled={isBusy} onClick={() => void change(ReadImportDocument, { upload, mapping: toMapping(columns, kept) })}>
            {t('import.reuse', { count: kept.length })}
          </Button>
        </p>
      )}
      <Wrong text={wrong} />
      <span id={`${id}as`} className="lt-ears">
        {t('import.readAs')}
      </span>
      <RecordTable
        rows={columns}
        keyOf={({ file, sheet, column }) => [file, sheet, column].join(' ')}
        foundAbove
        columns={[
          {
            head: t('import.column'),
            cell: (read) => (
              <span id={toId(read)}>
                <AsPrinted text={read.column} />
              </span>
            ),
          },
          {
            head: t('import.readAs'),
            cell: ({ file, sheet, column, field }) => (
              <Select
                className="imp-field"
                value={field ?? 'note'}
                options={options}
                disabled={isBusy}
                showSearch={{ optionFilterProp: 'label' }}
                aria-labelledby={`${id}as ${toId({ file, sheet, column })}`}
                onChange={(next) => choose(file, column, next)}
              />
            ),
          },
          { head: t('import.example'), cell: ({ example }) => example && <AsPrinted text={example} /> },
          ...(isMany
            ? [{ head: t('import.file'), cell: ({ file, sheet }: Report['columns'][number]) => <AsPrinted text={toPlace(file, sheet)} /> }]
            : []),
        ]}
      />
    </details>
  );
}

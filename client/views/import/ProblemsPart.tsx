import { useTranslation } from 'react-i18next';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { DropZone } from './DropZone.tsx';
import { toPlace } from './to-place.ts';
import type { Report } from './use-import.ts';

/** What is wrong, place by place, with what would be right; the rows to correct as files, and where they go in again. */
export function ProblemsPart({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { problems, problemCount, rejected, rejectedFiles, remarks, contradictions, upload } = report;
  return (
    <>
      {rejected + problemCount > 0 && (
        <>
          <h2>{t('import.problems', { count: problemCount, rows: rejected })}</h2>
          {problems.length > 0 && (
            <RecordTable
              caption={problemCount > problems.length ? t('import.first', { count: problems.length }) : undefined}
              rows={problems}
              keyOf={({ file, sheet, row, column, message }) => [file, sheet, row, column, message].join(' ')}
              columns={[
                { head: t('import.row'), cell: ({ row }) => row, isNumber: true },
                { head: t('import.column'), cell: ({ column }) => column && <AsPrinted text={column} /> },
                { head: t('import.problem'), cell: ({ message }) => <AsPrinted text={message} />, isName: true },
                { head: t('import.expected'), cell: ({ expected }) => expected },
                { head: t('import.file'), cell: ({ file, sheet }) => <AsPrinted text={toPlace(file, sheet)} /> },
              ]}
            />
          )}
          {rejectedFiles.map((address) => (
            <p key={address}>
              <a href={address} download>
                {t('import.rejectedFile', { count: rejected })}
              </a>
            </p>
          ))}
          {rejectedFiles.length > 0 && !report.revision && <DropZone upload={upload} words={t('import.dropCorrected')} />}
        </>
      )}
      {contradictions.length > 0 && (
        <RecordTable
          caption={t('import.contradictions', { count: contradictions.length })}
          rows={contradictions}
          keyOf={({ fact, field, row }) => [fact, field, row].join(' ')}
          columns={[
            { head: t('import.fact'), cell: ({ name }) => <AsPrinted text={name} />, isName: true },
            { head: t('import.row'), cell: ({ row }) => row, isNumber: true },
            { head: t('import.what'), cell: ({ fieldName }) => fieldName },
            { head: t('import.there'), cell: ({ thereName }) => <AsPrinted text={thereName} /> },
            { head: t('import.ours'), cell: ({ oursName }) => <AsPrinted text={oursName} /> },
          ]}
        />
      )}
      {remarks.length > 0 && (
        <details className="imp-fold">
          <summary>{t('import.remarks', { count: remarks.length })}</summary>
          <ul>
            {remarks.map(({ file, sheet, row, column, count, message }) => (
              <li key={[file, sheet, row, column, message].join(' ')}>
                <AsPrinted text={t('import.remark', { column: column ?? sheet ?? file, message, count })} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

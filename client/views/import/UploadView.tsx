import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CancelImportDocument } from '../../api/generated.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { ColumnsPart } from './ColumnsPart.tsx';
import { CommitPart } from './CommitPart.tsx';
import { EffectPart } from './EffectPart.tsx';
import { MatchesPart } from './MatchesPart.tsx';
import { ProblemsPart } from './ProblemsPart.tsx';
import { ProductsPart } from './ProductsPart.tsx';
import { UploadSteps } from './UploadSteps.tsx';
import { isGoingOn, useImport, useImportChange } from './use-import.ts';

/** One upload, from its columns to what it has changed. */
export function UploadView({ upload }: { upload: string }) {
  const { t } = useTranslation();
  const { change } = useImportChange();
  const answer = useImport(upload);
  const report = answer.data?.importReport;
  if (answer.data && !report) return <EmptyState reason={t('import.gone')} next={t('import.goneNext')} />;
  if (!report) return <AnswerOf query={answer} loading={t('import.loading')} />;
  const { job, files, accepted, rejected, keptOut } = report;
  const goesOn = isGoingOn(report);
  return (
    <>
      <p role="status">
        <AsPrinted text={files.join(t('import.comma'))} />
        {t('import.colon')}
        {goesOn ? (job?.message ?? t(job?.method === 'import-commit' ? 'import.writing' : 'import.reading')) : null}
        {!goesOn && t('import.rows', { accepted, rejected, keptOut })}
      </p>
      {!goesOn && accepted + rejected + keptOut > 0 && <UploadSteps report={report} />}
      {goesOn && job?.method === 'import-read' && (
        <Button size="small" onClick={() => void change(CancelImportDocument, { id: job.id })}>
          {t('import.cancel')}
        </Button>
      )}
      {job?.state === 'CANCELLED' && <p>{t('import.cancelled')}</p>}
      <Wrong text={job?.state === 'FAILED' ? job.message : null} />
      {report.revision && <CommitPart report={report} />}
      <div id="imp-columns">{report.columns.length > 0 && <ColumnsPart report={report} />}</div>
      <div id="imp-matches">
        <MatchesPart matches={report.matches} />
      </div>
      <div id="imp-products">
        <ProductsPart report={report} />
      </div>
      <div id="imp-problems">
        <ProblemsPart report={report} />
      </div>
      <div id="imp-write" className="imp-write">
        {accepted > 0 && <EffectPart report={report} />}
        {!report.revision && accepted > 0 && !goesOn && <CommitPart key={upload} report={report} />}
      </div>
    </>
  );
}

import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ImportSourcesDocument, WriteImportDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNeedsSignature } from '../../state/use-account.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { useImportChange, type Report } from './use-import.ts';

/** A source, and writing what can be written; or what was written. */
export function CommitPart({ report }: { report: Report }) {
  const { t } = useTranslation();
  const id = useId();
  const addresses = useAddresses();
  const needsSignature = useNeedsSignature();
  const { change, isBusy, wrong } = useImportChange();
  const sources = useGraphQuery(ImportSourcesDocument, {}).data?.sources?.nodes ?? [];
  const [source, setSource] = useState(report.source ?? '');
  const { upload, accepted, revision } = report;
  if (revision)
    return (
      <p role="status">
        <AsPrinted text={t('import.written', { number: toRevisionNumber(revision.id), at: toMoment(revision.at), by: revision.by })} />{' '}
        <Link to={addresses.gaps()}>{t('import.toGaps')}</Link> <Link to={addresses.screen('/datasets')}>{t('import.toDatasets')}</Link>{' '}
        <Link to={addresses.screen('/revisions', { revision: toRevisionNumber(revision.id) })}>{t('import.toUndo')}</Link>
      </p>
    );
  if (needsSignature) return <p className="lt-soft">{t('import.byAdministrator')}</p>;
  return (
    <form
      className="imp-commit"
      onSubmit={(event) => {
        event.preventDefault();
        void change(WriteImportDocument, { upload, source: source.trim() });
      }}
    >
      <label htmlFor={id}>{t('import.source')}</label>
      <input
        id={id}
        className="lt-field"
        value={source}
        required
        maxLength={200}
        list={`${id}sources`}
        autoComplete="off"
        placeholder={t('import.sourceHint')}
        onChange={(event) => setSource(event.target.value)}
      />
      <datalist id={`${id}sources`}>
        {sources.map((one) => (
          <option key={one.id} value={one.title} />
        ))}
      </datalist>
      <Button type="primary" htmlType="submit" loading={isBusy} disabled={accepted === 0 || source.trim() === ''}>
        {t('import.write', { count: accepted })}
      </Button>
      <p className="lt-soft">{t('import.writeHint')}</p>
      <Wrong text={wrong} />
    </form>
  );
}

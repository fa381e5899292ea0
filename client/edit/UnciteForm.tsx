import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditEvidenceDocument, EditUnciteDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { TextField } from '../widgets/TextField.tsx';
import { useSeen } from './use-seen.ts';
import { WriteForm } from './WriteForm.tsx';

/** Takes one of its sources from a fact, for a reason; the last one stays. */
export function UnciteForm({ fact, onClose }: { fact: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [source, choose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const seen = useSeen();
  const answer = useGraphQuery(EditEvidenceDocument, { id: fact });
  const node = answer.data?.node;
  if (!answer.data) return <AnswerOf query={answer} loading={t('edit.loading')} />;
  const cited = node && 'evidence' in node ? node.evidence.map((one) => one.source) : [];
  const sources = [...new Map(cited.map((one) => [one.id, one])).values()];
  if (sources.length < 2) return <p className="lt-soft">{t('edit.onlyOneSource')}</p>;
  return (
    <WriteForm
      document={EditUnciteDocument}
      toVariables={async () => ({ fact, source: source!, reason })}
      seen={seen}
      missing={source === null ? [t('edit.by.source')] : []}
      action={t('edit.uncite')}
      danger
      onClose={onClose}
    >
      <p className="lt-soft">{t('edit.unciteHint')}</p>
      <div className="edit-fields">
        <Select
          className="edit-source"
          aria-label={t('edit.by.source')}
          placeholder={t('edit.whichSource')}
          value={source}
          popupMatchSelectWidth={false}
          options={sources.map(({ id, title, publisher, date }) => ({
            value: id,
            label: [title, publisher, date].filter(Boolean).join(' · '),
          }))}
          onChange={(id: string | undefined) => choose(id ?? null)}
        />
        <TextField label={t('edit.reason')} value={reason} required maxLength={2000} autoComplete="off" onChange={setReason} />
      </div>
    </WriteForm>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeadScoresDocument, SetLeadScoreDocument, type LeadScoresQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useChange } from '../../state/use-change.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Said } from '../../widgets/Said.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { splitVeto, useProcesses } from './use-processes.ts';
import { VetoField } from './VetoField.tsx';

type Row = NonNullable<LeadScoresQuery['leadScores']>[number];

/** The table by which leads are scored; whoever runs the service changes it row by row. */
export function ScoreTable({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const answer = useGraphQuery(LeadScoresDocument, {});
  const { change, isBusy, said } = useChange();
  const [edited, setEdited] = useState<Row | null>(null);
  const rows = answer.data?.leadScores ?? [];
  const nameOf = useNameOf();
  const processes = useProcesses();
  const sayVeto = ({ criterion, veto }: Row): string => {
    if (!veto) return '–';
    const named = (id: string) => processes.find((one) => one.id === id);
    const words = criterion === 'PROCESS' ? splitVeto(veto).map((id) => nameOf(named(id) ?? { name: id })) : splitVeto(veto);
    return words.map((one) => one.trim()).join(t('leads.comma'));
  };
  const save = async (row: Row) => {
    if (await change(SetLeadScoreDocument, { criterion: row.criterion, weight: row.weight, full: row.full, veto: row.veto }))
      setEdited(null);
  };
  return (
    <section aria-labelledby="lead-scores">
      <h2 id="lead-scores">{t('leads.scores')}</h2>
      <p className="lt-soft">{t('leads.scoresSub')}</p>
      <AnswerOf query={answer} loading={t('leads.loading')} />
      {edited && (
        <RowForm key={edited.criterion} row={edited} isBusy={isBusy} onSave={(row) => void save(row)} onCancel={() => setEdited(null)} />
      )}
      <Said said={said} />
      {rows.length > 0 && (
        <RecordTable
          foundAbove
          rows={rows}
          keyOf={({ criterion }) => criterion}
          columns={[
            { head: t('leads.criterion'), cell: ({ name }) => name },
            { head: t('leads.weight'), isNumber: true, cell: ({ weight }) => weight },
            { head: t('leads.full'), isNumber: true, cell: ({ full }) => full ?? '–' },
            { head: t('leads.veto'), cell: sayVeto },
            ...(mayChange
              ? [{ head: t('leads.change'), cell: (row: Row) => <Button onClick={() => setEdited(row)}>{t('leads.edit')}</Button> }]
              : []),
          ]}
        />
      )}
    </section>
  );
}

interface FormProps {
  row: Row;
  isBusy: boolean;
  onSave: (row: Row) => void;
  onCancel: () => void;
}

function RowForm({ row, isBusy, onSave, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [weight, setWeight] = useState(String(row.weight));
  const [full, setFull] = useState(String(row.full ?? ''));
  const [veto, setVeto] = useState(row.veto ?? '');
  const input = (label: string, value: string, onChange: (text: string) => void) => (
    <TextField look="lt-under" label={label} type="number" min={0} step="any" value={value} onChange={onChange} />
  );
  return (
    <form
      className="lead-form lead-note"
      aria-label={row.name}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...row, weight: Number(weight), full: full === '' ? null : Number(full), veto: veto.trim() || null });
      }}
    >
      <strong>{row.name}</strong>
      {input(t('leads.weight'), weight, setWeight)}
      {input(t('leads.full'), full, setFull)}
      <VetoField criterion={row.criterion} value={veto} onChange={setVeto} />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t('leads.save')}
      </Button>
      <Button onClick={onCancel}>{t('leads.cancel')}</Button>
    </form>
  );
}

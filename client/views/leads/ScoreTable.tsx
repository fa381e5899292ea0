import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeadScoresDocument, SetLeadScoreDocument, type LeadScoresQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { Collisions } from '../../edit/Collisions.tsx';
import { useChange } from '../../state/use-change.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { IN_FIGURES } from './fields.ts';
import { splitVeto, useProcesses } from './use-processes.ts';
import { VetoField } from './VetoField.tsx';

type Row = NonNullable<LeadScoresQuery['leadScores']>[number];
/** A row as it was when its form was opened, with the revision at which it was read. */
type Edited = Row & { seen: string | null };

/** The table by which leads are scored; whoever runs the service changes it row by row. */
export function ScoreTable({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const answer = useGraphQuery(LeadScoresDocument, {});
  const [edited, setEdited] = useState<Edited | null>(null);
  const rows = answer.data?.leadScores ?? [];
  const nameOf = useNameOf();
  const processes = useProcesses();
  const sayVeto = ({ criterion, veto }: Row): string => {
    if (!veto) return '–';
    const named = (id: string) => processes.find((one) => one.id === id);
    const words = criterion === 'PROCESS' ? splitVeto(veto).map((id) => nameOf(named(id) ?? { name: id })) : splitVeto(veto);
    return words.map((one) => one.trim()).join(t('leads.comma'));
  };
  const toEdit = (row: Row) => () => setEdited({ ...row, seen: answer.data?.asOf?.id ?? null });
  return (
    <section aria-labelledby="lead-scores">
      <h2 id="lead-scores">{t('leads.scores')}</h2>
      <p className="lt-soft">{t('leads.scoresSub')}</p>
      <AnswerOf query={answer} loading={t('leads.loading')} />
      {edited && <RowForm key={edited.criterion} row={edited} onClose={() => setEdited(null)} />}
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
              ? [{ head: t('leads.change'), cell: (row: Row) => <Button onClick={toEdit(row)}>{t('leads.edit')}</Button> }]
              : []),
          ]}
        />
      )}
    </section>
  );
}

function RowForm({ row, onClose }: { row: Edited; onClose: () => void }) {
  const { t } = useTranslation();
  const { change, isBusy, refusal, wrong } = useChange();
  const [weight, setWeight] = useState(String(row.weight));
  const [full, setFull] = useState(String(row.full ?? ''));
  const [veto, setVeto] = useState(row.veto ?? '');
  const save = async (expect: string | null) => {
    const figures = { weight: Number(weight), full: full === '' ? null : Number(full), veto: veto.trim() || null };
    if (await change(SetLeadScoreDocument, { criterion: row.criterion, ...figures, expect })) onClose();
  };
  const input = (label: string, value: string, onChange: (text: string) => void) => (
    <TextField look="lt-under" label={label} type="number" min={0} step="any" value={value} onChange={onChange} />
  );
  return (
    <form
      className="lead-form lead-note"
      aria-label={row.name}
      onSubmit={(event) => {
        event.preventDefault();
        void save(row.seen);
      }}
    >
      <strong>{row.name}</strong>
      {input(t('leads.weight'), weight, setWeight)}
      {IN_FIGURES.includes(row.criterion) && input(t('leads.full'), full, setFull)}
      <VetoField criterion={row.criterion} value={veto} onChange={setVeto} />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t('leads.save')}
      </Button>
      <Button onClick={onClose}>{t('leads.cancel')}</Button>
      <div className="lead-said">
        <Wrong text={wrong} />
        <Collisions refusal={refusal} isBusy={isBusy} onAnyway={() => void save(null)} />
      </div>
    </form>
  );
}

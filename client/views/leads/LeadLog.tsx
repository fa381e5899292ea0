import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoteLeadDocument, type LeadQuery } from '../../api/generated.ts';
import { useChange } from '../../state/use-change.ts';
import { useToday } from '../../state/use-today.ts';
import { toLocalDay } from '../../tools/local-time.ts';
import { TextField } from '../../widgets/TextField.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';

/** The contacts of a lead, newest first, and a line for the next one. */
export function LeadLog({ lead, mayEdit }: { lead: NonNullable<LeadQuery['lead']>; mayEdit: boolean }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="lead-log">
      <h2 id="lead-log">{t('leads.log', { count: lead.log.length })}</h2>
      {mayEdit && <NoteForm key={lead.log.length} lead={lead.id} />}
      <ul className="lead-log">
        {lead.log.map(({ date, text, by }) => (
          <li key={`${date} ${text} ${by}`}>
            <time dateTime={date}>{date}</time> {text} <span className="lt-soft">{by}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteForm({ lead }: { lead: string }) {
  const { t } = useTranslation();
  const today = toLocalDay(useToday().toISOString());
  const [date, setDate] = useState(today);
  const [text, setText] = useState('');
  const { change, isBusy, wrong } = useChange();
  return (
    <form
      className="lead-form lead-note"
      onSubmit={(event) => {
        event.preventDefault();
        void change(NoteLeadDocument, { lead, date, text });
      }}
    >
      <TextField look="lt-under" label={t('leads.date')} type="date" required max={today} value={date} onChange={setDate} />
      <TextField look="lt-under" label={t('leads.text')} required maxLength={2000} value={text} onChange={setText} />
      <Button htmlType="submit" loading={isBusy}>
        {t('leads.note')}
      </Button>
      <Wrong text={wrong} />
    </form>
  );
}

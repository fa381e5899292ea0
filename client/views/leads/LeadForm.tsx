import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveLeadDocument } from '../../api/generated.ts';
import { Collisions } from '../../edit/Collisions.tsx';
import { useChange } from '../../state/use-change.ts';
import { Wrong } from '../../widgets/Wrong.tsx';
import { toDraft, toInput, type LeadSeen } from './lead-draft.ts';
import { NextFields } from './NextFields.tsx';
import { SizeFields } from './SizeFields.tsx';
import { WhatFields } from './WhatFields.tsx';

interface Props {
  lead: LeadSeen;
  /** The revision at which it was read. */
  expect: string | null;
  onDone: (id: string) => void;
  onCancel: () => void;
}

/** A lead in sections: who would make what, how large, where, and what is to be done next. What is not known stays empty. */
export function LeadForm({ onDone, onCancel, ...opened }: Props) {
  const { t } = useTranslation();
  // What it was opened with: a contact noted below the form asks for the lead anew, and with it for what another has written.
  const [{ lead, expect }] = useState(opened);
  const [draft, setDraft] = useState(() => toDraft(lead));
  const { change, isBusy, refusal, wrong } = useChange();
  const set = (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (seen: string | null) => {
    const id = (await change(SaveLeadDocument, { input: toInput(draft, lead), expect: seen }))?.upsertLead?.nodes[0]?.id;
    if (id !== undefined) onDone(id);
  };
  return (
    <form
      className="lead-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(expect);
      }}
    >
      <WhatFields draft={draft} set={set} lead={lead} />
      <SizeFields draft={draft} set={set} lead={lead} />
      <NextFields draft={draft} set={set} isProject={lead.project !== null} />
      <p className="lead-buttons">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('leads.save')}
        </Button>
        <Button onClick={onCancel}>{t('leads.cancel')}</Button>
      </p>
      <Wrong text={wrong} />
      <Collisions refusal={refusal} isBusy={isBusy} onAnyway={() => void save(null)} />
    </form>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/ask.ts';
import { UndoRevisionDocument } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useMayWriteAnywhere, useNeedsSignature } from '../../state/use-account.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionId, toRevisionNumber } from '../../tools/revision-number.ts';
import { Wrong } from '../../widgets/Wrong.tsx';
import type { Fact } from './revision.ts';
import { REVISIONS_STATE } from './revisions-state.ts';

interface Props {
  number: string;
  facts: readonly Fact[];
  total: number;
}

/** So many of the facts that go back are listed. */
const LISTED = 10;

/** Takes the revision back, after showing what goes back; the server says in one sentence what stands in the way. */
export function UndoButton({ number, facts, total }: Props) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const [, change] = useViewState(REVISIONS_STATE);
  const mayUndo = useMayWriteAnywhere();
  const needsSignature = useNeedsSignature();
  const { attempt, isBusy, refusal } = useAttempt();
  const [isAsked, setAsked] = useState(false);
  const undo = async (): Promise<void> => {
    const made = (await ask(UndoRevisionDocument, { id: toRevisionId(number) }, language)).undoRevision?.revision;
    setAsked(false);
    await queries.invalidateQueries();
    if (made) change({ revision: toRevisionNumber(made.id) });
  };
  if (!mayUndo) return null;
  if (needsSignature) return <span className="lt-soft">{t('revisions.undo.byAdministrator')}</span>;
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{t('revisions.undo.button')}</Button>;
  return (
    <section className="rv-undo" aria-label={t('revisions.undo.title', { number })}>
      <p>
        <strong>{t('revisions.undo.title', { number })}</strong> {t('revisions.undo.what', { count: total })}
      </p>
      <ul className="rec-fields">
        {facts.slice(0, LISTED).map(({ noun, id, what, nounName, name }) => (
          <li key={`${noun} ${id}`}>{t(`revisions.undo.${what}`, { noun: nounName, name })}</li>
        ))}
        {total > LISTED && <li>{t('revisions.undo.more', { count: total - LISTED })}</li>}
      </ul>
      <Wrong text={refusal?.text} />
      <Button type="primary" loading={isBusy} onClick={() => void attempt(undo)}>
        {t('revisions.undo.yes')}
      </Button>{' '}
      <Button disabled={isBusy} onClick={() => setAsked(false)}>
        {t('revisions.undo.no')}
      </Button>
    </section>
  );
}

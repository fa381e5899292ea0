import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask } from '../../api/ask.ts';
import { UndoRevisionDocument, WaitingUndoDocument } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useMayWriteAnywhere, useNeedsSignature, useSeesDrafts } from '../../state/use-account.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionId, toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
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
  const id = toRevisionId(number);
  const seesDrafts = useSeesDrafts();
  const waiting = useGraphQuery(WaitingUndoDocument, { id }, { enabled: seesDrafts && mayUndo }).data?.drafts?.nodes[0];
  const undo = async (): Promise<void> => {
    const made = (await ask(UndoRevisionDocument, { id }, language)).undoRevision;
    setAsked(false);
    await queries.invalidateQueries();
    if (made && !made.draft) change({ revision: toRevisionNumber(made.revision.id) });
  };
  if (!mayUndo) return null;
  // An administrator may undo it all the same: what waits is then found to have nothing left to undo.
  if (waiting && needsSignature) return <WaitingUndo draft={waiting} />;
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{t('revisions.undo.button')}</Button>;
  return (
    <section className="rv-undo" aria-label={t('revisions.undo.title', { number })}>
      <p>
        <strong>{t('revisions.undo.title', { number })}</strong> {t('revisions.undo.what', { count: total })}
        {needsSignature && ` ${t('revisions.undo.asDraft')}`}
      </p>
      <ul className="rec-fields">
        {facts.slice(0, LISTED).map(({ noun, id, what, nounName, name }) => (
          <li key={`${noun} ${id}`}>{t(`revisions.undo.${what}`, { noun: nounName, name })}</li>
        ))}
        {total > LISTED && <li>{t('revisions.undo.more', { count: total - LISTED })}</li>}
      </ul>
      {waiting && <WaitingUndo draft={waiting} />}
      <Wrong text={refusal?.text} />
      <Button type="primary" loading={isBusy} onClick={() => void attempt(undo)}>
        {t(needsSignature ? 'revisions.undo.putForward' : 'revisions.undo.yes')}
      </Button>{' '}
      <Button disabled={isBusy} onClick={() => setAsked(false)}>
        {t('revisions.undo.no')}
      </Button>
    </section>
  );
}

/** That somebody has put the undo forward, and nobody has signed it yet. */
function WaitingUndo({ draft: { id, by, at } }: { draft: { id: string; by: string; at: string } }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <p role="status">
      {t('revisions.undo.waits', { by, at: toMoment(at) })}{' '}
      <Link to={addresses.screen('/drafts', { draft: id })}>{t('revisions.undo.toDraft')}</Link>
    </p>
  );
}

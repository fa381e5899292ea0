import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OpenedDraftDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { CollisionTable } from '../../edit/CollisionTable.tsx';
import { CapacityFields } from '../../edit/forms/CapacityFields.tsx';
import { NeedForm } from '../../edit/forms/NeedForm.tsx';
import { SignalForm } from '../../edit/forms/SignalForm.tsx';
import { sayChange } from '../../edit/say-effect.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { FactTable } from '../../widgets/screen/FactTable.tsx';
import { DRAFTS_STATE } from './drafts-state.ts';
import type { OpenedDraft as Draft } from './draft.ts';
import { SettleForm } from './SettleForm.tsx';

/** One draft: what it would change, field by field, what that does to the gaps, and what keeps it from being signed. */
export function OpenedDraft({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region, regionName } = useScope();
  const [, change] = useViewState(DRAFTS_STATE);
  const answer = useGraphQuery(OpenedDraftDocument, { id, chain, region });
  const draft = answer.data?.draft;
  return (
    <section className="lt-opened dr-opened" aria-labelledby="dr-opened">
      <header>
        <h2 id="dr-opened">{draft?.title ?? t('drafts.opened')}</h2>
        {draft?.state !== 'OPEN' && <Button onClick={() => change({ draft: null })}>{t('drafts.close')}</Button>}
      </header>
      <AnswerOf query={answer} loading={t('drafts.loading')} />
      {draft === null && <EmptyState reason={t('drafts.unknown')} next={t('drafts.unknownNext')} />}
      {draft && (
        <>
          <p>{t('drafts.put', { by: draft.by, at: toMoment(draft.at) })}</p>
          {draft.settledAt && (
            <p>
              {t(`drafts.was.${draft.state}`, { by: draft.settledBy, at: toMoment(draft.settledAt) })}
              {draft.reason && t('drafts.because', { reason: draft.reason })}
            </p>
          )}
          {draft.undoes && <Undone revision={draft.undoes} />}
          {draft.obstacle && <p className="lt-wrong">{draft.obstacle}</p>}
          {draft.restsOn.length > 0 && (
            <p>
              {t('drafts.restsOn')}{' '}
              {draft.restsOn.map((one, i) => (
                <span key={one.id}>
                  {i > 0 && t('edit.comma')}
                  <Link to={addresses.screen('/drafts', { state: one.state, draft: one.id })}>{one.title}</Link>
                </span>
              ))}
            </p>
          )}
          {draft.conflicts.length > 0 && <CollisionTable collisions={draft.conflicts} yours={t('drafts.yours')} />}
          {draft.facts.length > 0 && <FactTable facts={draft.facts} total={draft.factCount} />}
          {draft.effect && (
            <p className="dr-effect">{t('drafts.effect', { region: regionName, what: sayChange(draft.effect, { t, nameOf }) })}</p>
          )}
          {draft.isOwn && draft.enterprise && <AlsoOf enterprise={draft.enterprise} />}
          {draft.state === 'OPEN' && <SettleForm draft={draft} onDone={() => change({ draft: null })} />}
        </>
      )}
    </section>
  );
}

/** The revision that would be taken back: what it was for. */
function Undone({ revision: { id, at, by, note, dataset } }: { revision: NonNullable<Draft['undoes']> }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const number = toRevisionNumber(id);
  return (
    <p>
      {t('drafts.undoes')} <Link to={addresses.screen('/revisions', { revision: number })}>{t('drafts.revision', { number })}</Link>{' '}
      {t('revisions.wrote', { at: toMoment(at), by, note: note ?? dataset ?? t('revisions.noNote') })}
    </p>
  );
}

/** What else is known of an enterprise that waits for its own signature. */
function AlsoOf({ enterprise }: { enterprise: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="lt-soft">{t('drafts.also')}</p>
      <div className="edit-tools">
        <AddFact label={t('edit.add.production')}>{(form) => <CapacityFields enterprise={enterprise} {...form} />}</AddFact>
        <AddFact label={t('edit.add.need')}>{(form) => <NeedForm enterprise={enterprise} {...form} />}</AddFact>
        <AddFact label={t('edit.add.signal')}>{(form) => <SignalForm enterprise={enterprise} {...form} />}</AddFact>
      </div>
    </>
  );
}

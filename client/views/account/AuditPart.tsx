import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountAuditDocument, AccountUsersDocument, type AuditAction } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { usePages } from '../../api/use-pages.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { MoreButton } from '../../widgets/MoreButton.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { toMoment } from '../../tools/to-moment.ts';

/** Who did what, when, from where, and what came of it; newest first, a page at a time. */
export function AuditPart() {
  const { t } = useTranslation();
  const [user, setUser] = useState<string | null>(null);
  const [action, setAction] = useState<AuditAction | null>(null);
  const users = useGraphQuery(AccountUsersDocument, {}).data?.users ?? [];
  const answer = usePages('AccountAudit', AccountAuditDocument, { user, action }, ({ audit }) => audit, { staleTime: 0 });
  return (
    <>
      <div className="acc-tools">
        <Select
          aria-label={t('account.who')}
          value={user ?? ''}
          options={[{ value: '', label: t('account.anyone') }, ...users.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => setUser(id === '' ? null : id)}
        />
        <Select
          aria-label={t('account.action')}
          value={action ?? ''}
          options={[
            { value: '', label: t('account.anything') },
            ...WORDS.AuditAction.map((one) => ({ value: one, label: t(`account.is.${one}`) })),
          ]}
          onChange={(one) => setAction(WORDS.AuditAction.find((known) => known === one) ?? null)}
        />
      </div>
      <AnswerOf query={answer} loading={t('account.loading')} />
      {answer.data && (
        <RecordTable
          caption={t('account.audit', { count: answer.total ?? 0 })}
          rows={answer.nodes}
          keyOf={({ id }) => id}
          columns={[
            { head: t('account.at'), cell: ({ at }) => toMoment(at) },
            { head: t('account.who'), cell: ({ by }) => by, isName: true },
            { head: t('account.action'), cell: (entry) => t(`account.is.${entry.action}`) },
            { head: t('account.subject'), cell: ({ subject }) => subject },
            { head: t('account.address'), cell: ({ address }) => address },
            { head: t('account.outcome'), cell: ({ outcome }) => t(`account.cameOf.${outcome}`) },
          ]}
        />
      )}
      <MoreButton pages={answer}>{t('account.more')}</MoreButton>
    </>
  );
}

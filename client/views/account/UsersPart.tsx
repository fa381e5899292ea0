import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountUsersDocument, AddUserDocument, ResetPasswordDocument, SetUserDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { RegionNames } from './RegionNames.tsx';
import { Said } from '../../widgets/Said.tsx';
import { ACCOUNT_LISTS } from './account-lists.ts';
import { ShownOnce } from './ShownOnce.tsx';
import { toMoment } from '../../tools/to-moment.ts';
import { useChange } from '../../state/use-change.ts';
import { UserForm, type UserWish } from './UserForm.tsx';

/** Who may sign in: added, limited, disabled, given a new password. */
export function UsersPart() {
  const { t } = useTranslation();
  const answer = useGraphQuery(AccountUsersDocument, {});
  const { change, isBusy, said } = useChange(ACCOUNT_LISTS);
  const [edited, setEdited] = useState<UserWish | null>(null);
  const [given, setGiven] = useState<{ name: string; password: string } | null>(null);
  const users = answer.data?.users ?? [];
  const save = async (wish: UserWish) => {
    setGiven(null);
    if (edited !== null) {
      if (await change(SetUserDocument, wish)) setEdited(null);
      return;
    }
    const password = (await change(AddUserDocument, wish))?.resetPassword?.password;
    if (password) setGiven({ name: wish.name, password });
  };
  const reset = async (name: string) => {
    const password = (await change(ResetPasswordDocument, { name }))?.resetPassword?.password;
    if (password) setGiven({ name, password });
  };
  return (
    <>
      <UserForm
        key={`${edited?.name ?? ''} ${users.length}`}
        user={edited}
        isBusy={isBusy}
        onSend={(wish) => void save(wish)}
        onCancel={() => setEdited(null)}
      />
      <Said said={said} />
      {given && <ShownOnce words={t('account.passwordOf', { name: given.name })} secret={given.password} />}
      <AnswerOf query={answer} loading={t('account.loading')} />
      {answer.data && (
        <RecordTable
          caption={t('account.users', { count: users.length })}
          rows={users}
          keyOf={({ id }) => id}
          columns={[
            { head: t('account.name'), cell: ({ name }) => name },
            { head: t('account.roleOf'), cell: ({ role }) => t(`account.role.${role}`) },
            { head: t('account.regions'), cell: ({ regions }) => <RegionNames regions={regions} /> },
            { head: t('account.state'), cell: ({ disabled }) => t(disabled ? 'account.disabled' : 'account.active') },
            { head: t('account.lastSeen'), cell: ({ lastSeen }) => toMoment(lastSeen) ?? t('account.never') },
            {
              head: t('account.actions'),
              cell: ({ name, role, regions, disabled }) => (
                <>
                  <Button
                    size="small"
                    type="text"
                    aria-label={t('account.edit', { name })}
                    onClick={() => setEdited({ name, role, regions: regions.map(({ id }) => id) })}
                  >
                    {t('account.editShort')}
                  </Button>
                  <Button
                    size="small"
                    type="text"
                    disabled={isBusy}
                    onClick={() => void change(SetUserDocument, { name, role, disabled: !disabled })}
                  >
                    {t(disabled ? 'account.enable' : 'account.disable')}
                  </Button>
                  <Popconfirm title={t('account.resetSure', { name })} onConfirm={() => void reset(name)}>
                    <Button size="small" type="text" disabled={isBusy}>
                      {t('account.reset')}
                    </Button>
                  </Popconfirm>
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

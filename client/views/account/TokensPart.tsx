import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountTokensDocument, CreateTokenDocument, RevokeTokenDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { RegionNames } from './RegionNames.tsx';
import { Said } from '../../widgets/Said.tsx';
import { ACCOUNT_LISTS } from './account-lists.ts';
import { ShownOnce } from './ShownOnce.tsx';
import { toMoment } from '../../tools/to-moment.ts';
import { TokenForm, type TokenWish } from './TokenForm.tsx';
import { useChange } from '../../state/use-change.ts';

/** Which programs may ask. */
export function TokensPart() {
  const { t } = useTranslation();
  const answer = useGraphQuery(AccountTokensDocument, {});
  const { change, isBusy, said } = useChange(ACCOUNT_LISTS);
  const [given, setGiven] = useState<{ name: string; secret: string } | null>(null);
  const tokens = answer.data?.tokens ?? [];
  const create = async (wish: TokenWish) => {
    setGiven(null);
    const secret = (await change(CreateTokenDocument, wish))?.createToken?.secret;
    if (secret) setGiven({ name: wish.name, secret });
  };
  return (
    <>
      <TokenForm key={tokens.length} isBusy={isBusy} onSend={(wish) => void create(wish)} />
      <p className="lt-soft">{t('account.tokenHint')}</p>
      <Said said={said} />
      {given && <ShownOnce words={t('account.secretOf', { name: given.name })} secret={given.secret} />}
      <AnswerOf query={answer} loading={t('account.loading')} />
      {answer.data && (
        <RecordTable
          caption={t('account.tokens', { count: tokens.length })}
          rows={tokens}
          keyOf={({ id }) => id}
          columns={[
            { head: t('account.tokenName'), cell: ({ name }) => name },
            { head: t('account.roleOf'), cell: ({ role }) => t(`account.role.${role}`) },
            { head: t('account.regions'), cell: ({ regions }) => <RegionNames regions={regions} /> },
            { head: t('account.by'), cell: ({ by }) => by },
            { head: t('account.expires'), cell: ({ expires }) => toMoment(expires) },
            { head: t('account.lastSeen'), cell: ({ lastUsed }) => toMoment(lastUsed) ?? t('account.never') },
            {
              head: t('account.actions'),
              cell: ({ id, name }) => (
                <Popconfirm title={t('account.revokeSure', { name })} onConfirm={() => void change(RevokeTokenDocument, { id })}>
                  <Button size="small" type="text" disabled={isBusy}>
                    {t('account.revoke')}
                  </Button>
                </Popconfirm>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

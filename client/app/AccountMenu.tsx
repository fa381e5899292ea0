import UserOutlined from '@ant-design/icons/UserOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { signOut, type Viewer } from '../api/account.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useAddresses } from '../state/addresses.ts';
import { useKeepsAccounts } from '../state/use-account.ts';
import { ChangePasswordForm } from '../views/account/ChangePasswordForm.tsx';

/** Who uses the page, and what he may do with his account. */
export function AccountMenu({ viewer: { name, role } }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const addresses = useAddresses();
  const go = useNavigate();
  const queries = useQueryClient();
  const isKeeper = useKeepsAccounts();
  const dialog = useRef<HTMLDialogElement>(null);
  const items: MenuProps['items'] = [
    { key: 'who', label: `${name} · ${t(`account.role.${role}`)}`, disabled: true },
    { key: 'password', label: t('account.changeTitle'), onClick: () => dialog.current?.showModal() },
    ...(isKeeper ? [{ key: 'accounts', label: t('account.manage'), onClick: () => void go(addresses.screen('/accounts')) }] : []),
    {
      key: 'out',
      label: t('account.signOut'),
      onClick: () =>
        void signOut(language).then(() => {
          queries.clear();
          window.location.reload();
        }),
    },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" aria-label={t('account.menu', { name })} title={t('account.menu', { name })} aria-haspopup="menu">
          <span aria-hidden="true">
            <UserOutlined /> <span className="lt-account">{name}</span>
          </span>
        </Button>
      </Dropdown>
      <dialog ref={dialog} className="lt-keys acc-dialog" aria-labelledby="acc-change" onKeyDown={(event) => event.stopPropagation()}>
        <h2 id="acc-change">{t('account.changeTitle')}</h2>
        <ChangePasswordForm onDone={() => dialog.current?.close()} />
        <form method="dialog">
          <Button htmlType="submit" type="text">
            {t('account.cancel')}
          </Button>
        </form>
      </dialog>
    </>
  );
}

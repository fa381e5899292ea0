import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SITE_STATE } from '../../panel/panel-state.ts';
import { SiteAnswer } from '../../panel/SiteAnswer.tsx';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { INVITE_STATE } from './invite-state.ts';
import type { InviteGap } from './rows.ts';

const STATE = { siteOf: INVITE_STATE.siteOf, size: SITE_STATE.size };

/** Opens the site of one gap; the park that was chosen for another stays, a size was meant for that one only. */
export function SiteButton({ product }: { product: InviteGap['product'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [, change] = useViewState(STATE);
  const label = t('invite.siteOf', { name: nameOf(product) });
  return (
    <div>
      <Button
        type="link"
        className="invite-site"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => change({ siteOf: product.id, size: null })}
      >
        {t('invite.site')}
      </Button>
    </div>
  );
}

/** Where a plant for the gap could stand: the same choice as in the panel, over the list and in its address. */
export function SiteDialog({ product }: { product: InviteGap['product'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const dialog = useRef<HTMLDialogElement>(null);
  const [, change] = useViewState(STATE);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="lt-keys invite-site-dialog"
      aria-labelledby="invite-site-title"
      onClose={() => change({ siteOf: null, size: null })}
    >
      <h2 id="invite-site-title">{t('invite.siteOf', { name: nameOf(product) })}</h2>
      <SiteAnswer product={product.id} />
      <form method="dialog">
        <Button htmlType="submit">{t('invite.siteDone')}</Button>
      </form>
    </dialog>
  );
}

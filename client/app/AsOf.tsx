import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ShellQuery } from '../api/generated.ts';
import { toRevisionNumber } from './use-shell.ts';

/** "Data as of": the revision in view; opens what that revision was. */
export function AsOf({ revision }: { revision: NonNullable<ShellQuery['asOf']> }) {
  const { t } = useTranslation();
  const number = toRevisionNumber(revision.id);
  const date = revision.at.slice(0, 10);
  const details = (
    <dl className="lt-as-of-details">
      <div>
        <dt>{t('shell.asOf.at')}</dt>
        <dd>{revision.at.slice(0, 16).replace('T', ' ')} UTC</dd>
      </div>
      <div>
        <dt>{t('shell.asOf.by')}</dt>
        <dd>{revision.by}</dd>
      </div>
      {revision.note && (
        <div>
          <dt>{t('shell.asOf.note')}</dt>
          <dd>{revision.note}</dd>
        </div>
      )}
      <div>
        <dt>{t('shell.asOf.records')}</dt>
        <dd>{t('shell.asOf.counts', { added: revision.added, changed: revision.changed, removed: revision.removed })}</dd>
      </div>
    </dl>
  );
  return (
    <Popover content={details} title={t('shell.asOf.title', { revision: number })} trigger="click" placement="bottomRight">
      <button type="button" className="lt-as-of">
        {t('shell.asOf.short', { revision: number, date })}
      </button>
    </Popover>
  );
}

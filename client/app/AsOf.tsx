import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShellQuery } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useAddresses } from '../state/addresses.ts';
import { toLocalDay, toLocalTime } from '../tools/local-time.ts';
import { toRevisionNumber } from '../tools/revision-number.ts';

interface Props {
  revision: NonNullable<ShellQuery['asOf']>;
  /** The newest date of a source, null where none is dated. */
  factsUntil: string | null;
}

/** "Data as of": how far the facts reach, and the revision in view; opens what that revision was. */
export function AsOf({ revision, factsUntil }: Props) {
  const { t } = useTranslation();
  const number = toRevisionNumber(revision.id);
  const date = factsUntil ?? toLocalDay(revision.at);
  const short = t(factsUntil === null ? 'shell.asOf.loaded' : 'shell.asOf.short', { revision: number, date, facts: date });
  const [before = '', after = ''] = short.split(date);
  return (
    <Popover
      content={<Details revision={revision} factsUntil={factsUntil} />}
      title={t('shell.asOf.title', { revision: number })}
      trigger="click"
      placement="bottomRight"
    >
      <button type="button" className="lt-as-of">
        {before}
        <span className="lt-date">{date}</span>
        {after}
      </button>
    </Popover>
  );
}

/** A part of its own, since only that is made when it is opened: to write a time with its zone takes longer than to draw the header. */
function Details({ revision, factsUntil }: Props) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const addresses = useAddresses();
  return (
    <>
      <dl className="lt-as-of-details">
        {factsUntil !== null && (
          <div>
            <dt>{t('shell.asOf.facts')}</dt>
            <dd>{t('shell.asOf.factsUntil', { facts: factsUntil })}</dd>
          </div>
        )}
        <div>
          <dt>{t('shell.asOf.at')}</dt>
          <dd>{toLocalTime(revision.at, language)}</dd>
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
      <Link to={addresses.screen('/revisions', { revision: toRevisionNumber(revision.id) })}>{t('shell.asOf.history')}</Link>
    </>
  );
}

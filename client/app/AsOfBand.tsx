import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AS_OF, readAsOf } from '../api/as-of.ts';
import type { ShellQuery } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { toLocalTime } from '../tools/local-time.ts';
import { toRevisionNumber } from '../tools/revision-number.ts';

/** Screens that tell of the service as it is, whatever revision one looks at. */
const OF_NOW: readonly string[] = ['/datasets', '/accounts', '/revisions', '/import'];

/** Says that one looks at a revision of the past, which, and how to come back; nothing for the newest. */
export function AsOfBand({ revision }: { revision: ShellQuery['asOf'] | null }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const { pathname, search } = useLocation();
  const asked = readAsOf(search);
  if (asked === null) return null;
  const params = new URLSearchParams(search);
  params.delete(AS_OF);
  const now = params.toString();
  const words = {
    revision: toRevisionNumber(revision?.id ?? asked),
    at: revision ? toLocalTime(revision.at, language) : '',
    by: revision?.by ?? '',
  };
  return (
    <p className="lt-stale-band" role="note">
      {t(revision ? 'shell.past.looking' : 'shell.past.asked', words)}
      {OF_NOW.some((path) => pathname.startsWith(path)) && t('shell.past.ofNow')}{' '}
      <Link to={{ pathname, search: now }}>{t('shell.past.back')}</Link>
    </p>
  );
}

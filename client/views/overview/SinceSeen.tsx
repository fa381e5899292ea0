import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readAsOf } from '../../api/as-of.ts';
import { SinceSeenDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useHistoryWhole } from '../../state/use-history-whole.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { toRevisionId } from '../../tools/revision-number.ts';
import { keepText, readKept } from '../../tools/browser-store.ts';

const KEY = 'liantu.revision-seen';
/** So many gaps are told by name. */
const TOLD = 4;

/** What was written since this browser last looked, until one says that one has seen it; nothing where it never looked. */
export function SinceSeen() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region, asOf } = useScope();
  const [seen, setSeen] = useState(() => readKept(KEY));
  const now = readAsOf() === null ? (asOf?.revision ?? null) : null;
  const isNews = now !== null && seen !== null && Number(seen) < Number(now);
  const look = (): void => {
    if (now === null) return;
    keepText(KEY, now);
    setSeen(now);
  };
  useEffect(() => {
    // A first look, or a graph that was emptied since: from here on it is known.
    if (now !== null && !isNews && seen !== now) keepText(KEY, now);
  }, [now, isNews, seen]);
  const variables = { chain, region, from: toRevisionId(seen ?? ''), to: toRevisionId(now ?? '') };
  const isWhole = useHistoryWhole();
  const found = useGraphQuery(SinceSeenDocument, variables, { enabled: isNews && isWhole }).data?.compareRevisions;
  if (!isNews || !found) return null;
  const { added, changed, removed, gaps } = found;
  return (
    <section className="ov-card ov-since" aria-label={t('overview.since.label')}>
      <p>{t('overview.since.facts', { revision: seen, count: Number(now) - Number(seen), added, changed, removed })}</p>
      <ul>
        {gaps.slice(0, TOLD).map(({ product, gap, was, change, cause }) => (
          <li key={product.id}>
            <Link to={addresses.map(product.id)}>{nameOf(product)}</Link>{' '}
            {t(`revisions.move.${change}`, { gap: t(`widgets.gap.${gap}`), was: t(`widgets.gap.${was ?? gap}`) })}
            {t('revisions.colon')}
            {cause}
          </li>
        ))}
      </ul>
      <p className="ov-since-ways">
        <Link to={addresses.screen('/revisions', { part: 'compare', from: seen, to: now })}>
          {t('overview.since.all', { count: gaps.length })}
        </Link>
        <Button size="small" onClick={look}>
          {t('overview.since.seen')}
        </Button>
      </p>
    </section>
  );
}

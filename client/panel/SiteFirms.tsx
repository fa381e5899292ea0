import { useTranslation } from 'react-i18next';
import { SiteFirmsDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';

/** How many enterprises are recorded in a place. */
export function SiteFirms({ site }: { site: Named & { id: string } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data } = useGraphQuery(SiteFirmsDocument, { site: site.id });
  if (!data?.region) return null;
  return <p className="lt-soft">{t('answers.site.firms', { place: nameOf(site), count: data.region.enterprises.totalCount })}</p>;
}

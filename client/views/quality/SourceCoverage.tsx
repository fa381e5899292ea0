import { useTranslation } from 'react-i18next';
import type { QualitySourcesQuery } from '../../api/generated.ts';
import { SourceTable } from '../../widgets/evidence/SourceTable.tsx';

type Listed = NonNullable<QualitySourcesQuery['sources']>['nodes'][number];

/** On which sources the facts rest; what is no publication is counted apart, and broken links stand as text. */
export function SourceCoverage({ sources }: { sources: readonly Listed[] }) {
  const { t } = useTranslation();
  const sum = (some: readonly Listed[]): number => some.reduce((total, one) => total + one.factCount, 0);
  const ordered = [...sources].sort((a, b) => b.factCount - a.factCount || (a.id < b.id ? -1 : 1));
  const [cited, uncited] = [ordered.filter(({ citation }) => citation), ordered.filter(({ citation }) => !citation)];
  const broken = cited.filter(({ linkOk }) => !linkOk);
  const unused = cited.filter(({ factCount }) => factCount === 0);
  return (
    <>
      <h2>{t('quality.coverage.title', { count: cited.length, facts: sum(cited) })}</h2>
      <p className="rec-sub">{t('quality.coverage.note', { unused: unused.length })}</p>
      <h2>{t('quality.coverage.uncited', { count: uncited.length, facts: sum(uncited) })}</h2>
      {uncited.length > 0 && <SourceTable sources={uncited} />}
      <h2>{t('quality.coverage.broken', { count: broken.length })}</h2>
      {broken.length > 0 && <SourceTable sources={broken} />}
      <h2>{t('quality.coverage.linked', { count: cited.length - broken.length })}</h2>
      <SourceTable sources={cited.filter(({ linkOk }) => linkOk)} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewGapsQuery, OverviewMapQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScenario } from '../../state/scenario.ts';
import { toNames, useScope } from '../../state/scope.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { countProducts } from '../../widgets/chain-counts.ts';
import { findSides } from './headline.ts';

/** How the chain stands in one sentence and a number, and the counts behind it; every number opens what it counts. */
export function OverviewHead({ map, gaps }: { map: OverviewMapQuery | null; gaps: OverviewGapsQuery | null }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const scope = useScope();
  const scenario = useScenario();
  const said = useTitle(map, gaps);
  const title = said === null ? null : said.sides + said.needs;
  useDocumentTitle(title === null ? t('places.overview') : scenario ? t('sandbox.documentTitle', { title }) : title);
  // Where nobody has looked for all makers, nobody can say that something hangs on one of them; what is needed and not seen can be counted.
  const isSurveyed = map?.coverage?.surveyed ?? true;
  const counts = map?.chainMap ? countProducts(map.chainMap) : null;
  return (
    <header className="ov-head">
      <h1 id="ov-title">
        {said === null ? t('places.overview') : said.sides}
        {said !== null && said.needs !== '' && <Link to={addresses.gaps(undefined, 'SUPPLEMENT')}>{said.needs}</Link>}
      </h1>
      {counts && gaps && (
        <p className="lt-soft">
          {t('overview.sub.counts', { ...counts, region: scope.regionName, chain: scope.chainName })}
          {!isSurveyed && (
            <>
              <Link to={addresses.gaps(undefined, 'SUPPLEMENT')}>
                {t('overview.title.needs', { count: gaps.supplement?.totalCount ?? 0 })}
              </Link>
              {t('overview.sub.and')}
            </>
          )}
          <Link to={addresses.gaps(undefined, 'EXTEND')}>{t('overview.sub.extend', { count: gaps.extend?.totalCount ?? 0 })}</Link>
          {isSurveyed && (
            <>
              {t('overview.sub.and')}
              <Link to={addresses.gaps(undefined, 'STRENGTHEN')}>
                {t('overview.sub.strengthen', { count: gaps.strengthen?.totalCount ?? 0 })}
              </Link>
            </>
          )}
          {t('overview.sub.end')}
          {scope.asOf && (
            <span className="ov-as-of">
              {scope.asOf.factsUntil === null
                ? t('overview.sub.revision', { revision: scope.asOf.revision })
                : t('overview.sub.asOf', { facts: scope.asOf.factsUntil, revision: scope.asOf.revision })}
            </span>
          )}
        </p>
      )}
    </header>
  );
}

/** The sentence, of which the end is a number that opens; empty where nobody can say it. */
function useTitle(map: OverviewMapQuery | null, gaps: OverviewGapsQuery | null): { sides: string; needs: string } | null {
  const { t } = useTranslation();
  const { regionName, segments, stages } = useScope();
  if (!map?.chainMap || !gaps) return null;
  const count = gaps.supplement?.totalCount ?? 0;
  if (!(map.coverage?.surveyed ?? true)) return { sides: t('overview.title.unsurveyed', { region: regionName }), needs: '' };
  const { strong, broken } = findSides(map.chainMap.nodes, Math.max(...stages.map(({ index }) => index)));
  const names = toNames(segments);
  const needs = t('overview.title.needs', { count });
  const where = broken.map((id) => names.get(id) ?? id).join(t('overview.title.and'));
  const stage = stages
    .filter(({ index }) => strong.includes(index))
    .map(({ name }) => name)
    .join(t('overview.title.and'));
  if (stage && where) return { sides: t('overview.title.both', { region: regionName, stage, where }), needs };
  if (where) return { sides: t('overview.title.broken', { region: regionName, where }), needs };
  return { sides: t('overview.title.plain', { region: regionName }), needs };
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PlaceEvidenceDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { SourceFold } from '../../widgets/evidence/SourceFold.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import type { PlacedEnterprise, PlacedProject, Site, Sites } from './to-sites.ts';

interface Props {
  found: Sites;
  chosen: readonly string[];
  onChoose: (places: string[]) => void;
}

/** The same as the picture: every place with its numbers, or whoever is at the chosen ones. */
export function PlaceList({ found, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const picked = found.sites.filter(({ id }) => chosen.includes(id));
  return (
    <div className="places-list" role="region" aria-label={t('placesmap.list')} tabIndex={0}>
      {picked.length > 0 ? (
        <>
          <Button size="small" onClick={() => onChoose([])}>
            {t('placesmap.allPlaces')}
          </Button>
          {picked.map((site) => (
            <SiteRecords key={site.id} site={site} />
          ))}
        </>
      ) : (
        <AllPlaces found={found} onChoose={onChoose} />
      )}
    </div>
  );
}

function AllPlaces({ found: { sites, unplaced }, onChoose }: Omit<Props, 'chosen'>) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const lost = unplaced.enterprises.length + unplaced.projects.length;
  return (
    <>
      <RecordTable
        rows={sites}
        keyOf={({ id }) => id}
        caption={t('placesmap.caption', { count: sites.length })}
        columns={[
          {
            head: t('placesmap.column.place'),
            cell: ({ id, region }) => (
              <button type="button" className="places-open" onClick={() => onChoose([id])}>
                {nameOf(region)}
              </button>
            ),
          },
          { head: t('placesmap.column.inside'), cell: ({ region }) => (region.parent ? nameOf(region.parent) : '') },
          { head: t('placesmap.column.enterprises'), cell: ({ enterprises }) => enterprises.length, isNumber: true },
          { head: t('placesmap.column.projects'), cell: ({ projects }) => projects.length, isNumber: true },
        ]}
      />
      {lost > 0 && (
        <details className="places-lost">
          <summary>{t('placesmap.unplaced', { count: lost })}</summary>
          <Records enterprises={unplaced.enterprises} projects={unplaced.projects} />
        </details>
      )}
    </>
  );
}

function SiteRecords({ site }: { site: Site }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data } = useGraphQuery(PlaceEvidenceDocument, { id: site.id });
  return (
    <section aria-labelledby={`place-${site.id}`}>
      <h2 id={`place-${site.id}`}>
        {nameOf(site.region)}
        {t('placesmap.colon')}
        {t('placesmap.counts', { enterprises: site.enterprises.length, projects: site.projects.length })}
      </h2>
      <div className="lt-soft">
        {t('placesmap.coordinates', { lat: site.lat.toFixed(2), lon: site.lon.toFixed(2) })}
        {data?.region && <SourceFold evidence={data.region.evidence} fact={site.id} />}
      </div>
      <Records enterprises={site.enterprises} projects={site.projects} />
    </section>
  );
}

function Records({ enterprises, projects }: { enterprises: readonly PlacedEnterprise[]; projects: readonly PlacedProject[] }) {
  const { t } = useTranslation();
  return (
    <Roving as="ul" className="places-records">
      {enterprises.map((one) => (
        <li key={one.id}>
          <EnterpriseLink enterprise={one} /> <span className="lt-soft">{t(`enterprises.kind.${one.kind}`)}</span>
          {one.geoPrecision === 'PLACEHOLDER' && <span className="lt-soft"> · {t('placesmap.standIn')}</span>}
        </li>
      ))}
      {projects.map((one) => (
        <li key={one.id}>
          <span aria-hidden="true" className="places-diamond">
            ◆
          </span>{' '}
          <NameLink kind="project" one={one} /> <span className="lt-soft">{t(`projects.stage.${one.stage}`)}</span>
        </li>
      ))}
    </Roving>
  );
}

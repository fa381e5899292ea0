import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterpriseAsTargetDocument, EnterpriseDoingsDocument, EnterpriseStopDocument, GapNamesDocument } from '../../api/generated.ts';
import { useGraphQuery, useWholeList } from '../../api/use-query.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useRegions } from '../../state/use-regions.ts';
import { readWayUp } from '../../tools/region-tree.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { Folded } from '../../widgets/Folded.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { GapsFilled } from './GapsFilled.tsx';
import { NamesCut } from './NamesCut.tsx';
import type { Profile } from './ProductCards.tsx';

/** The enterprise on one look: what it makes, which gaps it fills, what stops with it, the way in, its projects, its news. */
export function BriefStrip({ enterprise }: { enterprise: Profile }) {
  const { t } = useTranslation();
  const { id, makes } = enterprise;
  const products = [...new Map(makes.nodes.map(({ product }) => [product.id, product])).values()];
  const { chain, region } = useScope();
  const scenario = useScenario();
  const scope = { chain, region, scenario };
  const wayUp = readWayUp(useRegions().data?.regions ?? []);
  const isHere = enterprise.region !== null && wayUp(enterprise.region.id).includes(region);
  const made = new Set(products.map((product) => product.id));
  const gaps = useWholeList(GapNamesDocument, scope, (answer) => answer.gaps).data?.gaps?.nodes.filter(({ product }) =>
    made.has(product.id),
  );
  const first = gaps?.[0]?.product.id;
  const asTarget = useGraphQuery(EnterpriseAsTargetDocument, { ...scope, product: first ?? '' }, { enabled: first !== undefined });
  const target = asTarget.data?.targets?.find((one) => one.enterprise.id === id);
  return (
    <Roving as="dl" className="enterprise-strip">
      <Tile head={t(products.length === 0 ? 'enterprises.brief.makesNone' : 'enterprises.brief.makes', { count: products.length })}>
        <NamesCut list={products} kind="product" none={t('enterprises.brief.noMakes')} />
      </Tile>
      <Tile
        head={
          !gaps
            ? t('enterprises.brief.gapsAsking')
            : gaps.length === 0
              ? t(isHere ? 'enterprises.brief.gapsHereNone' : 'enterprises.brief.gapsNone')
              : t(isHere ? 'enterprises.brief.gapsHere' : 'enterprises.brief.gaps', { count: gaps.length })
        }
      >
        {gaps ? <GapsFilled gaps={gaps} /> : t('enterprises.brief.asking')}
      </Tile>
      <Stops id={id} scope={scope} />
      <Tile head={t('enterprises.brief.wayIn')}>
        {target?.tie ? (
          <>
            <MarkIcon mark={target.tie.mark} /> {target.tie.text} <Doubts claims={target.tie.doubted} />
          </>
        ) : (
          <a href="#enterprise-path">{t('enterprises.brief.findWay')}</a>
        )}
      </Tile>
      <Projects id={id} />
      <Tile head={target?.signals.length ? t('enterprises.brief.news', { count: target.signals.length }) : t('enterprises.brief.newsNone')}>
        {target && target.signals.length > 0
          ? target.signals.slice(0, 3).map(({ id: signal, date, text, evidence }) => (
              <div key={signal}>
                <FactLink evidence={evidence} fact={signal}>
                  {date}
                </FactLink>{' '}
                <span lang="zh-CN">{text}</span>
              </div>
            ))
          : t('enterprises.brief.noNews')}
      </Tile>
    </Roving>
  );
}

export function Tile({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Scope {
  chain: string;
  region: string;
  scenario: ReturnType<typeof useScenario>;
}

/** What stops in the region with it and its group, at most. */
function Stops({ id, scope }: { id: string; scope: Scope }) {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const answer = useGraphQuery(EnterpriseStopDocument, { ...scope, id });
  const stop = answer.data?.groupStop;
  const all = stop ? [...stop.own, ...stop.lost] : [];
  return (
    <Tile
      head={
        answer.isPending || all.length === 0
          ? t(answer.isPending ? 'enterprises.brief.stopsAsking' : 'enterprises.brief.stopsNone', { region: regionName })
          : t('enterprises.brief.stops', { region: regionName, count: all.length })
      }
    >
      {answer.isPending ? (
        t('enterprises.brief.asking')
      ) : (
        <NamesCut list={all} kind="product" none={t('enterprises.brief.stopsNothing', { region: regionName })} />
      )}
    </Tile>
  );
}

function Projects({ id }: { id: string }) {
  const { t } = useTranslation();
  const projects = useGraphQuery(EnterpriseDoingsDocument, { id }).data?.enterprise?.projects;
  return (
    <Tile
      head={projects?.totalCount ? t('enterprises.brief.projects', { count: projects.totalCount }) : t('enterprises.brief.projectsNone')}
    >
      <Folded
        things={projects?.nodes ?? []}
        most={3}
        draw={(project) => (
          <>
            <NameLink kind="project" one={project} /> <span className="lt-soft">{t(`projects.stage.${project.stage}`)}</span>
          </>
        )}
      />
      {projects && projects.totalCount === 0 && t('enterprises.brief.noProjects')}
    </Tile>
  );
}

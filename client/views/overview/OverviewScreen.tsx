import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OverviewChangesDocument, OverviewGapsDocument, OverviewMapDocument, OverviewProjectsDocument } from '../../api/generated.ts';
import { useGraphQuery, useWholeList } from '../../api/use-query.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import { PRODUCT_STATUSES } from '../../widgets/status.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import { ChainSquares } from './ChainSquares.tsx';
import { FirstThings } from './FirstThings.tsx';
import { HangsOn } from './HangsOn.tsx';
import { LastChanges } from './LastChanges.tsx';
import { NumberCards } from './NumberCards.tsx';
import { NumbersOverTime } from './NumbersOverTime.tsx';
import { OverviewHead } from './OverviewHead.tsx';
import { ProjectsOnTheWay } from './ProjectsOnTheWay.tsx';
import { SinceSeen } from './SinceSeen.tsx';
import { toSquareRows } from './squares.ts';
import './overview.css';

/** How the chain stands in the region, and what to do first; one sheet of paper for who decides. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const map = useGraphQuery(OverviewMapDocument, { chain, region, scenario });
  const gaps = useGraphQuery(OverviewGapsDocument, { chain, region, scenario });
  const projects = useWholeList(OverviewProjectsDocument, { chain, region }, ({ projects: list }) => list);
  const changes = useGraphQuery(OverviewChangesDocument, {});
  const isEmpty = map.data?.chainMap?.cells.length === 0;
  return (
    <section className="ov-screen" aria-labelledby="ov-title">
      <OverviewHead map={map.data ?? null} gaps={gaps.data ?? null} />
      <AnswerOf query={[map, gaps]} loading={t('overview.loading')} />
      {isEmpty && <EmptyState reason={t('map.empty')} next={t('map.emptyNext')} />}
      {map.data?.chainMap && gaps.data && !isEmpty && (
        <>
          <SinceSeen />
          <NumberCards answer={map.data} />
          <NumbersOverTime />
          <div className="ov-main">
            <Picture map={map.data.chainMap} />
            <FirstThings gaps={gaps.data} />
          </div>
          <div className="ov-foot">
            <HangsOn gaps={gaps.data} />
            <AnswerOf query={projects} loading={t('projects.loading')} />
            {projects.data && (
              <>
                <ProjectsOnTheWay projects={projects.data.projects?.nodes ?? []} />
                <LastChanges changes={changes} projects={projects.data.projects?.nodes ?? []} />
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}

type ChainMap = Parameters<typeof toSquareRows>[0];

function Picture({ map }: { map: ChainMap }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { segments, stages } = useScope();
  const rows = useMemo(() => toSquareRows(map, segments, stages, nameOf), [map, segments, stages, nameOf]);
  return (
    <section className="ov-card ov-squares" aria-labelledby="ov-squares">
      <header>
        <h2 id="ov-squares">{t('overview.picture.title')}</h2>
        <Button size="small" className="ov-print" onClick={() => window.print()}>
          {t('overview.print')}
        </Button>
      </header>
      <div className="ov-legend" role="note" aria-label={t('map.legend.label')}>
        {PRODUCT_STATUSES.map((status) => (
          <StatusMark key={status} status={status} withWord />
        ))}
      </div>
      <ChainSquares rows={rows} stages={stages} />
      <PictureTools parts={['.ov-legend', '.ov-picture']} />
      <p className="ov-stages lt-soft">{stages.map(({ index, name }) => `${index} ${name}`).join(' · ')}</p>
    </section>
  );
}

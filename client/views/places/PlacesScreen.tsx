import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacesEnterprisesDocument, PlacesProjectsDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlacesMap } from './PlacesMap.tsx';
import { PLACES_STATE } from './places-state.ts';
import { PlacesTools } from './PlacesTools.tsx';
import { toSites, weightOf } from './to-sites.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import './places.css';

/** 地图: where enterprises and projects are, as points and clusters without borders, and beside it the same as a list. */
export function PlacesScreen() {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const [state, change] = useViewState(PLACES_STATE);
  const filter = { chain, kind: state.kinds.length > 0 ? [...state.kinds] : null, makes: state.makes };
  const firms = useWholeList(PlacesEnterprisesDocument, { filter }, ({ enterprises }) => enterprises);
  const plans = useWholeList(PlacesProjectsDocument, { filter: { chain, makes: state.makes } }, ({ projects }) => projects);
  const found = useMemo(() => {
    if (!firms.data?.enterprises || !plans.data?.projects) return null;
    const withProjects = state.shown !== 'enterprises' && state.kinds.length === 0;
    return toSites(state.shown === 'projects' ? [] : firms.data.enterprises.nodes, withProjects ? plans.data.projects.nodes : [], region);
  }, [firms.data, plans.data, state.shown, state.kinds, region]);
  const here = found?.sites.filter(({ isHere }) => isHere) ?? [];
  const sum = (of: (site: (typeof here)[number]) => number, sites = here): number => sites.reduce((total, site) => total + of(site), 0);
  const title = found
    ? t('placesmap.title', {
        places: found.sites.length,
        enterprises: sum(({ enterprises }) => enterprises.length, found.sites),
        projects: sum(({ projects }) => projects.length, found.sites),
        region: regionName,
        here: sum(weightOf),
      })
    : t('placesmap.name');
  return (
    <ScreenFrame title={title} sub={t('placesmap.basis')}>
      <PlacesTools state={state} change={change} />
      <AnswerOf query={firms} loading={t('placesmap.loading')} />
      <AnswerOf query={plans} loading={t('placesmap.loading')} />
      {found && found.sites.length === 0 && <EmptyState reason={t('placesmap.none')} next={t('placesmap.noneNext')} />}
      {found && found.sites.length > 0 && <PictureTools parts={['.places-map', '.places-legend']} />}
      {found && found.sites.length > 0 && (
        <div className="places-body">
          <PlacesMap
            sites={found.sites}
            at={state.at}
            chosen={state.place}
            onAt={(at) => change({ at }, { replace: true })}
            onChoose={(place) => change({ place })}
          />
          <PlaceList found={found} chosen={state.place} onChoose={(place) => change({ place })} />
        </div>
      )}
    </ScreenFrame>
  );
}

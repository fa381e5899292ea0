import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { Graticule } from './Graticule.tsx';
import { gatherSites, placeLabels, type Cluster } from './gather-sites.ts';
import { PlaceMark } from './PlaceMark.tsx';
import { PlacesButtons, ZOOM } from './PlacesButtons.tsx';
import { PlacesLegend } from './PlacesLegend.tsx';
import type { Site } from './to-sites.ts';
import { useDrag } from './use-drag.ts';
import { useSize } from '../../widgets/use-size.ts';
import { fitView, MOST_SCALE, panView, project, readView, writeView, zoomView, type View } from './view.ts';

interface Props {
  sites: readonly Site[];
  /** What the window shows, as the address says it; everything where it says nothing. */
  at: string;
  chosen: readonly string[];
  onAt: (at: string) => void;
  onChoose: (places: string[]) => void;
}

const STEP = 60;
/** Places nearer than this, in degrees, are not told apart by zooming. */
const SAME = 0.02;

/** The picture: points and clusters over lines of latitude and longitude. Moved by mouse, finger and keys; the list holds the same. */
export function PlacesMap({ sites, at, chosen, onAt, onChoose }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const view = size && (readView(at) ?? fitView(sites, size));
  const go = (next: View): void => onAt(writeView(next));
  const drag = useDrag(box, {
    onMove: (by) => view && go(panView(view, { x: -by.x, y: -by.y })),
    onZoom: (factor, around) => view && go(zoomView(view, factor, around)),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = view && keyAct(event.key, view);
    if (act === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (act === 'fit') onAt('');
    else go(act);
  };
  const open = ({ sites: members }: Cluster): void => {
    const [first] = members;
    const apart = members.some(({ lat, lon }) => Math.abs(lat - first!.lat) > SAME || Math.abs(lon - first!.lon) > SAME);
    if (!size || !view || !apart || view.scale >= MOST_SCALE) onChoose(members.map(({ id }) => id));
    else go(fitView(members, size));
  };
  const clusters = size && view ? gatherSites(sites, (site) => project(site, view, size)) : [];
  const named = ({ sites: members }: Cluster): string =>
    members.length === 1 ? nameOf(members[0]!.region) : t('placesmap.several', { name: nameOf(members[0]!.region), count: members.length });
  const seen = size ? clusters.filter(({ x, y, radius: r }) => x > -r && y > -r && x < size.width + r && y < size.height + r) : [];
  return (
    <figure className="places-figure">
      {size && view && (
        <PlacesButtons
          onZoom={(factor) => go(zoomView(view, factor))}
          onAll={() => onAt('')}
          onHere={() => go(fitView(hereOr(sites), size))}
        />
      )}
      <div
        ref={box}
        className="places-map"
        role="application"
        aria-label={t('placesmap.picture', { places: sites.length })}
        aria-describedby="places-keys"
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...drag}
      >
        {size && view && (
          <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
            <Graticule view={view} size={size} />
            {seen.map((cluster) => (
              <PlaceMark
                key={cluster.sites[0]!.id}
                cluster={cluster}
                title={`${named(cluster)}${t('placesmap.colon')}${t('placesmap.counts', { enterprises: cluster.enterprises, projects: cluster.projects })}`}
                isChosen={cluster.sites.some(({ id }) => chosen.includes(id))}
                onOpen={() => open(cluster)}
              />
            ))}
            {placeLabels(seen, named, size.width, size.height).map(({ cluster, text, x, y, anchor }) => (
              <text key={cluster.sites[0]!.id} className="places-label" x={x} y={y} dy="0.35em" textAnchor={anchor}>
                {text}
              </text>
            ))}
          </svg>
        )}
      </div>
      <PlacesLegend />
    </figure>
  );
}

function hereOr(sites: readonly Site[]): readonly Site[] {
  const here = sites.filter(({ isHere }) => isHere);
  return here.length > 0 ? here : sites;
}

/** What a key does to the view; null for a key of somebody else. */
function keyAct(key: string, view: View): View | 'fit' | null {
  const steps: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const step = steps[key];
  if (step) return panView(view, { x: step[0] * STEP, y: step[1] * STEP });
  if (key === '+' || key === '=') return zoomView(view, ZOOM);
  if (key === '-' || key === '_') return zoomView(view, 1 / ZOOM);
  return key === 'Home' || key === '0' ? 'fit' : null;
}

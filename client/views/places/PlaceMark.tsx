import type { Cluster } from './gather-sites.ts';

interface Props {
  cluster: Cluster;
  title: string;
  isChosen: boolean;
  onOpen: () => void;
}

const HALF = 6;

/** One place or several: a disc with the number of enterprises, and a diamond where projects stand. */
export function PlaceMark({ cluster, title, isChosen, onOpen }: Props) {
  const { x, y, radius, enterprises, projects, sites } = cluster;
  const look = ['places-dot', sites.some(({ isHere }) => isHere) && 'places-here', isChosen && 'places-chosen'].filter(Boolean).join(' ');
  const [px, py] = enterprises > 0 ? [x + radius * 0.75, y - radius * 0.75] : [x, y];
  return (
    <g className="places-mark" onClick={onOpen}>
      <title>{title}</title>
      {enterprises > 0 && <circle className={look} cx={x} cy={y} r={radius} />}
      {sites.length > 1 && <circle className="places-ring" cx={x} cy={y} r={radius + 2.5} />}
      {enterprises > 1 && (
        <text className="places-count" x={x} y={y} dy="0.35em" textAnchor="middle">
          {enterprises}
        </text>
      )}
      {projects > 0 && (
        <path
          className={`places-project${isChosen ? ' places-chosen' : ''}`}
          d={`M${px} ${py - HALF}l${HALF} ${HALF}l${-HALF} ${HALF}l${-HALF} ${-HALF}Z`}
        />
      )}
    </g>
  );
}

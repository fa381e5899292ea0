import { useEffect, useRef, useState } from 'react';
import type { initChart } from './sankey-engine.ts';
import { usePalette } from '../../theme/use-palette.ts';
import type { Palette } from '../../theme/colors.ts';
import { hatch, NAMES } from './hatch.ts';
import './chart.css';

export interface SankeyNode {
  id: string;
  name: string;
  color: string;
}
export interface SankeyLink {
  id: string;
  from: string;
  to: string;
  value: number;
  /** Only a bound is known: drawn hatched. */
  isBound: boolean;
  /** A figure behind it is disputed: a sign stands on it. */
  isDisputed?: boolean;
}

interface Props {
  nodes: readonly SankeyNode[];
  /** Without a circle: see withoutCircles. */
  links: readonly SankeyLink[];
  height: number;
  /** What the picture shows, for ears. */
  label: string;
  chosen: string | null;
  onLink: (id: string) => void;
  onHover: (id: string | null) => void;
}

/** The thinnest link, as a share of the thickest: what is drawn thinner nobody sees or hits. */
const THINNEST = 1 / 250;
/** The sign of a disputed figure, as beside numbers. */
const DISPUTED = { fontSize: 15, fontWeight: 700, fontFamily: NAMES, textBorderWidth: 3 } as const;
/** Room for the names at the right edge, in pixels; the table beside says what is cut. */
const NAMES_ROOM = 168;

/** Amounts as streams. For eyes and mouse: whoever mounts it shows the same as a table with buttons. */
export function Sankey({ nodes, links, height, label, chosen, onLink, onHover }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const live = useRef({ onLink, onHover });
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    live.current = { onLink, onHover };
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let stop = (): void => undefined;
    let isGone = false;
    // A chart that is drawn anew for paper must be there at once.
    whenThere(
      ({ initChart }) => {
        if (isGone) return;
        const chart = initChart(element, null, { renderer: 'svg' });
        chart.setOption(toOption(nodes, links, palette, chosen));
        chart.getZr().flush();
        chart.on('click', { dataType: 'edge' }, ({ data }) => live.current.onLink((data as { id: string }).id));
        chart.on('mouseover', { dataType: 'edge' }, ({ data }) => live.current.onHover((data as { id: string }).id));
        chart.on('mouseout', () => live.current.onHover(null));
        const watch = new ResizeObserver(() => chart.resize());
        watch.observe(element);
        stop = () => {
          watch.disconnect();
          chart.dispose();
        };
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [nodes, links, palette, chosen]);
  return isFailed ? null : (
    <div className="chart-scroll" tabIndex={0} role="region" aria-label={label}>
      <div ref={box} className="chart-box" style={{ height }} role="img" aria-label={label} />
    </div>
  );
}

interface Engine {
  initChart: typeof initChart;
}
let engine: Engine | null = null;

/** Does something with the drawing library: at once where it has been fetched, else when it is. */
function whenThere(then: (engine: Engine) => void, failed: () => void): void {
  if (engine) return then(engine);
  import('./sankey-engine.ts').then((fetched) => {
    engine = fetched;
    then(fetched);
  }, failed);
}

function toOption(nodes: readonly SankeyNode[], links: readonly SankeyLink[], palette: Palette, chosen: string | null) {
  const most = Math.max(...links.map(({ value }) => value));
  const goesOn = new Set(links.map(({ from }) => from));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return {
    animation: false,
    series: [
      {
        type: 'sankey',
        left: 8,
        right: NAMES_ROOM,
        top: 8,
        bottom: 8,
        nodeGap: 16,
        nodeWidth: 12,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        data: nodes.map(({ id, color }) => ({
          name: id,
          itemStyle: { color, borderWidth: 0 },
          ...(goesOn.has(id) ? {} : { label: { width: NAMES_ROOM - 20, overflow: 'truncate' as const } }),
        })),
        links: links.map(({ id, from, to, value, isBound, isDisputed }) => ({
          id,
          source: from,
          target: to,
          value: Math.max(value, most * THINNEST),
          edgeLabel: { show: isDisputed ?? false },
          lineStyle: {
            color: isBound ? hatch(palette.accent) : palette.accent,
            opacity: id === chosen ? 0.95 : isBound ? 0.7 : 0.42,
          },
        })),
        edgeLabel: { ...DISPUTED, color: palette.gap.SUPPLEMENT.text, textBorderColor: palette.surface, formatter: '!' },
        label: {
          color: palette.ink,
          fontSize: 13,
          fontFamily: NAMES,
          textBorderColor: palette.surface,
          textBorderWidth: 3,
          formatter: ({ name }: { name: string }) => names.get(name) ?? name,
        },
      },
    ],
  };
}

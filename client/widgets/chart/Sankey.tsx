import { useEffect, useRef, useState } from 'react';
import type { initChart } from './sankey-engine.ts';
import { useOnPaper } from '../../theme/on-paper.ts';
import { usePalette } from '../../theme/use-palette.ts';
import type { Palette } from '../../theme/colors.ts';
import { hatch, NAMES } from './hatch.ts';
import { moveSigns, type Painter } from './move-signs.ts';
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
/** The sign of a disputed figure, as beside numbers; moveSigns says where on its stream. */
const DISPUTED = { fontSize: 15, fontWeight: 700, fontFamily: NAMES, textBorderWidth: 3 } as const;
/** Room for the names at the right edge, in pixels: as much as the longest needs, within these; beyond, it stands in two lines. */
const LEAST_ROOM = 120;
const MOST_ROOM = 300;
const LETTER = 13;
/** The room that an upright sheet of A4 has between its margins and the edges of a box, px. */
const PAPER = 676;

/** Amounts as streams. For eyes and mouse: whoever mounts it shows the same as a table with buttons. */
export function Sankey({ nodes, links, height, label, chosen, onLink, onHover }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const onPaper = useOnPaper();
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
        // The window is still as wide as the screen when one is told that the page will be printed.
        const isPrinted = onPaper && !document.documentElement.hasAttribute('data-still');
        const wide = isPrinted ? { width: Math.min(PAPER, element.clientWidth) } : {};
        const chart = initChart(element, null, { renderer: 'svg', ...wide });
        chart.setOption(toOption(nodes, links, palette, chosen));
        const draw = (): void => moveSigns(chart.getZr() as unknown as Painter);
        draw();
        chart.on('click', { dataType: 'edge' }, ({ data }) => live.current.onLink((data as { id: string }).id));
        chart.on('mouseover', { dataType: 'edge' }, ({ data }) => live.current.onHover((data as { id: string }).id));
        chart.on('mouseout', () => live.current.onHover(null));
        const watch = new ResizeObserver(() => {
          if (!isPrinted) chart.resize();
          draw();
        });
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
  }, [nodes, links, palette, chosen, onPaper]);
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
  const longest = Math.max(0, ...nodes.filter(({ id }) => !goesOn.has(id)).map(({ name }) => widthOf(name)));
  const room = Math.min(MOST_ROOM, Math.max(LEAST_ROOM, longest + 24));
  return {
    animation: false,
    series: [
      {
        type: 'sankey',
        left: 8,
        right: room,
        top: 8,
        bottom: 8,
        nodeGap: 20,
        nodeWidth: 12,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        data: nodes.map(({ id, color }) => ({
          name: id,
          itemStyle: { color, borderWidth: 0 },
          ...(goesOn.has(id)
            ? {}
            : { label: { width: room - 20, overflow: 'break' as const, lineHeight: LETTER + 2, backgroundColor: 'transparent' } }),
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
        edgeLabel: {
          ...DISPUTED,
          align: 'center' as const,
          verticalAlign: 'middle' as const,
          color: palette.gap.SUPPLEMENT.text,
          textBorderColor: palette.surface,
          formatter: '!',
        },
        label: {
          color: palette.ink,
          fontSize: LETTER,
          fontFamily: NAMES,
          // A name lies on its own ground, so that no stream strikes it through.
          backgroundColor: `${palette.surface}d9`,
          padding: [1, 3],
          borderRadius: 3,
          distance: 3,
          formatter: ({ name }: { name: string }) => names.get(name) ?? name,
        },
      },
    ],
  };
}

/** How wide a name is drawn, in px, by the number of its letters: Chinese ones are as wide as high. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? LETTER : LETTER * 0.58), 0);
}

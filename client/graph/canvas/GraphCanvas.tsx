import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { PlacedGraph } from '../elements/place-graph.ts';
import { toElements, type GraphWords } from '../elements/to-elements.ts';
import { bindGestures, showChosen } from '../gestures/bind-gestures.ts';
import { indexWays } from '../gestures/way.ts';
import { walkTo, type Arrow } from '../gestures/walk.ts';
import { Clamped } from '../../widgets/Clamped.tsx';
import { chainStyles, type GraphColors } from '../styles/chain-styles.ts';
import { followZoom } from './follow-zoom.ts';
import { GraphFoot } from './GraphFoot.tsx';
import './graph.css';
import { MoreAside } from './MoreAside.tsx';
import { useWholePicture } from './use-whole-picture.ts';
import { openView, readViewBox, showAll, type ViewBox } from './view-box.ts';

export interface GraphHandle {
  zoomBy: (factor: number) => void;
  fit: () => void;
  show: (id: string) => void;
}

interface Props {
  placed: PlacedGraph;
  words: GraphWords;
  colors: GraphColors;
  /** The part whose whole way is lit. */
  chosen: string | null;
  /** Where the window opens when not all fits. */
  anchor: string | null;
  /** With many links none is drawn until a part is pointed at. */
  quietLinks: boolean;
  label: string;
  describedBy: string;
  stageName: (stage: number) => string;
  laneName: (segment: string) => string;
  /** A part in words, for the line under the canvas. */
  say: (id: string) => string;
  onChoose: (id: string | null) => void;
  onFocus: (id: string) => void;
  onWalk: (id: string) => void;
  handle: Ref<GraphHandle>;
}

/** Measured without a graphics card: 500 links pan at 60 pictures a second as they are; only far above are they left out meanwhile. */
const LARGE = 1500;
/** Width of the strip with the names of the lanes, in px. */
const LANE_NAMES = 92;
/** Height of one of their lines. */
const LANE_LINE = 21;

/** The cytoscape canvas with its stage heads, its lanes and, below it, the small overview. One tab stop; arrows walk along the links. */
export function GraphCanvas(props: Props) {
  const { placed, words, colors, chosen, anchor, quietLinks, handle } = props;
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ViewBox | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const index = useMemo(() => indexWays(placed.graph), [placed]);
  const live = useRef(props);
  useEffect(() => {
    live.current = props;
  });

  useEffect(() => {
    if (!box.current) return undefined;
    const large = placed.graph.links.length > LARGE;
    const cy = cytoscape({
      container: box.current,
      elements: toElements(placed, words),
      style: chainStyles(colors),
      layout: { name: 'preset' },
      minZoom: 0.1,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      hideEdgesOnViewport: large,
      textureOnViewport: large,
      pixelRatio: 'auto',
    });
    core.current = cy;
    if (quietLinks) cy.edges('.link').addClass('quiet');
    openView(cy, anchor, placed.lanes.length > 0 ? { left: LANE_NAMES } : null);
    const unfollow = followZoom(cy, placed);
    const unbind = bindGestures(cy, index, () => live.current.chosen, quietLinks, {
      onChoose: (id) => live.current.onChoose(id),
      onFocus: (id) => live.current.onFocus(id),
      onHover: setHovered,
    });
    const read = (): void => setView(readViewBox(cy));
    read();
    // Several moves of one picture are read once.
    let frame = 0;
    cy.on('viewport resize', () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    });
    return () => {
      cancelAnimationFrame(frame);
      unbind();
      unfollow();
      cy.destroy();
      core.current = null;
    };
    // Words and colours come anew with language and theme; the chosen part is shown by the next effect.
  }, [placed, words, colors, quietLinks, anchor, index]);

  useEffect(() => {
    if (!core.current) return undefined;
    showChosen(core.current, index, chosen, quietLinks);
    // The side panel may just have taken a part of the window: look after the layout has settled.
    const frame = requestAnimationFrame(() => {
      if (chosen !== null) keepInView(core.current, chosen);
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen, index, placed, words, colors, quietLinks, anchor]);

  useWholePicture(
    box,
    paper,
    core,
    () => ({
      columns: placed.stages.map(({ stage, low, high }) => ({ name: live.current.stageName(stage), low, high })),
      rows: placed.lanes.map(({ segment, top, bottom }) => ({ name: live.current.laneName(segment), top, bottom })),
    }),
    [placed, words, colors, quietLinks, anchor, chosen],
  );

  const show = (id: string): void => keepInView(core.current, id);
  useImperativeHandle(handle, () => ({
    zoomBy: (factor) =>
      core.current?.zoom({
        level: core.current.zoom() * factor,
        renderedPosition: { x: core.current.width() / 2, y: core.current.height() / 2 },
      }),
    fit: () => core.current && showAll(core.current, placed.lanes.length > 0 ? { left: LANE_NAMES } : null),
    show,
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key.startsWith('Arrow')) {
      const next =
        chosen === null ? (anchor ?? placed.graph.chips[0]?.id ?? null) : walkTo(index, placed.positions, chosen, event.key as Arrow);
      event.preventDefault();
      if (next === null) return;
      props.onWalk(next);
      show(next);
    } else if (event.key === 'Enter' && chosen !== null) props.onChoose(chosen);
    else if (event.key === '+' || event.key === '=') core.current?.zoom(core.current.zoom() * 1.2);
    else if (event.key === '-') core.current?.zoom(core.current.zoom() / 1.2);
  };

  return (
    <div
      className="graph-canvas"
      role="application"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {/* Cytoscape would write a style element here, which the page's security policy forbids, unless it finds its id taken. */}
      <span id="__________cytoscape_stylesheet" hidden />
      {view && placed.lanes.length > 0 && (
        <div className="graph-lane-bands" aria-hidden="true">
          {visibleLanes(placed, view).map(({ segment, top, height }) => (
            <span key={segment} style={{ top, height }} />
          ))}
        </div>
      )}
      <div ref={box} className={`graph-canvas-box${hovered === null ? '' : ' graph-canvas-over'}`} />
      <div ref={paper} className="graph-paper" aria-hidden="true" />
      {view && (
        <div className="graph-stage-heads" aria-hidden="true">
          {visibleSpans(placed, view).map(({ stage, left, width }) => (
            <span key={stage} style={{ left, width }} title={props.stageName(stage)}>
              {props.stageName(stage)}
            </span>
          ))}
        </div>
      )}
      {view && placed.lanes.length > 0 && (
        <div className="graph-lane-heads" aria-hidden="true">
          {visibleLanes(placed, view).map(({ segment, top, height }) => (
            <span key={segment} style={{ top, height }}>
              <Clamped text={props.laneName(segment)} lines={Math.max(1, Math.floor(height / LANE_LINE))} />
            </span>
          ))}
        </div>
      )}
      {view && placed.lanes.length === 0 && (
        <MoreAside placed={placed} view={view} onMove={(x, y) => core.current?.pan(panTo(core.current, x, y))} />
      )}
      {view && (
        <GraphFoot
          placed={placed}
          view={view}
          colors={colors}
          said={hovered === null ? '' : props.say(hovered)}
          onMove={(x, y) => core.current?.pan(panTo(core.current, x, y))}
        />
      )}
    </div>
  );
}

/** Brings a part to the middle unless it is well inside the window. */
function keepInView(cy: Core | null, id: string): void {
  const node = cy?.getElementById(id);
  if (!cy || !node || node.empty()) return;
  cy.resize();
  const { x1, x2, y1, y2 } = cy.extent();
  const { x, y } = node.position();
  if (x < x1 + 90 || x > x2 - 90 || y < y1 + 40 || y > y2 - 40) cy.center(node);
}

/** Where the head of each stage stands on screen: over the part of the stage that one sees. */
function visibleSpans(placed: PlacedGraph, view: ViewBox): { stage: number; left: number; width: number }[] {
  return placed.stages.flatMap(({ stage, low, high }) => {
    const left = Math.max(0, (low - view.x) * view.zoom);
    const right = Math.min(view.width, high - view.x) * view.zoom;
    return right - left < 30 ? [] : [{ stage, left, width: right - left }];
  });
}

function visibleLanes(placed: PlacedGraph, view: ViewBox): { segment: string; top: number; height: number }[] {
  return placed.lanes.flatMap(({ segment, top, bottom }) => {
    const low = Math.max(0, (top - view.y) * view.zoom);
    const high = Math.min(view.height, bottom - view.y) * view.zoom;
    return high - low < 18 ? [] : [{ segment, top: low, height: high - low }];
  });
}

function panTo(cy: Core, x: number, y: number): { x: number; y: number } {
  return { x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() };
}

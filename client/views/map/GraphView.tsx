import { Button, Segmented } from 'antd';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProcessNamesDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { toChainGraph, type ChainGraph } from '../../graph/elements/chain-graph.ts';
import type { Focus } from '../../graph/elements/focus.ts';
import { placeGraph, placeWall } from '../../graph/elements/place-graph.ts';
import { selectFocus } from '../../graph/elements/select-focus.ts';
import { chipWidthOf } from '../../graph/elements/to-elements.ts';
import { toWallGraph } from '../../graph/elements/wall-graph.ts';
import { GraphCanvas, type GraphHandle } from '../../graph/canvas/GraphCanvas.tsx';
import type { ChainPicture } from '../../graph/elements/types.ts';
import { usePalette } from '../../theme/use-palette.ts';
import { statusWordKey } from '../../widgets/status.ts';
import { toGraphColors, toGraphWords } from '../../graph/canvas/graph-words.ts';
import { GraphList } from './GraphList.tsx';
import { readFocus } from './map-place.ts';
import { useNameOf } from '../../state/use-name-of.ts';

interface Props {
  picture: ChainPicture;
  /** The folded chain, where it is too large for chips. */
  cells: ChainGraph | null;
  focus: Focus;
  segments: readonly { id: string; name: string }[];
  stages: readonly { index: number; name: string }[];
  /** What the side panel shows: it is the chosen part too. */
  product: string | null;
  process: string | null;
  list: boolean;
  onOpen: (open: { product: string | null; process: string | null }) => void;
  onFocus: (focus: Focus) => void;
  onList: (list: boolean) => void;
}

/** Chips of the whole chain are narrower: the full name stands in the line below and in the panel. */
const WALL_CHIP = 156;
const DEPTHS = [0, 1, 2, 3, Infinity];

/** The graph of a focus with its tools, and the same as a list. */
export function GraphView(props: Props) {
  const { picture, cells, focus, segments, stages, product, process, list, onOpen, onFocus, onList } = props;
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const palette = usePalette();
  const handle = useRef<GraphHandle>(null);
  const [walked, setWalked] = useState<{ id: string; under: string | null } | null>(null);
  const words = useMemo(() => toGraphWords(t), [t]);
  const colors = useMemo(() => toGraphColors(palette), [palette]);
  const focusKey = JSON.stringify(focus, (_, value: unknown) => (value === Infinity ? 'all' : value));
  const placed = useMemo(() => {
    if (focus.kind !== 'all') {
      const graph = toChainGraph(picture, selectFocus(picture, focus));
      return placeGraph(graph, chipWidthOf(graph, words));
    }
    const graph = cells ?? toWallGraph(picture);
    return placeWall(
      graph,
      segments.map((segment) => segment.id),
      Math.min(WALL_CHIP, chipWidthOf(graph, words)),
    );
    // The focus is a new object on every render; its words are what counts.
  }, [picture, cells, focusKey, segments, words]); // oxlint-disable-line react-hooks/exhaustive-deps

  const ids = useMemo(() => placed.graph.marks.flatMap((mark) => (mark.kind === 'all' ? mark.processes : [])).slice(0, 200), [placed]);
  const names = useGraphQuery(ProcessNamesDocument, { ids }, { enabled: ids.length > 0 });
  const processNames = useMemo(
    () => new Map(names.data?.nodes?.flatMap((node) => (node && 'name' in node ? [[node.id, nameOf(node)] as const] : []))),
    [names.data, nameOf],
  );
  const processName = (id: string): string => processNames.get(id) ?? t('map.mark.process');

  const open =
    placed.graph.chips.find((chip) => chip.opens === product || chip.members.some((member) => member.id === product))?.id ??
    placed.graph.marks.find((mark) => mark.kind === 'all' && process !== null && mark.processes.includes(process))?.id ??
    null;
  // A walk lasts until the panel shows something else.
  const chosen = walked && walked.under === (product ?? process) ? walked.id : open;

  const choose = (id: string | null): void => {
    const chip = placed.graph.chips.find((one) => one.id === id);
    const mark = placed.graph.marks.find((one) => one.id === id);
    setWalked(null);
    const cell = chip && chip.members.length === 0 ? readFocus(chip.opens, null, null) : null;
    if (cell) onFocus(cell);
    else if (chip) onOpen({ product: chip.opens, process: null });
    else if (mark) onOpen({ product: null, process: (mark.kind === 'all' ? mark : processMark(mark.of))?.processes[0] ?? null });
    else onOpen({ product: null, process: null });
  };
  const processMark = (id: string) => placed.graph.marks.flatMap((mark) => (mark.kind === 'all' && mark.id === id ? [mark] : []))[0];
  const say = (id: string | null): string => {
    const chip = placed.graph.chips.find((one) => one.id === id);
    if (chip)
      return `${chip.name}${chip.members.length > 1 ? ` ${t('map.gathered', { count: chip.members.length })}` : ''} · ${t(statusWordKey(chip.status))}`;
    const mark = placed.graph.marks.find((one) => one.id === id);
    if (!mark) return '';
    if (mark.kind === 'any') return t('map.mark.anyLong');
    return `${mark.processes.map(processName).join(t('map.comma'))} · ${t(mark.runHere ? 'map.mark.here' : 'map.mark.noPlant')}`;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (chosen === null && walked === null)) return;
    event.stopPropagation();
    choose(null);
  };
  const depth = (way: 'up' | 'down') =>
    focus.kind === 'product' && (
      <label className="map-depth">
        <span>{t(`map.depth.${way}`)}</span>
        <Segmented
          size="small"
          aria-label={t(`map.depth.${way}`)}
          value={String(focus[way])}
          options={DEPTHS.map((steps) => ({ value: String(steps), label: steps === Infinity ? t('map.depth.whole') : String(steps) }))}
          onChange={(value) => onFocus({ ...focus, [way]: Number(value) })}
        />
      </label>
    );

  return (
    <div className="map-graph" onKeyDown={onKeyDown}>
      <div className="map-graph-tools">
        {depth('up')}
        {depth('down')}
        {focus.kind === 'gap' && (
          <Button size="small" onClick={() => onFocus({ kind: 'product', product: focus.product, up: 2, down: 1 })}>
            {t('map.tool.wider')}
          </Button>
        )}
        <span className="map-grow" />
        <Button size="small" aria-pressed={list} className={list ? 'map-pressed' : ''} onClick={() => onList(!list)}>
          {t('map.tool.list')}
        </Button>
        <Button size="small" aria-label={t('map.tool.zoomIn')} title={t('map.tool.zoomIn')} onClick={() => handle.current?.zoomBy(1.25)}>
          ＋
        </Button>
        <Button size="small" aria-label={t('map.tool.zoomOut')} title={t('map.tool.zoomOut')} onClick={() => handle.current?.zoomBy(0.8)}>
          －
        </Button>
        <Button size="small" onClick={() => handle.current?.fit()}>
          {t('map.tool.fit')}
        </Button>
      </div>
      <p id="map-keys" className="lt-ears">
        {t('map.keys')}
      </p>
      <div className="map-graph-body">
        <GraphList
          graph={placed.graph}
          visible={list}
          chosen={chosen}
          stages={stages}
          processName={processName}
          onChoose={(id) => {
            choose(id);
            handle.current?.show(id);
          }}
        />
        <GraphCanvas
          placed={placed}
          words={words}
          colors={colors}
          chosen={chosen}
          quietLinks={focus.kind === 'all'}
          handle={handle}
          anchor={focus.kind === 'gap' || focus.kind === 'product' ? focus.product : null}
          label={t('map.canvas')}
          describedBy="map-keys"
          stageName={(index) => stages.find((stage) => stage.index === index)?.name ?? ''}
          laneName={(id) => segments.find((segment) => segment.id === id)?.name ?? id}
          say={say}
          onChoose={choose}
          onWalk={(id) => setWalked({ id, under: product ?? process })}
          onFocus={(id) => {
            const chip = placed.graph.chips.find((one) => one.id === id);
            if (chip && chip.members.length === 1) onFocus({ kind: 'product', product: chip.id, up: 2, down: 1 });
          }}
        />
      </div>
      <p className="lt-ears" aria-live="polite">
        {say(chosen)}
      </p>
    </div>
  );
}

import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GraphCanvas, type GraphHandle } from '../../graph/canvas/GraphCanvas.tsx';
import { toGraphColors, toGraphWords } from '../../graph/canvas/graph-words.ts';
import type { ChainGraph } from '../../graph/elements/chain-graph.ts';
import type { Focus } from '../../graph/elements/focus.ts';
import type { ChainPicture } from '../../graph/elements/types.ts';
import { usePalette } from '../../theme/use-palette.ts';
import { findOpened, followPart, sayPart, type Opened } from './graph-parts.ts';
import { GraphList } from './GraphList.tsx';
import { GraphTools } from './GraphTools.tsx';
import { usePlaced } from './use-placed.ts';
import { useProcessNames } from './use-process-names.ts';

interface Props extends Opened {
  picture: ChainPicture;
  /** The folded chain, where it is too large for chips. */
  cells: ChainGraph | null;
  focus: Focus;
  segments: readonly { id: string; name: string }[];
  stages: readonly { index: number; name: string }[];
  list: boolean;
  onOpen: (open: Opened) => void;
  onFocus: (focus: Focus) => void;
  onList: (list: boolean) => void;
}

/** The graph of a focus with its tools, and the same as a list. What the side panel shows is the chosen part too. */
export function GraphView(props: Props) {
  const { focus, segments, stages, product, process, list, onOpen, onFocus, onList } = props;
  const { t } = useTranslation();
  const palette = usePalette();
  const handle = useRef<GraphHandle>(null);
  const [walked, setWalked] = useState<{ id: string; under: string | null } | null>(null);
  const words = useMemo(() => toGraphWords(t), [t]);
  const colors = useMemo(() => toGraphColors(palette), [palette]);
  const placed = usePlaced(props, words);
  const { graph } = placed;
  const processName = useProcessNames(graph);
  // A walk lasts until the panel shows something else.
  const chosen = walked && walked.under === (product ?? process) ? walked.id : findOpened(graph, { product, process });
  const say = (id: string | null): string => sayPart(graph, id, processName, t);
  const choose = (id: string | null): void => {
    setWalked(null);
    const next = followPart(graph, id);
    if ('focus' in next) onFocus(next.focus);
    else onOpen(next.opened);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (chosen === null && walked === null)) return;
    event.stopPropagation();
    choose(null);
  };
  const onlyProductOf = (id: string): string | null => {
    const chip = graph.chips.find((one) => one.id === id);
    return chip?.members.length === 1 ? chip.id : null;
  };
  return (
    <div className="map-graph" onKeyDown={onKeyDown}>
      <GraphTools focus={focus} list={list} handle={handle} onFocus={onFocus} onList={onList} />
      <p id="map-keys" className="lt-ears">
        {t('map.keys')}
      </p>
      <div className="map-graph-body">
        <GraphList
          graph={graph}
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
            const only = onlyProductOf(id);
            if (only !== null) onFocus({ kind: 'product', product: only, up: 2, down: 1 });
          }}
        />
      </div>
      <p className="lt-ears" aria-live="polite">
        {say(chosen)}
      </p>
    </div>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Focus } from '../../graph/elements/focus.ts';
import type { Status } from '../../graph/elements/types.ts';
import { toNames, useScope } from '../../state/scope.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { LoadingState } from '../../widgets/LoadingState.tsx';
import { SidePanel } from '../../panel/SidePanel.tsx';
import { SandboxBar } from '../../sandbox/SandboxBar.tsx';
import { SandboxButton } from '../../sandbox/SandboxButton.tsx';
import { usePick } from '../../sandbox/use-pick.ts';
import { useSandbox, type Sandbox } from '../../sandbox/use-sandbox.ts';
import { FocusTitle } from './FocusTitle.tsx';
import { GraphView } from './GraphView.tsx';
import { MapCrumbs } from './MapCrumbs.tsx';
import { MapHeadline } from './MapHeadline.tsx';
import { MapLegend } from './MapLegend.tsx';
import { readFocus, writeFocus } from './map-place.ts';
import { MAP_STATE } from './map-state.ts';
import { MapTools } from './MapTools.tsx';
import { toOverview } from './overview-model.ts';
import { OverviewTable } from './OverviewTable.tsx';
import { toChanges, toHeadline } from './to-picture.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useMap, type MapData } from './use-map.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import './map.css';

/** The chain map in its two depths, the folded table and the graph of whatever one points at, and the side panel. */
export function ChainMapScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(MAP_STATE);
  const focus = useMemo(() => readFocus(state.focus, state.up, state.down), [state.focus, state.up, state.down]);
  useHeadingFocus(state.focus ?? '');
  const sandbox = useSandbox();
  const { data, error, retry } = useMap(focus, state.open, sandbox.scenario, sandbox.changed);
  const { regionName } = useScope();
  const show = (product: string): void => change({ product, process: null });
  const picking = usePick(show);
  const missing = (data?.map.cells ?? [])
    .flatMap((cell) => cell.counts)
    .reduce((sum, { status, products }) => sum + (status === 'MISSING' ? products : 0), 0);
  const title = t('shell.mapTitle', { region: regionName, missing });
  useDocumentTitle(data ? (sandbox.scenario ? t('sandbox.documentTitle', { title }) : title) : t('shell.map'));
  return (
    <>
      <SandboxBar sandbox={sandbox} onProduct={show} said={picking.said} />
      {draw()}
      {!error && data && data.map.cells.length > 0 && <SidePanel />}
    </>
  );

  function draw() {
    // The sandbox has said the same already.
    if (error) return sandbox.error ? null : <ErrorState error={error} onRetry={retry} />;
    if (!data) return <LoadingState what={t('map.loading')} />;
    if (data.map.cells.length === 0) return <EmptyState reason={t('map.empty')} next={t('map.emptyNext')} />;
    return focus === null ? (
      <Overview {...data} sandbox={sandbox} onPick={picking.pick} />
    ) : (
      <Graph {...data} focus={focus} onPick={picking.pick} />
    );
  }
}

/** A press on a product: what it does is chosen in the sandbox. */
type OnPick = (product: string, status: Status) => void;

interface OverviewProps extends MapData {
  sandbox: Sandbox;
  onPick: OnPick;
}

function Overview({ map, picture, gaps, sandbox, onPick }: OverviewProps) {
  const { t } = useTranslation();
  const { segments, stages } = useScope();
  const [state, change] = useViewState(MAP_STATE);
  const onFocus = (next: Focus | null): void => change(writeFocus(next));
  const onProduct = (product: string): void => change({ product, process: null });
  const lanes = useMemo(() => {
    const shown = state.segments.length === 0 ? segments : segments.filter((segment) => state.segments.includes(segment.id));
    return toOverview(
      shown,
      stages.map((stage) => stage.index),
      [...picture.products.values()],
      map.aggregated ? map.cells.map((cell) => ({ ...cell, segment: cell.segment ?? '' })) : [],
      { onlyGaps: state.onlyGaps, changes: toChanges(sandbox.diff) },
    );
  }, [map, picture, segments, stages, state.segments, state.onlyGaps, sandbox.diff]);
  return (
    <section className={toScreenClass('map-screen', state)}>
      <MapHeadline
        headline={toHeadline(map, gaps)}
        supply={map.localSupplyRate}
        gaps={gaps}
        bought={state.bought}
        onBought={(bought) => change({ bought })}
        onProduct={onProduct}
        tools={
          <MapTools
            segments={segments}
            chosenSegments={state.segments}
            onlyGaps={state.onlyGaps}
            onSegments={(chosen) => change({ segments: chosen })}
            onOnlyGaps={(onlyGaps) => change({ onlyGaps })}
            onAll={() => onFocus({ kind: 'all' })}
          />
        }
      />
      <div className="map-second">
        <MapLegend of="table" />
        <PictureTools parts={['.map-table-box', '.map-legend']} />
        <SandboxButton />
      </div>
      {lanes.length === 0 ? (
        <EmptyState reason={t('map.nothingLeft')} next={t('map.nothingLeftNext')} />
      ) : (
        <OverviewTable
          caption={t('map.caption')}
          lanes={lanes}
          stages={stages}
          open={state.open}
          shown={state.product}
          onProduct={(id) => onPick(id, picture.products.get(id)?.status ?? 'OUTSIDE')}
          onToggle={(segment) =>
            change({ open: state.open.includes(segment) ? state.open.filter((one) => one !== segment) : [...state.open, segment] })
          }
          onLane={(segment) => onFocus({ kind: 'lane', segment })}
          onCell={(segment, stage) => onFocus({ kind: 'cell', segment, stage })}
        />
      )}
    </section>
  );
}

/** An open panel takes the place at the side; the picture keeps out of it. */
function toScreenClass(name: string, { product, process }: { product: string | null; process: string | null }): string {
  return product !== null || process !== null ? `${name} map-screen-beside` : name;
}

function Graph({ map, picture, cells, focus, onPick }: MapData & { focus: Focus; onPick: OnPick }) {
  const { t } = useTranslation();
  const { segments, stages } = useScope();
  const [state, change] = useViewState(MAP_STATE);
  const onFocus = (next: Focus | null): void => change(writeFocus(next));
  const laneNames = toNames(segments);
  const laneName = (id: string): string => laneNames.get(id) ?? id;
  const stageName = (index: number): string => stages.find((stage) => stage.index === index)?.name ?? String(index);
  const total = map.cells.reduce((sum, cell) => sum + cell.counts.reduce((inside, count) => inside + count.products, 0), 0);
  const unknown = (focus.kind === 'gap' || focus.kind === 'product') && !picture.products.has(focus.product);
  return (
    <section className={toScreenClass('map-screen map-screen-graph', state)}>
      <header>
        <div className="map-second">
          <MapCrumbs picture={picture} focus={focus} laneName={laneName} stageName={stageName} onGo={onFocus} />
          <PictureTools parts={['.graph-canvas-box', '.map-legend']} />
          <SandboxButton />
        </div>
        <FocusTitle picture={picture} focus={focus} total={total} laneName={laneName} stageName={stageName} />
      </header>
      {unknown ? (
        <EmptyState reason={t('map.focus.unknown')} next={t('map.focus.unknownNext')} />
      ) : (
        <>
          <MapLegend of={focus.kind === 'all' ? 'wall' : 'graph'} />
          <GraphView
            picture={picture}
            cells={cells}
            focus={focus}
            segments={segments}
            stages={stages}
            product={state.product}
            process={state.process}
            list={state.list}
            onOpen={(opened) =>
              opened.product === null ? change(opened) : onPick(opened.product, picture.products.get(opened.product)?.status ?? 'OUTSIDE')
            }
            onFocus={onFocus}
            onList={(list) => change({ list })}
          />
        </>
      )}
    </section>
  );
}

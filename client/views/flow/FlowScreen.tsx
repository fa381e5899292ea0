import { Select } from 'antd';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MaterialFlowsDocument } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { usePalette } from '../../theme/use-palette.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Sankey } from '../../widgets/chart/Sankey.tsx';
import { withoutCircles } from '../../widgets/chart/without-circles.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { bySearch } from '../../widgets/names/choices.ts';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { FlowSaid } from './FlowAmount.tsx';
import { FlowLegend } from './FlowLegend.tsx';
import { FLOW_STATE } from './flow-state.ts';
import { FlowTable } from './FlowTable.tsx';
import { toPicture } from './to-picture.ts';
import { endsOf, inSegments, toFlows } from './to-flows.ts';
import { UnknownFlows } from './UnknownFlows.tsx';
import { useFlowWords } from './use-flow-words.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import './flow.css';

/** 物料流向: how many tonnes go where, as far as the records say; beside it the same as a table, and below it what has no figure. */
export function FlowScreen() {
  const { t } = useTranslation();
  const palette = usePalette();
  const { chain, region, regionName, segments } = useScope();
  const scenario = useScenario();
  const [state, change] = useViewState(FLOW_STATE);
  const [hovered, setHovered] = useState<string | null>(null);
  const answer = useWholeList(MaterialFlowsDocument, { chain, region, horizon: state.horizon, scenario }, ({ balance }) => balance);
  const words = useFlowWords();
  const flows = useMemo(
    () => (answer.data?.balance ? inSegments(toFlows(answer.data.balance.nodes), state.segments) : null),
    [answer.data, state.segments],
  );
  const drawn = useMemo(() => (flows ? withoutCircles(flows.known, endsOf) : null), [flows]);
  const picture = useMemo(
    () => (flows && drawn ? toPicture(drawn.oneWay, flows.statuses, palette, words.end) : null),
    [flows, drawn, palette, words],
  );
  const place = { region: regionName };
  const title = flows ? t('flow.title', { ...place, known: flows.known.length, unknown: flows.unknown.length }) : t('flow.name');
  const told = flows?.known.find(({ id }) => id === (hovered ?? state.flow));
  return (
    <ScreenFrame title={title} sub={t('flow.sub')}>
      <div className="rec-tools" role="group" aria-label={t('flow.tools')}>
        <ViewButtons
          label={t('flow.horizon.label')}
          words={WORDS.Horizon}
          chosen={state.horizon}
          say={(word) => t(`flow.horizon.${word}`)}
          choose={(horizon) => change({ horizon, flow: null })}
        />
        <Select
          className="flow-segments"
          mode="multiple"
          allowClear
          maxTagCount="responsive"
          value={[...state.segments]}
          aria-label={t('map.tool.lanes')}
          placeholder={t('map.tool.allLanes')}
          options={segments.map((segment) => ({ value: segment.id, label: segment.name }))}
          showSearch={bySearch}
          onChange={(chosen: string[]) => change({ segments: chosen, flow: null })}
        />
      </div>
      <AnswerOf query={answer} loading={t('flow.loading', place)} />
      {flows && flows.known.length === 0 && <EmptyState reason={t('flow.none', place)} next={t('flow.noneNext')} />}
      {flows && picture && drawn && flows.known.length > 0 && (
        <div className="flow-body">
          <figure className="flow-figure">
            <FlowLegend />
            <Sankey
              {...picture}
              label={t('flow.picture', { count: drawn.oneWay.length })}
              chosen={state.flow}
              onLink={(flow) => change({ flow })}
              onHover={setHovered}
            />
            <PictureTools parts={['.chart-box', '.flow-legend']} />
            <figcaption className="lt-soft">{told ? <FlowSaid flow={told} /> : t('flow.caption')}</figcaption>
            {drawn.back.length > 0 && (
              <p className="lt-soft">
                {t('flow.back')}{' '}
                {drawn.back.map((flow, at) => (
                  <Fragment key={flow.id}>
                    {at > 0 && t('flow.stop')}
                    <FlowSaid flow={flow} />
                  </Fragment>
                ))}
              </p>
            )}
          </figure>
          <FlowTable flows={flows.known} chosen={state.flow} horizon={state.horizon} onChoose={(flow) => change({ flow })} />
        </div>
      )}
      {flows && flows.unknown.length > 0 && <UnknownFlows flows={flows.unknown} />}
    </ScreenFrame>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { COMPARE_SCREEN_STATE, MODES } from './compare-state.ts';
import { OtherRegion } from './OtherRegion.tsx';
import { SideGrid } from './SideGrid.tsx';
import { CHANGES, toDifference } from './to-difference.ts';
import { useSides } from './use-sides.ts';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';
import './compare.css';

/** 两图对比: two regions, or two scenarios of one, side by side and as a difference, in cells, numbers and names. */
export function CompareScreen() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { segments, stages } = useScope();
  const [state, change] = useViewState(COMPARE_SCREEN_STATE);
  const { mode, a, b, other, isReady, isWaiting } = useSides(state);
  const [mapA, mapB] = [a.query.data?.chainMap, b.query.data?.chainMap];
  const found = useMemo(() => (isReady && mapA && mapB ? toDifference(mapA, mapB) : null), [isReady, mapA, mapB]);
  const count = Object.fromEntries(CHANGES.map((one) => [one, found?.rows.filter(({ change: of }) => of === one).length ?? 0]));
  const names = { a: a.name, b: b.name };
  const title = found ? t(`compare.title.${mode}`, { ...names, ...count }) : t('compare.name');
  const unsurveyed = mode === 'regions' && b.query.data?.coverage && !b.query.data.coverage.surveyed ? b.query.data.coverage : null;
  const isSparse = found !== null && mapB!.aggregated;
  return (
    <ScreenFrame title={title} sub={t(`compare.sub.${mode}`)}>
      {mode === 'scenarios' && <AnswersScenario />}
      <div className="rec-tools" role="group" aria-label={t('compare.tools')}>
        <ViewButtons
          label={t('compare.mode.label')}
          words={MODES}
          chosen={mode}
          say={(word) => t(`compare.mode.${word}`)}
          choose={(next) => change({ mode: next, cell: null })}
        />
        {mode === 'regions' && <OtherRegion value={other} onChange={(next) => change({ other: next, cell: null })} />}
        {mode === 'scenarios' && (
          <Link to={`${addresses.map()}${addresses.map().includes('?') ? '&' : '?'}sandbox=1`}>{t('compare.toSandbox')}</Link>
        )}
      </div>
      {!isReady && !isWaiting && <EmptyState reason={t(`compare.empty.${mode}`)} next={t(`compare.emptyNext.${mode}`)} />}
      {isReady && <AnswerOf query={a.query} loading={t('compare.loading')} />}
      {isReady && <AnswerOf query={b.query} loading={t('compare.loading')} />}
      {unsurveyed && (
        <p className="lt-band" role="note">
          {t('shell.notSurveyed', { region: b.name, count: unsurveyed.productions })}
        </p>
      )}
      {found && (
        <>
          <p role="status" className="compare-sum">
            <strong>{t('compare.sum', { ...names, ...count })}</strong>{' '}
            {t('compare.gaps', {
              closed: found.rows.reduce((sum, { gapsClosed }) => sum + gapsClosed.length, 0),
              opened: found.rows.reduce((sum, { gapsOpened }) => sum + gapsOpened.length, 0),
            })}
            {isSparse && ` ${t('compare.sparse')}`}
          </p>
          <div className="compare-sides">
            <SideGrid name={t('compare.side.a', names)} lanes={segments} stages={stages} shares={found.a} />
            <SideGrid name={t('compare.side.b', names)} lanes={segments} stages={stages} shares={found.b} />
            <SideGrid
              name={t('compare.side.difference')}
              lanes={segments}
              stages={stages}
              shares={found.b}
              changes={found.changes}
              chosen={state.cell}
              onCell={(cell) => change({ cell: cell === state.cell ? null : cell })}
            />
          </div>
          <PictureTools parts={['.compare-sides']} />
          <ChangeTable rows={found.rows} names={names} cell={state.cell} onAll={() => change({ cell: null })} />
        </>
      )}
    </ScreenFrame>
  );
}

/** Two regions are compared as on record; only two scenarios answer with the sandbox, and the band over the screen is told so. */
function AnswersScenario() {
  useScenario();
  return null;
}

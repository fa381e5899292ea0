import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapKind } from '../../api/generated.ts';
import { toLanguageTag } from '../../api/language-tag.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { toNames, useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { GAP_KINDS } from '../../widgets/status.ts';
import { SidePanel } from '../../panel/SidePanel.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardTools } from './BoardTools.tsx';
import { GapColumn } from './GapColumn.tsx';
import { GapTable } from './GapTable.tsx';
import { GapPlot } from './plot/GapPlot.tsx';
import { ownFirst, passes, sortGaps } from './filter.ts';
import type { BoardProps } from './board-props.ts';
import { WeightsPanel } from './WeightsPanel.tsx';

/** Title and filters, then the picture and the three columns, each in its order; or the same as one table, or the picture alone. */
export function GapBoard({ answer, ranked, state, change }: BoardProps) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const { segments } = useScope();
  const nameOf = useNameOf();
  const lanes = useMemo(() => toNames(segments), [segments]);
  const kept = useMemo(
    () =>
      ownFirst(
        sortGaps(
          answer.passed ? ranked : ranked.filter(({ gap }) => passes(gap, state, (id) => lanes.get(id))),
          state.sort,
          nameOf,
          toLanguageTag(language),
        ),
        state.text,
        (id) => lanes.get(id),
      ),
    [answer.passed, ranked, state, nameOf, language, lanes],
  );
  const kinds = state.kinds.length === 0 ? GAP_KINDS : GAP_KINDS.filter((kind) => state.kinds.includes(kind));
  const ofKind = (kind: GapKind) => kept.filter(({ gap }) => gap.kind === kind);
  const byKind = kinds.flatMap(ofKind);
  const countKept = (kind: GapKind): number => answer.passed?.[kind] ?? ofKind(kind).length;
  return (
    <>
      <BoardHead answer={answer} kept={kinds.map(countKept).reduce((a, b) => a + b, 0)} state={state} change={change} />
      <BoardTools state={state} change={change} />
      {state.view !== 'table' && !(state.view === 'board' && state.plotless) && byKind.length > 0 && (
        <GapPlot ranked={byKind} state={state} change={change} height={state.view === 'plot' ? 480 : 260} />
      )}
      {state.view === 'table' && <GapTable rows={byKind} />}
      {state.view !== 'board' && byKind.length === 0 && <EmptyState reason={t('gaps.allOut')} next={t('gaps.allOutNext')} />}
      {state.view === 'board' && (
        <div className={`gaps-columns gaps-columns-${kinds.length}`}>
          {kinds.map((kind) => (
            <GapColumn
              key={kind}
              kind={kind}
              listed={ofKind(kind)}
              kept={countKept(kind)}
              total={answer.counts[kind]}
              state={state}
              change={change}
            />
          ))}
        </div>
      )}
      <p className="gaps-foot lt-soft">{t('gaps.foot')}</p>
      {state.weighing && state.product === null && <WeightsPanel ranked={ranked} state={state} change={change} />}
      <SidePanel />
    </>
  );
}

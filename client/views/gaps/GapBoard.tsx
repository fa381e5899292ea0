import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapKind } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { GAP_KINDS } from '../../widgets/status.ts';
import { SidePanel } from '../../panel/SidePanel.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardTools } from './BoardTools.tsx';
import { GapColumn } from './GapColumn.tsx';
import { passes, sortGaps } from './filter.ts';
import type { BoardProps } from './board-props.ts';
import { WeightsPanel } from './WeightsPanel.tsx';

/** Title, filters and the three columns, each in its order. */
export function GapBoard({ answer, ranked, state, change }: BoardProps) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const nameOf = useNameOf();
  const kept = useMemo(
    () =>
      sortGaps(
        answer.passed ? ranked : ranked.filter(({ gap }) => passes(gap, state)),
        state.sort,
        nameOf,
        language === 'zh' ? 'zh-CN' : 'en',
      ),
    [answer.passed, ranked, state, nameOf, language],
  );
  const kinds = state.kinds.length === 0 ? GAP_KINDS : GAP_KINDS.filter((kind) => state.kinds.includes(kind));
  const ofKind = (kind: GapKind) => kept.filter(({ gap }) => gap.kind === kind);
  const countKept = (kind: GapKind): number => answer.passed?.[kind] ?? ofKind(kind).length;
  return (
    <>
      <BoardHead answer={answer} kept={kinds.map(countKept).reduce((a, b) => a + b, 0)} state={state} change={change} />
      <BoardTools state={state} change={change} />
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
      <p className="gaps-foot lt-soft">{t('gaps.foot')}</p>
      {state.weighing && state.product === null && <WeightsPanel ranked={ranked} state={state} change={change} />}
      <SidePanel />
    </>
  );
}

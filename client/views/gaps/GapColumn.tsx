import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCoverage } from '../../state/use-coverage.ts';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import type { GapKind } from '../../api/generated.ts';
import type { BoardProps } from './board-props.ts';
import { GapCard } from './GapCard.tsx';
import type { Ranked } from './rank.ts';
import type { BoardGap } from './use-gaps.ts';

/** How many cards a column shows at first, and adds at a time. */
export const STEP = 10;

interface Props extends Pick<BoardProps, 'state' | 'change'> {
  kind: GapKind;
  /** In order: all that pass the filters, or the best of them. */
  listed: readonly Ranked<BoardGap>[];
  /** How many pass the filters, of how many in all. */
  kept: number;
  total: number;
}

/** One verb: what it means, how many, and its cards in order. */
export function GapColumn({ kind, listed, kept, total, state, change }: Props) {
  const { t } = useTranslation();
  const surveyed = useCoverage()?.surveyed ?? true;
  const isJudged = surveyed || kind !== 'STRENGTHEN';
  const limit = state.shown[kind] ?? STEP;
  const cards = listed.slice(0, limit);
  const left = listed.length - cards.length;
  const show = (count: number): void => change({ shown: { ...state.shown, [kind]: count } }, { replace: true });
  return (
    <Roving as="section" className={`gaps-column gaps-column-${kind.toLowerCase()}`} aria-labelledby={`gaps-${kind}`}>
      <header>
        <h2 id={`gaps-${kind}`}>
          <GapVerbTag kind={kind} />{' '}
          <span>{kept === total ? t('gaps.count', { count: total }) : t('gaps.countOf', { count: kept, total })}</span>
        </h2>
        {isJudged && <p className="lt-soft">{t(`gaps.meaning.${kind}`)}</p>}
      </header>
      {kept === 0 && (
        <p className="gaps-empty" role="status">
          {!isJudged ? t('gaps.notSurveyed') : total === 0 ? t(`gaps.noneOf.${kind}`) : t('gaps.allFiltered', { total })}
        </p>
      )}
      <ol>
        {cards.map((one) => (
          <GapCard key={one.gap.id} ranked={one} state={state} change={change} />
        ))}
      </ol>
      {left > 0 && (
        <div className="gaps-more">
          <Button onClick={() => show(limit + STEP)}>{t('gaps.more', { count: Math.min(STEP, left) })}</Button>
          <Button type="link" onClick={() => show(listed.length)}>
            {t('gaps.all', { count: listed.length })}
          </Button>
        </div>
      )}
      {left > 0 && <p className="gaps-print-left">{t('gaps.notPrinted', { count: left })}</p>}
    </Roving>
  );
}

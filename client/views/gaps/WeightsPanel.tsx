import { Button } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardProps } from './board-props.ts';
import { toDefaultWeights } from './rank.ts';
import { WeightLine } from './WeightLine.tsx';

type Props = Pick<BoardProps, 'ranked' | 'state' | 'change'>;

/** Sliders for the weights of the score, beside the columns that rank anew while one moves. */
export function WeightsPanel({ ranked, state, change }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const moved = ranked.filter(({ gained }) => gained !== 0).length;
  const own = Object.keys(state.weights).length;
  const close = (): void => change({ weighing: false });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  return (
    <aside className="gaps-beside" aria-labelledby="weights-title" onKeyDown={onKeyDown}>
      <header>
        <h2 id="weights-title" ref={heading} tabIndex={-1}>
          {t('gaps.weights.title')}
        </h2>
        <Button disabled={own === 0} onClick={() => change({ weights: {} })}>
          {t('gaps.weights.reset')}
        </Button>
        <Button type="text" aria-label={t('gaps.close')} onClick={close}>
          ✕
        </Button>
      </header>
      <p className="lt-soft">{t('gaps.weights.rule')}</p>
      <p role="status">
        <strong>{own === 0 ? t('gaps.weights.unchanged') : t('gaps.weights.moved', { count: moved })}</strong>
      </p>
      <ul className="gaps-weights">
        {toDefaultWeights(ranked.map(({ gap }) => gap)).map((line) => (
          <WeightLine key={line.key} line={line} state={state} change={change} />
        ))}
      </ul>
    </aside>
  );
}

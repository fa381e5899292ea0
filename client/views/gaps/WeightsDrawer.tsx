import { Button, Drawer, Slider } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BoardProps } from './GapBoard.tsx';
import { toDefaultWeights, withWeight } from './rank.ts';

type Props = Pick<BoardProps, 'ranked' | 'state' | 'change'>;

/** Sliders for the weights of the score; the columns beside re-rank while one moves. */
export function WeightsDrawer({ ranked, state, change }: Props) {
  const { t } = useTranslation();
  const weights = toDefaultWeights(ranked.map(({ gap }) => gap));
  const moved = ranked.filter(({ gained }) => gained !== 0).length;
  const own = Object.keys(state.weights).length;
  return (
    <Drawer
      open={state.weighing} onClose={() => change({ weighing: false })} mask={false} size={400} title={t('gaps.weights.title')} closable={{ 'aria-label': t('gaps.close') }}
      extra={<Button disabled={own === 0} onClick={() => change({ weights: {} })}>{t('gaps.weights.reset')}</Button>}
    >
      <p className="lt-soft">{t('gaps.weights.rule')}</p>
      <p role="status">{own === 0 ? t('gaps.weights.unchanged') : t('gaps.weights.moved', { count: moved })}</p>
      <ul className="gaps-weights">
        {weights.map(({ key, name, weight }) => {
          const now = state.weights[key] ?? weight;
          return (
            <li key={key}>
              <div><span id={`weight-${key}`}>{name}</span><span className="lt-number">{now.toFixed(2)}{now !== weight && <span className="lt-soft"> {t('gaps.weights.was', { weight: weight.toFixed(2) })}</span>}</span></div>
              <p className="lt-soft">{t(`gaps.factor.${key}`)}</p>
              <Slider
                min={weight < 0 ? -1 : 0} max={weight < 0 ? 0 : 1} step={0.05} value={now} included={weight >= 0} ariaLabelledByForHandle={`weight-${key}`}
                tooltip={{ open: false }} onChange={(value) => change({ weights: withWeight(state.weights, key, value, weight) }, { replace: true })}
              />
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}

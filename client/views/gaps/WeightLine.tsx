import { Slider } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FactorKey } from '../../api/generated.ts';
import { useDraft } from '../../state/use-draft.ts';
import type { BoardProps } from './board-props.ts';
import { withWeight, type Weights } from './rank.ts';

type Props = Pick<BoardProps, 'state' | 'change'> & { line: { key: FactorKey; name: string; weight: number } };

/** One factor: what it counts, its weight and its slider. What lowers a score has its slider below zero. */
export function WeightLine({ line: { key, name, weight }, state, change }: Props) {
  const { t } = useTranslation();
  const weights: Weights = state.weights;
  const [now, setNow] = useDraft(weights[key] ?? weight, (value) =>
    change({ weights: withWeight(state.weights, key, value, weight) }, { replace: true }),
  );
  return (
    <li>
      <div className="gaps-weight-head">
        <span id={`weight-${key}`}>{name}</span>
        <span className="lt-number">
          {now.toFixed(2)}
          {now !== weight && <span className="lt-soft"> {t('gaps.weights.was', { weight: weight.toFixed(2) })}</span>}
        </span>
      </div>
      <p className="lt-soft">{t(`gaps.factor.${key}`)}</p>
      <Slider
        min={weight < 0 ? -1 : 0}
        max={weight < 0 ? 0 : 1}
        step={0.05}
        value={now}
        included={weight >= 0}
        ariaLabelledByForHandle={`weight-${key}`}
        tooltip={{ open: false }}
        onChange={setNow}
      />
    </li>
  );
}

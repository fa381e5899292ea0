import type { FactorLine } from '../../widgets/FactorBars.tsx';

/**
 * What the score is made of at a glance: its positive parts side by side, a full bar is a score of 1. The factor table says it in words.
 */
export function ScoreBar({ factors }: { factors: readonly FactorLine[] }) {
  return (
    <span className="gaps-score-bar" aria-hidden="true">
      {factors.map(
        (factor, index) =>
          factor.contribution > 0 && (
            <span
              key={factor.key}
              className={index % 2 === 0 ? 'gaps-score-even' : 'gaps-score-odd'}
              title={factor.name}
              style={{ width: `${Math.min(1, factor.contribution) * 100}%` }}
            />
          ),
      )}
    </span>
  );
}

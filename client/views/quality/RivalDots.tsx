import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { formatQuantity } from '../../../shared/format-quantity.ts';
import type { CheckedClaim } from './group-claims.ts';
import { toScale } from './rival-scale.ts';

/** Rival figures as dots on one line, so that the eye sees how far they are apart; nothing where they cannot be compared. */
export function RivalDots({ claims }: { claims: readonly CheckedClaim[] }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const wordPeriod = useWordPeriod();
  const scale = toScale(claims);
  if (!scale) return null;
  return (
    <figure className="quality-dots">
      <ol>
        {claims.map((claim, row) => {
          const at = scale.at[row];
          return (
            <li key={claim.id}>
              <span className="quality-dots-name">
                {formatQuantity(claim.value, claim.unit, language) ?? t('quality.dots.none')}
                {claim.period && <span className="lt-soft">{t('quality.period', { period: wordPeriod(claim.period) })}</span>}
              </span>
              <span className="quality-dots-line" aria-hidden="true">
                {typeof at === 'number' && (
                  <span
                    className={`quality-dot quality-dot-${claim.bound.toLowerCase()} verdict-${claim.verdict.toLowerCase()}`}
                    style={{ insetInlineStart: `${at * 100}%` }}
                  />
                )}
              </span>
              <span className="lt-ears">{t(`quality.dots.bound.${claim.bound}`)}</span>
            </li>
          );
        })}
      </ol>
      <figcaption className="lt-soft">{t(scale.isLog ? 'quality.dots.log' : 'quality.dots.line')}</figcaption>
    </figure>
  );
}

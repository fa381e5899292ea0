import { useTranslation } from 'react-i18next';
import type { CheckedClaim } from './group-claims.ts';

/** Where one of several rival figures stands on their line, so that the eye sees how far they are apart. @param at 0 to 1, null: nowhere */
export function RivalDot({ claim: { bound, verdict }, at }: { claim: CheckedClaim; at: number | null }) {
  const { t } = useTranslation();
  return (
    <span className="quality-line">
      {at !== null && (
        <>
          <span
            className={`quality-dot quality-dot-${bound.toLowerCase()} verdict-${verdict.toLowerCase()}`}
            style={{ insetInlineStart: `${at * 100}%` }}
            aria-hidden="true"
          />
          <span className="lt-ears">{t(`quality.dots.bound.${bound}`)}</span>
        </>
      )}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import type { Verdict } from '../api/generated.ts';
import { WORDS } from '../api/generated/words.ts';
import './verdict.css';

/** In order of how much they need somebody's attention. */
export const VERDICTS = WORDS.Verdict;

/** The verdict of a rule over a figure, in words and a colour; as a sign of one letter where there is no room for words. */
export function VerdictTag({ verdict, sign = false }: { verdict: Verdict; sign?: boolean }) {
  const { t } = useTranslation();
  const words = t(`quality.verdict.${verdict}`);
  const look = `verdict verdict-${verdict.toLowerCase()}`;
  if (!sign) return <span className={look}>{words}</span>;
  return (
    <span className={`${look} verdict-sign`} role="img" aria-label={words} title={words} data-taken={t('widgets.taken', { words })}>
      !
    </span>
  );
}

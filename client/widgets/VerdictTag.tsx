import { useTranslation } from 'react-i18next';
import type { Verdict } from '../api/generated.ts';
import { WORDS } from '../api/generated/words.ts';
import './verdict.css';

/** In order of how much they need somebody's attention. */
export const VERDICTS = WORDS.Verdict;

/** The verdict of a rule over a figure, in words and a colour. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return <span className={`verdict verdict-${verdict.toLowerCase()}`}>{t(`quality.verdict.${verdict}`)}</span>;
}

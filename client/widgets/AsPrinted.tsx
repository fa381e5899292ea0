import { sayAmounts } from '../../shared/format-quantity.ts';
import { useRequestLanguage } from '../api/language.ts';

/** From the first Chinese character to the last, with the signs that belong to them. */
const CHINESE = /([“‘《（【]*\p{Script=Han}(?:.*\p{Script=Han})?[”’》）】。；！？]*)/su;

/**
 * Text that is Chinese by nature on every screen: a name without an English one, a title, a printed form, a note of the tables. On an
 * English screen its Chinese part says so, for those who hear it, and for the fonts. What the tables write in units of their own
 * (1183000 t Ni) is no printed form: it is said in the reader's.
 */
export function AsPrinted({ text: written }: { text: string }) {
  const language = useRequestLanguage();
  const text = sayAmounts(written, language);
  if (language === 'zh') return text;
  const [before = '', chinese, after] = text.split(CHINESE);
  if (chinese === undefined) return text;
  return (
    <>
      {before}
      <span lang="zh-CN">{chinese}</span>
      {after}
    </>
  );
}

import type { Method } from '../../analysis/method/method.ts';
import type { Language } from '../context/language.ts';

/** A method as the schema shows it; whether it can be tried is asked only when that is wanted. */
export function toMethodLine(
  { id, title, answers, assumptions, complexity, source, parameters }: Omit<Method, 'run' | 'input'>,
  language: Language,
) {
  return {
    id,
    title: title.zh,
    titleEn: title.en,
    answers: answers[language],
    complexity,
    source,
    assumptions: assumptions.map((one) => one[language]),
    parameters: parameters.map(({ name, meaning }) => (language === 'zh' ? `${name}：${meaning.zh}` : `${name}: ${meaning.en}`)),
  };
}

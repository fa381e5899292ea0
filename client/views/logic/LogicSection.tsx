import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { AnswerOf, type Asked } from '../../widgets/AnswerOf.tsx';
import { STATEMENTS, type Section } from './logic-state.ts';
import { useStatements } from './use-statements.ts';

interface Props {
  section: Section;
  /** True: the address asks for this section. */
  asked: boolean;
  /** The computed answer in words and a number, null while it is not known. */
  answer: string | null;
  query: Asked | readonly Asked[];
  children: ReactNode;
}

/** One rule of the article: the rule in our words, where it is stated, how it is computed; beside it the answer. */
export function LogicSection({ section, asked, answer, query, children }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const article = useStatements();
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = answer !== null;
  useEffect(() => {
    if (asked && ready) heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [asked, ready]);
  const stated = STATEMENTS[section].filter((label) => article?.labels.has(label));
  return (
    <section id={section} className={asked ? 'logic-section logic-asked' : 'logic-section'} aria-labelledby={`logic-${section}`}>
      <div className="logic-rule">
        <p className="logic-words">{t(`logic.rule.${section}`)}</p>
        {article && (
          <p className="logic-links">
            {stated.map((label) => (
              <Link key={label} to={addresses.screen(`/sources/${encodeURIComponent(article.id)}`, { at: label })}>
                {t('logic.statement', { label })}
              </Link>
            ))}
          </p>
        )}
        <p className="lt-soft">{t(`logic.how.${section}`)}</p>
      </div>
      <div className="logic-answer">
        <h2 id={`logic-${section}`} ref={heading}>
          {answer ?? t(`logic.name.${section}`)}
        </h2>
        {ready ? children : <AnswerOf query={query} loading={t('logic.loading', { what: t(`logic.name.${section}`) })} />}
      </div>
    </section>
  );
}

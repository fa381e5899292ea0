import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf, type Asked } from '../../widgets/AnswerOf.tsx';
import type { Section } from './logic-state.ts';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { rulesOf, sourceOf, useRules } from './use-rules.ts';

interface Props {
  section: Section;
  /** True: the address asks for this section. */
  asked: boolean;
  /** The computed answer in words and a number, null while it is not known. */
  answer: string | null;
  query: Asked | readonly Asked[];
  children: ReactNode;
}

/** One answer and the rules that are held against it: each in our words, where it is stated; how it is computed; beside it the answer. */
export function LogicSection({ section, asked, answer, query, children }: Props) {
  const { t, i18n } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useNameOf();
  const rules = rulesOf(section, useRules());
  const box = useRef<HTMLElement>(null);
  const roving = useRovingFocus(box);
  const ready = answer !== null;
  useEffect(() => {
    return asked && ready && box.current ? keepInView(box.current) : undefined;
  }, [asked, ready]);
  return (
    <section
      ref={box}
      id={section}
      className={asked ? 'logic-section logic-asked' : 'logic-section'}
      aria-labelledby={`logic-${section}`}
      {...roving}
    >
      <div className="logic-rule">
        {rules.map((rule) => (
          <Fragment key={rule.id}>
            <p className="logic-words">
              {t('logic.rule', { name: nameOf(rule), words: i18n.language === 'en' ? (rule.wordsEn ?? rule.words) : rule.words })}
            </p>
            <p className="logic-links">
              {rule.statements.map((statement) => (
                <Link
                  key={statement.id}
                  to={addresses.screen(`/sources/${encodeURIComponent(sourceOf(statement))}`, { at: statement.label })}
                >
                  {t('logic.statement', { label: statement.label })}
                </Link>
              ))}
            </p>
          </Fragment>
        ))}
        {rules.length === 0 && <p className="logic-words">{t(`logic.name.${section}`)}</p>}
        <details className="lt-soft">
          <summary>{t('logic.howTold')}</summary>
          <p>{t(`logic.how.${section}`)}</p>
        </details>
      </div>
      <div className="logic-answer">
        <h2 id={`logic-${section}`}>{answer ?? t(`logic.name.${section}`)}</h2>
        {ready ? children : <AnswerOf query={query} loading={t('logic.loading', { what: t(`logic.name.${section}`) })} />}
      </div>
    </section>
  );
}

/** Scrolls to the section, and again as long as the answers above it grow and the reader has not moved by himself. */
function keepInView(section: HTMLElement): () => void {
  const show = () => section.scrollIntoView({ block: 'start' });
  const watch = new ResizeObserver(show);
  if (section.parentElement) watch.observe(section.parentElement);
  const end = () => watch.disconnect();
  const moves = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;
  for (const move of moves) window.addEventListener(move, end, { once: true, passive: true });
  show();
  return () => {
    end();
    for (const move of moves) window.removeEventListener(move, end);
  };
}

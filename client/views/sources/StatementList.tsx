import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRequestLanguage } from '../../api/language.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { sayFact, type Statement } from './fact-name.ts';
import { toFactPage } from './fact-page.ts';
import { useScrollTo } from './use-scroll-to.ts';
import { Ears } from '../../widgets/Ears.tsx';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

interface Props {
  statements: readonly Statement[];
  chosen: ReadonlySet<string>;
  fact: string | null;
}

/** The statements in the order of the text, each with the facts it gives; a press on a fact shows every sentence that states it. All
 * of them are one tab stop, the arrow keys lead through it. */
export function StatementList({ statements, chosen, fact }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const addresses = useAddresses();
  const pane = useScrollTo(chosen);
  const roving = useRovingFocus(pane);
  return (
    <section ref={pane} className="src-pane" aria-label={t('sources.statements')}>
      <ol className="src-statements" {...roving}>
        {statements.map(({ id, label, range, quote, caption, facts, answeredBy }) => (
          <li key={id} className={chosen.has(label) ? 'src-on' : ''}>
            <p className="rec-line">
              <Link to={addresses.screen('', { at: label })} replace>
                {label}
              </Link>
              <span className="lt-soft">{t('sources.range', { start: range.start + 1, end: range.end })}</span>
              {caption && <span className="rec-tag">{t('sources.caption')}</span>}
              {answeredBy && (
                <Link className="rec-tag" to={addresses.screen('/logic', { at: label })}>
                  {t('sources.answeredBy', { method: language === 'en' ? (answeredBy.titleEn ?? answeredBy.title) : answeredBy.title })}
                </Link>
              )}
            </p>
            {quote && (
              <p>
                <AsPrinted text={quote} />
              </p>
            )}
            {facts.length === 0 && !answeredBy && <p className="lt-soft">{t('sources.noFacts')}</p>}
            <ul className="rec-facts">
              {facts.map((stated) => {
                const page = toFactPage(stated, addresses);
                return (
                  <li key={stated.id}>
                    <Link to={addresses.screen('', { fact: stated.id })} replace className={stated.id === fact ? 'src-on' : ''}>
                      <AsPrinted text={sayFact(stated, t, nameOf)} />
                    </Link>
                    {page !== null && (
                      <Link to={page} className="src-open" title={t('sources.open')}>
                        <span aria-hidden="true">→</span>
                        <Ears>
                          <AsPrinted text={t('sources.openFact', { fact: sayFact(stated, t, nameOf) })} />
                        </Ears>
                      </Link>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

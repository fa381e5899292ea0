import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { cutText, type Placed } from './cut-text.ts';
import { useScrollTo } from './use-scroll-to.ts';
import { useSourceText } from './use-source-text.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

interface Props {
  source: { id: string; text: string; textLength: number };
  statements: readonly Placed[];
  chosen: ReadonlySet<string>;
}

/** The reader's own copy of the text; a press on a marked sentence shows its facts. */
export function SourceText({ source, statements, chosen }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const upTo = Math.max(0, ...statements.filter(({ label }) => chosen.has(label)).map(({ range }) => range.end));
  const { text, length, isWhole, isReading, isError, readOn } = useSourceText(source, upTo);
  const pieces = useMemo(() => cutText(text, statements), [text, statements]);
  const pane = useScrollTo(chosen, upTo > 0 ? Math.min(length, upTo) : 0);
  return (
    <section ref={pane} className="src-pane src-text" aria-label={t('sources.text')}>
      {pieces.map(({ text: words, start, labels }) =>
        labels.length === 0 ? (
          <span key={start}>
            <AsPrinted text={words} />
          </span>
        ) : (
          <Link
            key={start}
            to={addresses.screen('', { at: [...labels].sort().join(',') })}
            replace
            title={labels.join(' ')}
            className={labels.some((label) => chosen.has(label)) ? 'src-on' : ''}
          >
            <AsPrinted text={words} />
          </Link>
        ),
      )}
      {!isWhole && (
        <p className="src-more">
          <Button loading={isReading} onClick={readOn}>
            {t('sources.readOn')}
          </Button>
          <span className="lt-soft">{t(isError ? 'sources.readFailed' : 'sources.readSoFar', { length, whole: source.textLength })}</span>
        </p>
      )}
    </section>
  );
}

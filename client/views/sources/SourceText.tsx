import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { cutText, type Placed } from './cut-text.ts';
import { useScrollTo } from './use-scroll-to.ts';

interface Props {
  text: string;
  statements: readonly Placed[];
  chosen: ReadonlySet<string>;
}

/** The reader's own copy of the text; a press on a marked sentence shows its facts. */
export function SourceText({ text, statements, chosen }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const pieces = useMemo(() => cutText(text, statements), [text, statements]);
  const pane = useScrollTo(chosen);
  return (
    <section ref={pane} className="src-pane src-text" aria-label={t('sources.text')}>
      {pieces.map(({ text: words, start, labels }) =>
        labels.length === 0 ? (
          <span key={start}>{words}</span>
        ) : (
          <Link
            key={start}
            to={addresses.screen('', { at: [...labels].sort().join(',') })}
            replace
            title={labels.join(' ')}
            className={labels.some((label) => chosen.has(label)) ? 'src-on' : ''}
          >
            {words}
          </Link>
        ),
      )}
    </section>
  );
}

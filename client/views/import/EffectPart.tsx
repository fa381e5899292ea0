import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ImportEffectDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { DiffRates } from '../../sandbox/DiffRates.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { gapWordKey } from '../../widgets/status.ts';
import type { Report } from './use-import.ts';

/** What the rows that can be written change: counted in statements, and in the gaps of the region in view. */
export function EffectPart({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const { upload, added, changed, unchanged, removed, accepted } = report;
  const key = [added, changed, unchanged, removed, accepted].join();
  const answer = useGraphQuery(ImportEffectDocument, { upload, chain, region }, { enabled: accepted > 0, keepLast: true });
  const effect = answer.data?.importReport?.effect;
  return (
    <section key={key}>
      <h2>{t(report.revision ? 'import.done' : 'import.difference', { added, changed, unchanged, removed })}</h2>
      <AnswerOf query={answer} loading={t('import.weighing')} />
      {effect && (
        <>
          <p>
            {t('import.effect', {
              place: regionName,
              gained: effect.opened.length,
              lost: effect.closed.length,
              closed: effect.gapsClosed.length,
              opened: effect.gapsOpened.length,
            })}{' '}
            <DiffRates diff={effect} />
          </p>
          <Gaps word={t('import.gapsClosed')} gaps={effect.gapsClosed} />
          <Gaps word={t('import.gapsOpened')} gaps={effect.gapsOpened} />
        </>
      )}
    </section>
  );
}

interface Line {
  kind: 'EXTEND' | 'SUPPLEMENT' | 'STRENGTHEN';
  product: { id: string; name: string; nameEn?: string | null };
}

function Gaps({ word, gaps }: { word: string; gaps: readonly Line[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  if (gaps.length === 0) return null;
  return (
    <p className="rec-line">
      {word}
      {gaps.map(({ kind, product }) => (
        <span key={`${kind} ${product.id}`}>
          <Link to={addresses.map(product.id)}>{nameOf(product)}</Link> <span className="lt-soft">{t(gapWordKey(kind))}</span>
        </span>
      ))}
    </p>
  );
}
